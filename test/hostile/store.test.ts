/** The store under what machines do to it: several writers at once, a race for the first open, kill -9, a damaged file. */
import { spawn } from 'node:child_process';
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { figureRules } from '../../server/src/learning/counts.ts';
import { isSafeSqlite } from '../../server/src/learning/store/sqlite/database.ts';
import { SqliteStore } from '../../server/src/learning/store/sqlite/sqliteStore.ts';
import { StoreProblem } from '../../server/src/learning/store/store.ts';
import { idOf, run, signal } from '../support/observations.ts';
import { collected, figuresInFile, temporaryDirectory } from '../support/stores.ts';

const directory = temporaryDirectory();

interface Child {
  /** Lines that it wrote; complete once `ended` is there. */
  readonly lines: string[];
  readonly errors: string[];
  readonly ended: Promise<number | null>;
  say(line: string): void;
  /** No more will be said. */
  finish(): void;
  kill(): void;
}

function start(script: string, ...parameters: readonly (string | number)[]): Child {
  const child = spawn(process.execPath, [
    join(import.meta.dirname, '../support', script),
    ...parameters.map(String),
  ]);
  const started: Child = {
    lines: [],
    errors: [],
    ended: new Promise((resolve) => child.on('close', resolve)),
    say: (line) => void child.stdin.write(`${line}\n`),
    finish: () => void child.stdin.end(),
    kill: () => void child.kill('SIGKILL'),
  };
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() as string;
    started.lines.push(...lines);
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => started.errors.push(piece));
  return started;
}

/** Until each of them has written so many lines, or one has failed. */
async function linesOfAll(children: readonly Child[], count: number): Promise<void> {
  while (children.some((it) => it.lines.length < count)) {
    expect(children.flatMap((it) => it.errors)).toEqual([]);
    await delay(5);
  }
}

/** Ids in the store, after it was found whole and its figures those of a rebuild. */
async function idsOfSoundStore(path: string): Promise<ReadonlySet<string>> {
  const store = await SqliteStore.open({ path, rules: figureRules });
  const database = new DatabaseSync(path);
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  database.close();
  const ids = (await collected(store.observations())).map((it) => it.id);
  const kept = figuresInFile(path);
  await store.rebuild();
  expect(figuresInFile(path)).toEqual(kept);
  await store.close();
  return new Set(ids);
}

describe('a store that several processes use', () => {
  it('is opened for the first time by all of them at once', async () => {
    const racers = [0, 1, 2, 3].map((number) => start('storeRacer.ts', directory, number));
    await linesOfAll(racers, 1);
    for (let round = 1; round <= 10; round++) {
      for (const racer of racers) racer.say(`race-${round}.sqlite`);
      await linesOfAll(racers, round + 1);
      expect((await idsOfSoundStore(join(directory, `race-${round}.sqlite`))).size).toBe(4);
    }
    for (const racer of racers) racer.finish();
    expect(await Promise.all(racers.map((it) => it.ended))).toEqual([0, 0, 0, 0]);
  });

  it('loses nothing that was acknowledged when writers are killed in the middle of it', async () => {
    const path = join(directory, 'killed.sqlite');
    const acknowledged: string[] = [];
    for (let round = 0; round < 2; round++) {
      const writers = [0, 1, 2].map((n) =>
        start('storeWriter.ts', path, round * 100_000 + n * 10_000, 10_000),
      );
      // All of them are at it before the first one dies.
      await linesOfAll(writers, 5);
      for (const writer of writers) {
        await delay(Math.random() * 40);
        writer.kill();
      }
      expect(await Promise.all(writers.map((it) => it.ended))).toEqual([null, null, null]);
      acknowledged.push(...writers.flatMap((it) => it.lines));
    }
    const ids = await idsOfSoundStore(path);
    expect(acknowledged.filter((it) => !ids.has(it))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThanOrEqual(30);
  });

  it('shows each of them what the others appended', async () => {
    const path = join(directory, 'seen.sqlite');
    const [one, other] = [
      await SqliteStore.open({ path, rules: figureRules }),
      await SqliteStore.open({ path, rules: figureRules }),
    ];
    const before = await one.evidence();
    expect(before.document('AGENTS.md')).toBeUndefined();
    await other.append([run(1)]);
    const after = await one.evidence();
    expect(after.generation).toBeGreaterThan(before.generation);
    expect(after.document('AGENTS.md')?.runs).toBe(1);
    expect(await one.evidence()).toBe(after);
    await one.close();
    await other.close();
    // An editor may still hold the evidence of a store that was closed: what was asked is kept, the rest is unknown.
    expect(after.document('AGENTS.md')?.runs).toBe(1);
    expect(after.document('src/AGENTS.md')).toBeUndefined();
    expect(after.rate({ errorClass: 'type-mismatch', adjustment: 'add-import' }).trials).toBe(0);
  });

  it('waits for a writer that takes its time', async () => {
    const path = join(directory, 'slow.sqlite');
    const store = await SqliteStore.open({ path, rules: figureRules });
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    const release = setTimeout(() => other.exec('COMMIT'), 200);
    // The lock is waited for within SQLite, so the timer can only fire between two attempts.
    expect(await store.append([run(1)])).toBe(1);
    clearTimeout(release);
    other.close();
    await store.close();
  });
});

describe('the file of a store', () => {
  it('is private to its user', async () => {
    const path = join(directory, 'new/private.sqlite');
    const store = await SqliteStore.open({ path, rules: figureRules });
    await store.append([run(1)]);
    for (const file of [path, `${path}-wal`, `${path}-shm`]) expect(statSync(file).mode & 0o077).toBe(0);
    expect(statSync(join(directory, 'new')).mode & 0o077).toBe(0);
    await store.close();
  });

  it('holds no byte of what was forgotten', async () => {
    const path = join(directory, 'forgotten.sqlite');
    const store = await SqliteStore.open({ path, rules: figureRules });
    const secret = (n: number) => `secretSymbol${n}`;
    await store.append(
      Array.from({ length: 50 }, (_, n) =>
        run(n, { signals: [signal({ signature: `of ${secret(n)}`, specifics: { symbol: secret(n) } })] }),
      ),
    );
    const bytes = () => ['', '-wal'].map((side) => readFileSync(path + side).toString('latin1')).join('');
    expect(bytes()).toContain('secretSymbol7');
    expect(await store.forget({ before: run(50).at })).toEqual({ removed: 50, changed: 0 });
    expect(bytes()).not.toContain('secretSymbol');
    await store.close();
  });

  it('is refused in one sentence when it is damaged, newer, or not to be opened', async () => {
    const open = (path: string) => SqliteStore.open({ path, rules: figureRules });
    const damaged = join(directory, 'damaged.sqlite');
    writeFileSync(damaged, 'This is a letter, not a database. '.repeat(100));
    await expect(open(damaged)).rejects.toThrow(/damaged or no store/);

    const newer = join(directory, 'newer.sqlite');
    await (await open(newer)).close();
    const database = new DatabaseSync(newer);
    database.exec('PRAGMA user_version = 99');
    database.close();
    await expect(open(newer)).rejects.toThrow(/newer Forewarn/);

    const folder = join(directory, 'folder');
    await (await open(join(folder, 'it.sqlite'))).close();
    await expect(open(folder)).rejects.toBeInstanceOf(StoreProblem);
  });

  it('is rebuilt when its figures were computed by an older version, and left alone when by a newer', async () => {
    const path = join(directory, 'versions.sqlite');
    const first = await SqliteStore.open({ path, rules: figureRules });
    await first.append([run(1)]);
    const newRules = {
      ...figureRules,
      version: figureRules.version + 1,
      alone: () => [{ kind: 'new', parent: 'p', key: 'k', at: 1, value: { n: 1 } }],
    };
    const second = await SqliteStore.open({ path, rules: newRules });
    expect(figuresInFile(path)).toHaveLength(1);
    // The first process still runs: it must not mix its figures with those it does not know.
    await expect(first.append([run(2)])).rejects.toThrow(/newer Forewarn/);
    await expect(SqliteStore.open({ path, rules: figureRules })).rejects.toThrow(/newer Forewarn/);
    expect(await second.append([run(3)])).toBe(1);
    expect((await collected(second.observations())).map((it) => it.id)).toEqual([1, 3].map(idOf));
    await first.close();
    await second.close();
  });

  it.skipIf(process.getuid?.() === 0)('says so when it may not be written', async () => {
    const path = join(directory, 'readonly.sqlite');
    await (await SqliteStore.open({ path, rules: figureRules })).close();
    chmodSync(path, 0o400);
    await expect(SqliteStore.open({ path, rules: figureRules })).rejects.toBeInstanceOf(StoreProblem);
  });

  it('is not opened by an SQLite that can corrupt it', () => {
    // The versions in Node releases, and which of them are safe: sqlite.org/wal.html#walresetbug.
    const versions = [
      '3.44.5',
      '3.44.6',
      '3.45.1',
      '3.50.4',
      '3.50.7',
      '3.51.2',
      '3.51.3',
      '3.53.4',
      '4.0.0',
    ];
    expect(versions.filter(isSafeSqlite)).toEqual(['3.44.6', '3.50.7', '3.51.3', '3.53.4', '4.0.0']);
  });
});
