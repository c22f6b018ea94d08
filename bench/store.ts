/**
 * How the store behaves as it grows: from a thousand observations to a million.
 *
 *     node bench/store.ts [largest]
 *
 * The history is made up, but shaped as one: 12 names of runs, 30 documents, 600 signatures, up to four signals a run, a change
 * of the context before each tenth. The observations are put into the file as they are and the figures computed once, as
 * `forewarn store rebuild` does; then single appends and look-ups are timed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Analyzer } from '../server/src/analysis/engine.ts';
import { rules } from '../server/src/analysis/registry.generated.ts';
import { BugReports } from '../server/src/base/bug.ts';
import { never } from '../server/src/base/cancellation.ts';
import { codeActions } from '../server/src/features/codeActions.ts';
import { hover } from '../server/src/features/hover.ts';
import { figureRules } from '../server/src/learning/counts.ts';
import type { Evidence, RateKey } from '../server/src/learning/evidence.ts';
import type { RunObservation } from '../server/src/learning/observation.ts';
import { observationIds } from '../server/src/learning/observationId.ts';
import { retention } from '../server/src/learning/store/retention.ts';
import { rowOf } from '../server/src/learning/store/sqlite/observationTable.ts';
import { SqliteStore } from '../server/src/learning/store/sqlite/sqliteStore.ts';
import { errorClasses } from '../server/src/taxonomy/taxonomy.ts';
import { WorkspaceHost } from '../server/src/workspace/host.ts';
import { MemoryFileSystem } from '../server/src/workspace/memoryFileSystem.ts';

const largest = Number(process.argv[2] ?? 1_000_000);
const sizes = [1_000, 10_000, 100_000, 1_000_000].filter((it) => it <= largest);
const SAMPLES = 300;
/** As many runs a day as a busy team makes; a million of them are seven years. */
const BETWEEN_RUNS = 200_000;

/** mulberry32: the same history every time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = randomFrom(1);
const below = (n: number): number => Math.floor(random() * n);
let clock = Date.UTC(2019, 0, 1);
const nextId = observationIds(
  () => clock,
  (bytes) => Uint8Array.from({ length: bytes }, () => below(256)),
);
const latestOfName = new Map<string, string>();
const documents = Array.from({ length: 30 }, (_, n) => `packages/p${n}/AGENTS.md`);

function keyOf(n: number): RateKey & { readonly signature: string } {
  const errorClass = errorClasses[n % errorClasses.length] as (typeof errorClasses)[number];
  return {
    errorClass: errorClass.id,
    language: ['typescript', 'python', 'rust'][n % 3] as string,
    signature: `signature ${n}`,
    symbol: `symbol${n % 200}`,
    adjustment: errorClass.adjustments[0] as RateKey['adjustment'],
  };
}

function run(): RunObservation {
  clock += BETWEEN_RUNS;
  const name = `check ${below(12)}`;
  const document = documents[below(documents.length)] as string;
  const id = nextId();
  const previous = latestOfName.get(name);
  latestOfName.set(name, id);
  const changed = below(10) === 0;
  return {
    type: 'run',
    id,
    at: clock,
    name,
    command: ['npm', 'run', name],
    exitCode: 1,
    incomplete: false,
    sourceHash: id.slice(0, 13),
    tests: { passed: below(100), failed: below(3), skipped: 0 },
    score: { compiles: true },
    documents: [document, documents[0] as string].map((path) => ({ path, hash: `${path} ${below(20)}` })),
    signals: Array.from({ length: below(5) }, () => {
      const { errorClass, language, signature, symbol = '' } = keyOf(below(600));
      return {
        kind: 'error',
        tool: 'tsc',
        ...(language === undefined ? {} : { language }),
        errorClass,
        confidence: 1,
        severity: 'error',
        message: `Cannot find name '${symbol}'. Did you mean the one that is exported elsewhere?`,
        place: { path: `packages/p/src/${symbol}.ts`, line: below(500), column: below(80) },
        specifics: { symbol },
        signature,
        attributions: [{ document, readers: ['codex', 'claude-code'], reason: 'nearest document' }],
      };
    }),
    dropped: 0,
    ...(previous === undefined ? {} : { previous }),
    contextChanges: changed
      ? [{ document, before: 'before', after: 'after', adjustments: ['add-import', 'add-api-documentation'] }]
      : [],
  };
}

interface Timing {
  readonly median: number;
  readonly p99: number;
}

/** Milliseconds. */
async function timed(what: () => unknown): Promise<Timing> {
  const times: number[] = [];
  for (let n = 0; n < SAMPLES; n++) {
    const start = performance.now();
    await what();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { median: times[SAMPLES / 2] as number, p99: times[Math.floor(SAMPLES * 0.99)] as number };
}

const directory = mkdtempSync(join(tmpdir(), 'forewarn-bench-'));
const path = join(directory, 'store.sqlite');
// The bound on observations would be passed by the single appends.
const open = () =>
  SqliteStore.open({ path, rules: figureRules, retention: { ...retention, observations: 2e6 } });

/** As rows of the table, the latest of them in full. */
function fill(count: number, size: number): void {
  const database = new DatabaseSync(path);
  const insert = database.prepare(
    'INSERT INTO observation (id, type, at, name, previous, full_run, version, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  database.exec('BEGIN IMMEDIATE');
  database.exec('UPDATE observation SET full_run = 0');
  for (let n = 0; n < count; n++) {
    const row = rowOf(run(), n >= size - retention.full ? 'full' : 'thin');
    insert.run(row.id, row.type, row.at, row.name, row.previous, row.full_run, row.version, row.body);
  }
  database.exec('COMMIT');
  database.close();
}

/** A context document of the history, open in an editor: a keystroke's worth of hovering and asking for actions. */
async function openDocument(figures: Evidence) {
  // In this history every error stops at some time; here none has, so that there is something to show.
  const evidence: Evidence = {
    ...figures,
    document(path) {
      const known = figures.document(path);
      return known && { ...known, recurrences: known.recurrences.map((it) => ({ ...it, state: 'active' })) };
    },
  };
  const at = documents[1] as string;
  const text = `# Package\n\n${Array.from({ length: 40 }, (_, n) => `- Use \`symbol${n}\` as the tests do.\n`).join('')}`;
  const host = await WorkspaceHost.open({ fs: new MemoryFileSystem({ [at]: text }) });
  const snapshot = host.snapshot();
  const document = snapshot.documents.get(at) as NonNullable<ReturnType<typeof snapshot.documents.get>>;
  const analyzer = new Analyzer(rules, new BugReports());
  analyzer.evidenceChanged(evidence);
  const { findings } = await analyzer.analyse(document, snapshot, 'full', never);
  if (findings.length === 0) throw new Error('There is nothing to act on: the measure would be empty.');
  const edits = {
    uriOf: (path: string) => `file:///w/${path}`,
    textOf: () => document.text,
    versionOf: () => 1,
    documentChanges: 'yes',
    previews: 'no',
  } as const;
  const request = { document, findings, snapshot, evidence, markup: 'markdown', now: clock } as const;
  return {
    hover: () => hover({ ...request, beside: 'nothing', offset: text.indexOf(`symbol${below(40)}`) }),
    actions: () =>
      codeActions({
        ...request,
        analyzer,
        span: document.text.lineSpan(0),
        only: [],
        edits,
        diagnostics: { ...edits, markdown: 'no', related: 'no', pages: 'no' },
        lazy: 'yes',
      }),
  };
}

type Measures = Readonly<Record<string, Timing>>;
const results: { readonly size: number; readonly bytes: number; readonly measures: Measures }[] = [];
try {
  let store = await open();
  let count = 0;
  for (const size of sizes) {
    await store.close();
    fill(size - count, size);
    count = size;
    const opened = performance.now();
    store = await open();
    const opening = performance.now() - opened;
    const started = performance.now();
    await store.rebuild();
    const rebuilding = performance.now() - started;
    console.error(`${size} observations: ${(rebuilding / 1000).toFixed(1)} s for all figures`);
    const evidence = await store.evidence();
    const shown = await openDocument(evidence);
    const measures = {
      'hover on a symbol': await timed(shown.hover),
      'code actions with their rates': await timed(shown.actions),
      'success rate of a repair': await timed(() => evidence.rate(keyOf(below(600)))),
      'repairs ranked': await timed(() => evidence.ranked(keyOf(below(600)))),
      'page of a document': await timed(() => evidence.document(documents[below(30)] as string)),
      'latest 20 runs of a name': await timed(() => store.runs({ name: `check ${below(12)}`, limit: 20 })),
      'evidence, unchanged': await timed(() => store.evidence()),
      'append of a run': await timed(async () => {
        count += await store.append([run()]);
      }),
      'open the file': { median: opening, p99: opening },
      'compute all figures': { median: rebuilding, p99: rebuilding },
    };
    results.push({ size, bytes: (await store.info()).bytes, measures });
  }
  await store.close();
} finally {
  rmSync(directory, { recursive: true, force: true });
}

const three = (value: number): string => value.toPrecision(3);
const header = ['', ...results.map((it) => it.size.toLocaleString('en')), 'growth'];
console.log(`| ${header.join(' | ')} |\n| --- |${' ---: |'.repeat(results.length + 1)}`);
for (const name of Object.keys(results[0]?.measures ?? {})) {
  const timings = results.map((it) => it.measures[name] as Timing);
  const growth = (timings.at(-1) as Timing).median / (timings[0] as Timing).median;
  const cells = timings.map((it) =>
    it.median === it.p99 ? three(it.median) : `${three(it.median)} / ${three(it.p99)}`,
  );
  console.log(`| ${name}, ms | ${cells.join(' | ')} | ${three(growth)}x |`);
}
const perObservation = results.map((it) => it.bytes / it.size);
console.log(
  `| bytes per observation | ${perObservation.map((it) => it.toFixed(0)).join(' | ')} | ${three((perObservation.at(-1) as number) / (perObservation[0] as number))}x |`,
);
