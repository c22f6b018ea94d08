/**
 * Measures the index of symbols on workspaces on disk: `node bench/symbols.ts DIRECTORY...`. Cold, warm and after the change
 * of one file, as ratios to reading the same files and, where it is installed, to Universal Ctags on the same files.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { never } from '../server/src/base/cancellation.ts';
import { CodeWorker } from '../server/src/workspace/codeWorker.ts';
import { WorkspaceHost } from '../server/src/workspace/host.ts';
import { nodeFileSystem } from '../server/src/workspace/nodeFileSystem.ts';
import { readSymbols, rereadSymbols } from '../server/src/workspace/symbols/buildSymbols.ts';
import { sourceFiles } from '../server/src/workspace/symbols/sourceFiles.ts';
import { openSymbolCache } from '../server/src/workspace/symbols/sqliteSymbolCache.ts';
import { SymbolIndex } from '../server/src/workspace/symbols/symbolIndex.ts';
import { digits, ratio } from './statistics.ts';

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

async function measure(root: string): Promise<void> {
  const fs = nodeFileSystem(root);
  const host = await WorkspaceHost.open({ fs });
  const { index } = host;
  const { files } = sourceFiles(
    index.paths,
    (path) => index.entry(path)?.type === 'file' && !index.ignored(path),
  );
  const outlines = new CodeWorker();
  const cache = openSymbolCache(join(temporary, `${files.length}.sqlite`));
  const ports = { fs, outlines, ...(cache ? { cache } : {}) };
  const build = async () => SymbolIndex.of((await readSymbols(ports, files, never)).files, 0, 'whole');
  const plain = await timed(() =>
    files.reduce((sum, path) => sum + readFileSync(join(root, path), 'utf8').length, 0),
  );
  const cold = await timed(build);
  const warm = await timed(build);
  const some = files[Math.floor(files.length / 2)] as string;
  const change = await timed(async () =>
    cold.value.with(await rereadSymbols({ fs, outlines }, [some], never)),
  );
  const peer = ctags(root, files);
  await outlines.dispose();
  cache?.close();
  const { coverage } = warm.value;
  const rows: readonly (readonly [string, number | undefined])[] = [
    ['reading the files', plain.ms],
    ['cold', cold.ms],
    ['warm', warm.ms],
    ['after a change of one file', change.ms],
    ['ctags', peer],
  ];
  console.log(
    `\n### ${files.length} files, ${digits(plain.value / 1e6)} million characters, ${coverage.symbols} names\n`,
  );
  console.log('| | ms | to reading | to ctags |\n| --- | ---: | ---: | ---: |');
  for (const [name, ms] of rows)
    console.log(
      `| ${name} | ${ms === undefined ? 'not installed' : digits(ms)} | ${ms === undefined ? '' : ratio(ms, plain.ms)} | ${ms === undefined || peer === undefined ? '' : ratio(ms, peer)} |`,
    );
  const memory = process.memoryUsage();
  console.log(
    `\nCold: ${digits(coverage.files / (cold.ms / 1_000))} files a second. Outlines: ${digits(coverage.characters / 1e6)} million characters; heap ${digits(memory.heapUsed / 1e6)} MB, resident ${digits(memory.rss / 1e6)} MB.`,
  );
}

for (const directory of process.argv.slice(2)) await measure(resolve(directory));
rmSync(temporary, { recursive: true, force: true });
