/** The measurements. Contestants take turns (A B C A B C ...), so that what else the machine does meanwhile hits all of them alike. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Contestant, checkers, helloServer, inProcess, type Server, servers } from './contestants.ts';
import { documentOf, keystrokes, layOut } from './documents.ts';
import { LspClient, type MarkdownParser } from './lspClient.ts';
import { peakMemory } from './memory.ts';
import { peerFile } from './peers.ts';
import { Typist } from './typing.ts';

/** Series of measurements by contestant; a contestant that failed has a reason instead. */
export interface Measured {
  readonly name: string;
  readonly series: readonly number[];
  readonly failure?: string;
}

export interface Table {
  readonly title: string;
  readonly unit: 'ms' | 'MB';
  readonly rows: readonly Measured[];
}

export interface Effort {
  readonly rounds: number;
  /** Keystrokes and milliseconds of one turn at most. */
  readonly keystrokes: number;
  readonly budget: number;
}

export const SIZES: readonly (readonly [label: string, bytes: number])[] = [
  ['1 KB', 1_000],
  ['10 KB', 10_000],
  ['100 KB', 100_000],
  ['1 MB', 1_000_000],
];

const say = (text: string): void => void process.stderr.write(`${text}\n`);

async function inWorkspace<T>(files: number, use: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'measured-'));
  try {
    await layOut(root, files);
    return await use(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

const failed = (name: string, error: unknown): Measured => ({
  name,
  series: [],
  failure: error instanceof Error ? (error.message.split('\n')[0] as string) : String(error),
});

interface Player {
  readonly name: string;
  readonly take: (() => Promise<readonly number[]>) | undefined;
  readonly series: number[];
  failure: unknown;
}

/** Lets the players take turns; who throws is out. */
async function inTurns(players: readonly Player[], rounds: number): Promise<readonly Measured[]> {
  for (let round = 0; round < rounds; round++) {
    for (const player of players) {
      if (player.take === undefined || player.failure !== undefined) continue;
      try {
        player.series.push(...(await player.take()));
      } catch (error) {
        player.failure = error;
      }
    }
  }
  return players.map(({ name, series, failure }) =>
    failure === undefined ? { name, series } : failed(name, failure),
  );
}

/** Keystroke to findings without a protocol. */
export async function engineKeystrokes(
  [label, bytes]: (typeof SIZES)[number],
  effort: Effort,
): Promise<readonly Table[]> {
  return inWorkspace(400, async (root) => {
    const text = documentOf(bytes);
    const path = join(root, 'AGENTS.md');
    await writeFile(path, text);
    const edits = keystrokes(text, effort.keystrokes);
    const typists: { name: string; typist: Typist | undefined; failure: unknown }[] = [];
    for (const { name, how } of inProcess) {
      say(`  ${label}: ${name}`);
      try {
        const typist = await Typist.start(how, root);
        await typist.open(path, text);
        // Warm, as an editor is after the first minute.
        await typist.type(edits, effort.budget / 2);
        typists.push({ name, typist, failure: undefined });
      } catch (failure) {
        typists.push({ name, typist: undefined, failure });
      }
    }
    const rows = await inTurns(
      typists.map(({ name, typist, failure }) => ({
        name,
        take: typist && (() => typist.type(edits, effort.budget)),
        series: [],
        failure,
      })),
      effort.rounds,
    );
    for (const { typist } of typists) await typist?.stop();
    return [{ title: `Keystroke to findings, ${label}, in process`, unit: 'ms', rows }];
  });
}

async function parserOfPeers(): Promise<MarkdownParser> {
  const { parse } = await import(peerFile('markdownIt.mjs'));
  return parse;
}

/** Keystroke to diagnostics as an editor sees it. */
export async function serverKeystrokes(
  [label, bytes]: (typeof SIZES)[number],
  effort: Effort,
): Promise<readonly Table[]> {
  const parse = await parserOfPeers();
  return inWorkspace(400, async (root) => {
    const text = documentOf(bytes);
    const path = join(root, 'AGENTS.md');
    await writeFile(path, text);
    const edits = keystrokes(text, effort.keystrokes);
    const clients: { name: string; client: LspClient; failure: unknown }[] = [];
    const type = async (client: LspClient, budget: number): Promise<number[]> => {
      const end = performance.now() + budget;
      const series: number[] = [];
      for (const edit of edits) {
        series.push(await client.type(edit));
        if (series.length % 8 === 0 && performance.now() > end) break;
      }
      return series;
    };
    for (const { name, how } of servers) {
      say(`  ${label}: ${name}`);
      const client = new LspClient(how, root, parse);
      const entry = { name, client, failure: undefined as unknown };
      clients.push(entry);
      try {
        await client.initialize(how.mode);
        await client.open(path, text);
        await type(client, effort.budget / 2);
      } catch (error) {
        entry.failure = error;
      }
    }
    const rows = await inTurns(
      clients.map(({ name, client, failure }) => ({
        name,
        take: () => type(client, effort.budget),
        series: [],
        failure,
      })),
      effort.rounds,
    );
    const memory: Measured[] = [];
    for (const { name, client } of clients) {
      const kilobytes = await client.memory();
      memory.push({ name, series: kilobytes === undefined ? [] : [kilobytes / 1024] });
      await client.stop();
    }
    return [
      { title: `Keystroke to diagnostics, ${label}, over stdio`, unit: 'ms', rows },
      { title: `Peak memory of the server, ${label}`, unit: 'MB', rows: memory },
    ];
  });
}

/** From starting the process to the answer to `initialize`, and to the first diagnostics of a 10 KB document. */
export async function coldStart(rounds: number): Promise<readonly Table[]> {
  const parse = await parserOfPeers();
  return inWorkspace(400, async (root) => {
    const text = documentOf(10_000);
    const path = join(root, 'AGENTS.md');
    await writeFile(path, text);
    const first = new Map<string, number[]>();
    const start = async ({ name, how }: Contestant<Server>): Promise<readonly number[]> => {
      const begin = performance.now();
      const client = new LspClient(how, root, parse);
      try {
        await client.initialize(how.mode);
        const initialized = performance.now() - begin;
        if (name === helloServer.name) return [initialized];
        await client.open(path, text);
        first.set(name, [...(first.get(name) ?? []), performance.now() - begin]);
        return [initialized];
      } finally {
        await client.stop();
      }
    };
    say('  cold start');
    const rows = await inTurns(
      [...servers, helloServer].map((it) => ({
        name: it.name,
        take: () => start(it),
        series: [],
        failure: undefined,
      })),
      rounds,
    );
    const diagnosed = rows
      .filter(({ name }) => name !== helloServer.name)
      .map((row) => ({ ...row, series: first.get(row.name) ?? [] }));
    return [
      { title: 'Cold start: process to `initialize` answered', unit: 'ms', rows },
      { title: 'Cold start: process to first diagnostics (10 KB)', unit: 'ms', rows: diagnosed },
    ];
  });
}

/** Runs a program to its end, @returns milliseconds and its highest memory, looked at every 5 ms. */
async function runOnce(
  { how }: (typeof checkers)[number],
  root: string,
): Promise<{ ms: number; peak: number }> {
  const begin = performance.now();
  const child = spawn(how.command, how.args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let peak = 0;
  let written = 0;
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (written += data.length));
  const look = setInterval(async () => {
    peak = Math.max(peak, (await peakMemory(child.pid!)) ?? 0);
  }, 5);
  const code: number | null = (await new Promise((resolve, reject) => {
    child.once('exit', resolve);
    child.once('error', reject);
  }).finally(() => clearInterval(look))) as number | null;
  if (code !== 0 && code !== 1) throw new Error(`ended with ${code}`);
  if (written === 0 && how.args[0] !== '-e')
    throw new Error('found nothing in a workspace with broken links');
  return { ms: performance.now() - begin, peak: peak / 1024 };
}

/** One check of a workspace of some thousand files from the command line. */
export async function repositoryCheck(files: number, rounds: number): Promise<readonly Table[]> {
  return inWorkspace(files, async (root) => {
    say(`  check of ${files} files`);
    const peaks = new Map<string, number[]>();
    const rows = await inTurns(
      checkers.map((it) => ({
        name: it.name,
        take: async () => {
          const { ms, peak } = await runOnce(it, root);
          peaks.set(it.name, [...(peaks.get(it.name) ?? []), peak]);
          return [ms];
        },
        series: [],
        failure: undefined,
      })),
      rounds,
    );
    const memory = rows.map((row) => ({ ...row, series: peaks.get(row.name) ?? [] }));
    return [
      { title: `Check of a workspace of ${files} files with ten context documents`, unit: 'ms', rows },
      { title: `Peak memory of a check of ${files} files`, unit: 'MB', rows: memory },
    ];
  });
}
