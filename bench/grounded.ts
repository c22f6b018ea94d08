/**
 * How right the repairs with facts are, on workspaces on disk: `node bench/grounded.ts DIRECTORY...`. Tasks are made that each name one
 * symbol of the workspace, evenly drawn from all that are exported once; what is offered is compared with what Universal
 * Ctags, which shares no code with us, finds in the same files. Writes a section of `bench/results/prediction.md`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { predictions } from '../server/src/analysis/prediction/prediction.ts';
import { isAside } from '../server/src/analysis/samples/importOf.ts';
import { createDocument } from '../server/src/documents/createDocument.ts';
import type { Kind } from '../server/src/documents/kind.ts';
import { kindOf } from '../server/src/documents/kinds/kindOf.ts';
import { noEvidence } from '../server/src/learning/evidence.ts';
import { CodeWorker } from '../server/src/workspace/codeWorker.ts';
import { WorkspaceHost } from '../server/src/workspace/host.ts';
import { nodeFileSystem } from '../server/src/workspace/nodeFileSystem.ts';
import type { SymbolDefinition, Symbols } from '../server/src/workspace/symbols/symbols.ts';
import { writeSections } from './resultSections.ts';

/** Symbols of one workspace. */
const DRAWN = 200;
const PROMPT = '.github/prompts/forewarn-bench.prompt.md';

/** Lines on which a name is declared, by path, as ctags says; undefined where it is not installed. */
function tagsOf(root: string, paths: readonly string[]): ReadonlySet<string> | undefined {
  if (!spawnSync('ctags', ['--version'], { encoding: 'utf8' }).stdout?.includes('Universal Ctags'))
    return undefined;
  const temporary = mkdtempSync(join(tmpdir(), 'grounded-'));
  const list = join(temporary, 'files');
  writeFileSync(list, paths.join('\n'));
  const text = execFileSync(
    'ctags',
    ['-f', '-', '--fields=+n', '--excmd=number', '--map-TypeScript=+.tsx', '--map-Python=+.pyi', '-L', list],
    { cwd: root, encoding: 'utf8', maxBuffer: 500_000_000, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  rmSync(temporary, { recursive: true });
  return new Set(
    text.split('\n').flatMap((line) => {
      const [name, path, at] = line.split('\t');
      return at === undefined ? [] : [`${path}:${Number.parseInt(at, 10)} ${name}`];
    }),
  );
}

/** Exported top-level symbols with a name of their own, outside tests and examples. */
function drawn(symbols: Symbols, paths: readonly string[]): readonly SymbolDefinition[] {
  const all = paths
    .filter((path) => !isAside(path))
    .flatMap((path) => {
      const outline = symbols.inFile(path);
      return (outline?.symbols ?? []).flatMap((it) =>
        outline && it.exported && it.container === '' && /^[A-Za-z_]\w*(?:[A-Z_]\w*)$/.test(it.name)
          ? [{ ...it, path, language: outline.language }]
          : [],
      );
    })
    .filter((it) => symbols.defined(it.name).length === 1);
  const step = Math.max(1, Math.floor(all.length / DRAWN));
  return all.filter((_, i) => i % step === 0).slice(0, DRAWN);
}

interface Counted {
  readonly name: string;
  drawn: number;
  /** Something about the symbol was foreseen. */
  foreseen: number;
  /** Places that the repairs name, and those of them that ctags has, too. */
  places: number;
  right: number;
  readonly ranks: number[];
  readonly wrong: string[];
}

async function measure(root: string, parser: CodeWorker): Promise<Counted | undefined> {
  const host = await WorkspaceHost.open({ fs: nodeFileSystem(root), codeParser: parser, outlines: parser });
  host.snapshot().facts.symbols?.defined('anything');
  await host.resolveWishes();
  const snapshot = host.snapshot();
  const { symbols } = snapshot.facts;
  if (symbols === undefined) return undefined;
  const paths = [...host.index.paths].filter((path) => symbols.inFile(path) !== undefined);
  const tags = tagsOf(root, paths);
  if (tags === undefined) return undefined;
  const counted: Counted = {
    name: basename(root),
    drawn: 0,
    foreseen: 0,
    places: 0,
    right: 0,
    ranks: [],
    wrong: [],
  };
  for (const it of drawn(symbols, paths)) {
    counted.drawn++;
    const text = `Write a function that prepares what comes in and then uses \`${it.name}\`. It returns an error when there is nothing.\n`;
    const document = createDocument(PROMPT, kindOf(PROMPT) as Kind, text);
    const additions = predictions(document, {
      facts: snapshot.facts,
      snapshot,
      evidence: noEvidence,
    }).flatMap((prediction) => prediction.additions);
    const own = additions.filter(({ sentence }) => sentence.includes(it.name));
    if (own.length > 0) counted.foreseen++;
    const place = `${it.path}:${it.line}`;
    const rank = additions.findIndex(
      ({ sentence }) => sentence.includes(place) || sentence.includes(`\`${it.path}\``),
    );
    if (rank >= 0) counted.ranks.push(rank + 1);
    for (const { sentence } of own)
      for (const [, path, line] of sentence.matchAll(/\(`([^`]+):(\d+)`\)|`([^`]+)` \(line (\d+)\)/g)) {
        if (path === undefined) continue;
        counted.places++;
        if (tags.has(`${path}:${line} ${it.name}`)) counted.right++;
        else counted.wrong.push(`${path}:${line} ${it.name}`);
      }
  }
  return counted;
}

const percent = (part: number, all: number): string =>
  all === 0 ? '' : `${((100 * part) / all).toFixed(1)} %`;
const parser = new CodeWorker();
const all: Counted[] = [];
for (const directory of process.argv.slice(2)) {
  const counted = await measure(realpathSync(directory), parser);
  if (counted) all.push(counted);
  for (const it of counted?.wrong.slice(0, 5) ?? [])
    process.stderr.write(`not in ctags: ${counted?.name} ${it}\n`);
}
await parser.dispose();

const mean = (ranks: readonly number[]): string =>
  ranks.length === 0 ? '' : (ranks.reduce((sum, it) => sum + 1 / it, 0) / ranks.length).toFixed(3);
const row = (name: string, own: readonly Counted[]): string => {
  const sum = (of: (it: Counted) => number): number => own.reduce((total, it) => total + of(it), 0);
  const ranks = own.flatMap((it) => it.ranks);
  return `| ${name} | ${sum((it) => it.drawn)} | ${sum((it) => it.foreseen)} | ${sum((it) => it.places)} | ${percent(
    sum((it) => it.right),
    sum((it) => it.places),
  )} | ${percent(ranks.filter((it) => it === 1).length, ranks.length)} | ${mean(ranks)} |`;
};
if (all.length === 0)
  process.stdout.write('SKIPPED: no directory was given, or Universal Ctags is not installed.\n');
else {
  const text = `## Grounded findings, and the rank of the right repair

Tasks that each name one symbol of a real workspace, ${DRAWN} of each evenly drawn from what is exported once. A finding is right when Universal Ctags has the name
on the line that the repair names. Rank: at which place of all repairs that are offered stands the first that names the file of the
symbol; the mean is of its reciprocal, 1 is best. Written by \`node bench/grounded.ts DIRECTORY...\`.

| workspace | tasks | foreseen | places named | right | right repair first | mean reciprocal rank |
|---|---|---|---|---|---|---|
${all.map((it) => row(it.name, [it])).join('\n')}
${row('all', all)}
`;
  writeSections(fileURLToPath(new URL('results/prediction.md', import.meta.url)), text);
  process.stdout.write(text);
}
