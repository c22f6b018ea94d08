/** Outlines kept in an SQLite file beside the store, so that the next session need not parse what has not changed. A broken file is as good as none. */
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { type Log, silent } from '../../base/log.ts';
import type { Stamp, SymbolCache } from './symbolCache.ts';

/** Bytes above which outlines that no file uses any more are thrown away at the next start. */
const MAX_BYTES = 300_000_000;
/** Keys in one question. */
const CHUNK = 500;
/** A file that changed so recently may change again within the resolution of its time. */
const SETTLING = 2_000;

const SCHEMA = `
  pragma journal_mode = wal;
  pragma synchronous = off;
  create table if not exists outline (hash text primary key, packed text not null) without rowid;
  create table if not exists stamp (path text primary key, size integer not null, mtime real not null, hash text not null) without rowid;
`;

interface OutlineRow {
  readonly hash: string;
  readonly packed: string;
}

class SqliteSymbolCache implements SymbolCache {
  readonly #database: DatabaseSync;
  readonly #log: Log;
  readonly #select: StatementSync;
  readonly #insert: StatementSync;
  readonly #stamp: StatementSync;

  constructor(database: DatabaseSync, log: Log) {
    this.#database = database;
    this.#log = log;
    database.exec(SCHEMA);
    this.#prune();
    const marks = Array.from({ length: CHUNK }, () => '?').join();
    this.#select = database.prepare(`select hash, packed from outline where hash in (${marks})`);
    this.#insert = database.prepare('insert or replace into outline (hash, packed) values (?, ?)');
    this.#stamp = database.prepare(
      'insert or replace into stamp (path, size, mtime, hash) values (?, ?, ?, ?)',
    );
  }

  async get(hashes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    this.#safely(() => {
      for (let at = 0; at < hashes.length; at += CHUNK) {
        const chunk = hashes.slice(at, at + CHUNK);
        const keys = [...chunk, ...Array.from({ length: CHUNK - chunk.length }, () => '')];
        for (const row of this.#select.all(...keys) as unknown as OutlineRow[])
          found.set(row.hash, row.packed);
      }
    });
    return found;
  }

  async put(outlines: ReadonlyMap<string, string>): Promise<void> {
    this.#inTransaction(() => {
      for (const [hash, packed] of outlines) this.#insert.run(hash, packed);
    });
  }

  async stamps(): Promise<ReadonlyMap<string, Stamp>> {
    const stamps = new Map<string, Stamp>();
    this.#safely(() => {
      const rows = this.#database.prepare('select path, size, mtime, hash from stamp').all();
      for (const row of rows as unknown as (Stamp & { readonly path: string })[]) stamps.set(row.path, row);
    });
    return stamps;
  }

  async remember(stamps: ReadonlyMap<string, Stamp>): Promise<void> {
    const settled = Date.now() - SETTLING;
    this.#inTransaction(() => {
      for (const [path, { size, mtime, hash }] of stamps)
        if (mtime < settled) this.#stamp.run(path, size, mtime, hash);
    });
  }

  close(): void {
    this.#safely(() => this.#database.close());
  }

  #prune(): void {
    const { bytes } = this.#database
      .prepare('select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()')
      .get() as { bytes: number };
    if (bytes > MAX_BYTES)
      this.#database.exec('delete from outline where hash not in (select hash from stamp); vacuum;');
  }

  #inTransaction(work: () => void): void {
    this.#safely(() => {
      this.#database.exec('begin');
      try {
        work();
        this.#database.exec('commit');
      } catch (error) {
        this.#database.exec('rollback');
        throw error;
      }
    });
  }

  /** Another process may hold the file, or the disk may be full: then the outline is made again. */
  #safely(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#log.debug(`Outlines were not kept or found: ${String(error)}`);
    }
  }
}

/** @returns undefined when the file cannot be used. */
export function openSymbolCache(file: string, log: Log = silent): SymbolCache | undefined {
  try {
    return new SqliteSymbolCache(new DatabaseSync(file, { timeout: 1_000 }), log);
  } catch (error) {
    log.warn(`Outlines are not kept between sessions: ${String(error)}`);
    return undefined;
  }
}
