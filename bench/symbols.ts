/**
 * Measures the index of symbols on workspaces on disk: `node bench/symbols.ts DIRECTORY...`. Cold, warm and after the change
 * of one file, as ratios to what tree-sitter's parsing of the same files costs by itself in the same run and, where it is
 * installed, to Universal Ctags. Wants no other work on the machine.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Language, Parser } from 'web-tree-sitter';
import { never } from '../server/src/base/cancellation.ts';
import { CodeWorker, locateGrammars, readGrammars } from '../server/src/workspace/codeWorker.ts';
import { WorkspaceHost } from '../server/src/workspace/host.ts';
import { nodeFileSystem } from '../server/src/workspace/nodeFileSystem.ts';
import {
  readSymbols,
  rereadSymbols,
  type SymbolPorts,
} from '../server/src/workspace/symbols/buildSymbols.ts';
import { fileSymbolCache } from '../server/src/workspace/symbols/fileSymbolCache.ts';
import {
  isGeneratedText,
  sourceFiles,
  sourceLanguage,
  symbolLimits,
} from '../server/src/workspace/symbols/sourceFiles.ts';
import { SymbolIndex } from '../server/src/workspace/symbols/symbolIndex.ts';
import { digits, figures, ratio } from './statistics.ts';

const WARM_RUNS = 5;
const temporary = mkdtempSync(join(tmpdir(), 'symbols-'));

async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly ms: number; readonly value: T }> {
  const begin = performance.now();
  const value = await work();
  return { ms: performance.now() - begin, value };
}

/** Milliseconds; undefined where it is not installed. */
function ctags(root: string, files: readonly string[]): number | undefined {
  const list = join(temporary, 'files');
  writeFileSync(list, files.join('\n'));
  if (!spawnSync('ctags', ['--version'], { encoding: 'utf8' }).stdout?.includes('Universal Ctags'))
    return undefined;
  const begin = performance.now();
  execFileSync('ctags', ['-f', '-', '-L', list], { cwd: root, stdio: ['ignore', 'ignore', 'ignore'] });
  return performance.now() - begin;
}

/** What nobody who uses these grammars can do without: reading and parsing, one file after the other. */
async function bareParse(
  root: string,
  files: readonly string[],
): Promise<{ readonly ms: number; readonly characters: number }> {
  const directory = locateGrammars() as string;
  const wasm = new Map(readGrammars(directory).map((it) => [it.language, join(directory, it.file)]));
  await Parser.init();
  const parsers = new Map<string, Parser>();
  let characters = 0;
  const begin = performance.now();
  for (const path of files) {
    const language = sourceLanguage(path);
    const text = readFileSync(join(root, path), 'utf8');
    if (language === undefined || text.length > symbolLimits.fileBytes || isGeneratedText(text)) continue;
    characters += text.length;
    let parser = parsers.get(language);
    if (parser === undefined) {
      parser = new Parser();
      parser.setLanguage(await Language.load(wasm.get(language) as string));
      parsers.set(language, parser);
    }
    parser.parse(text)?.delete();
  }
  return { ms: performance.now() - begin, characters };
}

interface Stall {
  /** Milliseconds for which the event loop did not turn at the longest: what a keystroke may have to wait. */
  readonly stall: number;
  /** The most that the thread itself worked between two turns; the rest of `stall` belongs to others on the machine. */
  readonly own: number;
}

async function longestStall<T>(work: () => Promise<T>): Promise<Stall & { readonly value: T }> {
  const spent = (): number => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1_000;
  };
  let last = spent();
  let own = 0;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const tick = setInterval(() => {
    const now = spent();
    own = Math.max(own, now - last);
    last = now;
  }, 1);
  delay.enable();
  const value = await work();
  delay.disable();
  clearInterval(tick);
  return { stall: delay.max / 1e6, own, value };
}

async function measure(root: string): Promise<void> {
  const fs = nodeFileSystem(root);
  const { index } = await WorkspaceHost.open({ fs });
  const { files } = sourceFiles(
    index.paths,
    (path) => index.entry(path)?.type === 'file' && !index.ignored(path),
  );
  const outlines = new CodeWorker();
  const kept = join(temporary, `${files.length}.symbols`);
  const build = async () => {
    const cache = fileSymbolCache(kept);
    const ports: SymbolPorts = { fs, outlines, cache };
    const { files: indexed } = await readSymbols(ports, files, never);
    const made = await SymbolIndex.inTurns(indexed, 0, 'whole', never);
    return { cache, made };
  };
  const bare = await bareParse(root, files);
  const { stall, own, value: cold } = await longestStall(() => timed(build));
  const write = await timed(() => cold.value.cache.keep(files));
  const warm: number[] = [];
  for (let i = 0; i < WARM_RUNS; i++) warm.push((await timed(build)).ms);
  const some = files[Math.floor(files.length / 2)] as string;
  const change = await timed(async () =>
    cold.value.made.with(await rereadSymbols({ fs, outlines }, [some], never)),
  );
  const peer = ctags(root, files);
  await outlines.dispose();
  const { coverage } = cold.value.made;
  const rows: readonly (readonly [string, number | undefined])[] = [
    ['reading and parsing alone', bare.ms],
    ['cold', cold.ms],
    ['writing what is kept', write.ms],
    [`warm, median of ${WARM_RUNS}`, figures(warm).median],
    ['after a change of one file', change.ms],
    ['ctags', peer],
  ];
  console.log(
    `\n### ${files.length} files, ${digits(bare.characters / 1e6)} million characters, ${coverage.symbols} names\n`,
  );
  console.log('| | ms | to parsing alone | to ctags |\n| --- | ---: | ---: | ---: |');
  for (const [name, ms] of rows)
    console.log(
      `| ${name} | ${ms === undefined ? 'not installed' : digits(ms)} | ${ms === undefined ? '' : ratio(ms, bare.ms)} | ${ms === undefined || peer === undefined ? '' : ratio(ms, peer)} |`,
    );
  const memory = process.memoryUsage();
  console.log(
    `\nCold: ${digits(coverage.files / (cold.ms / 1_000))} files a second, the event loop never held for more than ${digits(stall)} ms, of which the thread itself worked ${digits(own)} ms at most. Outlines: ${digits(coverage.characters / 1e6)} million characters; heap ${digits(memory.heapUsed / 1e6)} MB, resident ${digits(memory.rss / 1e6)} MB.`,
  );
}

for (const directory of process.argv.slice(2)) await measure(resolve(directory));
rmSync(temporary, { recursive: true, force: true });
