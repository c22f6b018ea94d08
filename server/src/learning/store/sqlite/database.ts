/**
 * Opens an SQLite file that several processes write at once. What is done here, and why, was measured: without the
 * guarded first open 55 of 100 racing processes failed, and `BEGIN` without `IMMEDIATE` loses a third of the writes.
 */
import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { StoreProblem } from '../store.ts';

/** Milliseconds that SQLite waits for the lock of another process by itself. */
export const BUSY_TIMEOUT = 5_000;
/** Milliseconds after which we give up: several writers with large batches may queue. */
const PATIENCE = 60_000;

/** SQLite's primary result codes; extended ones carry them in the lowest byte. */
const BUSY = 5;
const LOCKED = 6;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;

function resultCode(error: unknown): number | undefined {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  return typeof code === 'number' ? code & 0xff : undefined;
}

export function isBusy(error: unknown): boolean {
  const code = resultCode(error);
  return code === BUSY || code === LOCKED;
}

/** Does it again, with growing pauses, while another process holds the lock. */
export async function patiently<T>(what: () => T | Promise<T>, pause = 5): Promise<T> {
  const started = performance.now();
  for (let wait = pause; ; wait = Math.min(wait * 2, 250)) {
    try {
      return await what();
    } catch (error) {
      if (!isBusy(error) || performance.now() - started > PATIENCE) throw error;
      await delay(wait * (0.5 + Math.random()));
    }
  }
}

/**
 * SQLite 3.7.0 to 3.51.2 may corrupt a WAL file that two connections write (sqlite.org/wal.html#walresetbug); 3.50.7 and
 * 3.44.6 have the correction too.
 */
export function isSafeSqlite(version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (major !== 3) return major > 3;
  if (minor === 44) return patch >= 6;
  if (minor === 50) return patch >= 7;
  return minor > 51 || (minor === 51 && patch >= 3);
}

function explained(path: string, error: unknown): Error {
  const code = resultCode(error);
  if (code === CORRUPT || code === NOT_A_DATABASE)
    return new StoreProblem(
      `${path} is damaged or no store. Move it away; a new one is made, and \`forewarn store merge\` takes over what another copy holds.`,
      { cause: error },
    );
  if (isBusy(error))
    return new StoreProblem(`${path} has been locked by another process for ${PATIENCE / 1000} s.`, {
      cause: error,
    });
  return new StoreProblem(
    `${path} cannot be opened: ${error instanceof Error ? error.message : String(error)}.`,
    { cause: error },
  );
}

export interface Databases {
  readonly writer: DatabaseSync;
  /** A connection of its own sees only what is committed, and its `data_version` tells of every commit, ours included. */
  readonly reader: DatabaseSync;
}

function configure(database: DatabaseSync): void {
  // NORMAL keeps every commit through a crash of the process; only a power cut may lose the last ones.
  database.exec('PRAGMA synchronous = NORMAL');
  database.exec('PRAGMA foreign_keys = ON');
  // 16 MB: the rows of figures that a history of years touches; the default of 2 MB spills within one merge.
  database.exec('PRAGMA cache_size = -16000');
  // The file may come from somebody else: its schema must not call functions.
  database.exec('PRAGMA trusted_schema = OFF');
}

/** Private to the user, like the directory; SQLite gives its side files the same mode. */
function createPrivately(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  if (existsSync(path)) return;
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
}

/** Throws {@link StoreProblem}. */
export async function openDatabases(
  path: string,
  prepare: (writer: DatabaseSync) => Promise<void>,
): Promise<Databases> {
  // Loaded here, since a server that never opens a store must not pay for it.
  const { DatabaseSync } = await import('node:sqlite');
  const version = process.versions.sqlite ?? '0';
  if (!isSafeSqlite(version))
    throw new StoreProblem(
      `The SQLite ${version} in this Node ${process.versions.node} can corrupt a file that several processes write; use Node 22.22.3, 24.15 or later.`,
    );
  const opened: DatabaseSync[] = [];
  try {
    createPrivately(path);
    const writer = new DatabaseSync(path, { timeout: BUSY_TIMEOUT });
    opened.push(writer);
    // SQLite does not wait for a lock when it switches to WAL.
    await patiently(() => writer.exec('PRAGMA journal_mode = WAL'));
    configure(writer);
    await patiently(() => prepare(writer));
    const reader = new DatabaseSync(path, { timeout: BUSY_TIMEOUT, readOnly: true });
    opened.push(reader);
    configure(reader);
    return { writer, reader };
  } catch (error) {
    for (const database of opened) database.close();
    throw error instanceof StoreProblem ? error : explained(path, error);
  }
}
