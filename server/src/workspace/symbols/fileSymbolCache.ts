/** Outlines kept in one file beside the store, so that the next session need not parse what has not changed: read when first asked, written whole and in one step. A broken file is as good as none. */
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { crc32 } from 'node:zlib';
import { checkpoint, never } from '../../base/cancellation.ts';
import { type Log, silent } from '../../base/log.ts';
import {
  type KeptOutlines,
  KeptReader,
  keptLines,
  LAST_BYTES,
  lastLine,
  nothingKept,
} from './keptOutlines.ts';
import type { Stamp, SymbolCache } from './symbolCache.ts';

/** Bytes of a file that is read; the caps of the index keep what we write below. */
const MAX_BYTES = 400_000_000;
/** Read and written at once; a few milliseconds each, between which the event loop turns. */
const CHUNK = 500_000;
/** A file that changed so recently may change again within the resolution of its time. */
const SETTLING = 2_000;
/** The time of no file: such a file is read again, and its outline found by content. */
const UNSETTLED = -1;
/** Milliseconds between two writings: while somebody works files change all the time. */
const PAUSE = 60_000;

async function readChunks(handle: FileHandle, reader: KeptReader, end: number): Promise<number | undefined> {
  const decoder = new StringDecoder('utf8');
  let checksum = 0;
  let rest = '';
  for (let at = 0; at < end; ) {
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK, end - at));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, at);
    if (bytesRead === 0) return undefined;
    at += bytesRead;
    const bytes = buffer.subarray(0, bytesRead);
    checksum = crc32(bytes, checksum);
    const lines = (rest + decoder.write(bytes)).split('\n');
    rest = lines.pop() as string;
    for (const line of lines) if (!reader.line(line)) return undefined;
  }
  return rest === '' ? checksum : undefined;
}

/** Undefined when the file is not whole, or of another version. */
async function readKept(path: string): Promise<KeptOutlines | undefined> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    if (size < LAST_BYTES || size > MAX_BYTES) return undefined;
    const reader = new KeptReader();
    const checksum = await readChunks(handle, reader, size - LAST_BYTES);
    if (checksum === undefined) return undefined;
    const last = Buffer.alloc(LAST_BYTES);
    await handle.read(last, 0, LAST_BYTES, size - LAST_BYTES);
    return last.toString('latin1') === lastLine(checksum) ? reader.kept : undefined;
  } finally {
    await handle.close();
  }
}

/** Readers see the old file or the new one. */
async function writeKept(path: string, kept: KeptOutlines): Promise<void> {
  const temporary = `${path}.${process.pid}.new`;
  await mkdir(dirname(path), { recursive: true });
  // Names and comments of the user's code are nobody else's business.
  const handle = await open(temporary, 'w', 0o600);
  try {
    let checksum = 0;
    let text = '';
    const flush = async (): Promise<void> => {
      const bytes = Buffer.from(text);
      text = '';
      checksum = crc32(bytes, checksum);
      await handle.write(bytes);
      await checkpoint(never);
    };
    for (const line of keptLines(kept)) {
      text += line;
      if (text.length > CHUNK) await flush();
    }
    await flush();
    await handle.write(lastLine(checksum));
    await handle.close();
    await rename(temporary, path);
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(temporary, { force: true });
    throw error;
  }
}

class FileSymbolCache implements SymbolCache {
  readonly #path: string;
  readonly #log: Log;
  #kept: Promise<KeptOutlines> | undefined;
  /** Something is known that the file does not say. */
  #dirty = false;
  #lastWritten = Number.NEGATIVE_INFINITY;
  #pending: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(path: string, log: Log) {
    this.#path = path;
    this.#log = log;
  }

  async get(hashes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { outlines } = await this.#read();
    const found = new Map<string, string>();
    for (const hash of hashes) {
      const packed = outlines.get(hash);
      if (packed !== undefined) found.set(hash, packed);
    }
    return found;
  }

  async put(more: ReadonlyMap<string, string>): Promise<void> {
    const { outlines } = await this.#read();
    for (const [hash, packed] of more) outlines.set(hash, packed);
    this.#dirty ||= more.size > 0;
  }

  async stamps(): Promise<ReadonlyMap<string, Stamp>> {
    return (await this.#read()).stamps;
  }

  async remember(more: ReadonlyMap<string, Stamp>): Promise<void> {
    const { stamps } = await this.#read();
    const settled = Date.now() - SETTLING;
    for (const [path, stamp] of more)
      stamps.set(path, stamp.mtime < settled ? stamp : { ...stamp, mtime: UNSETTLED });
    this.#dirty ||= more.size > 0;
  }

  async keep(paths: Iterable<string>): Promise<void> {
    const { stamps, outlines } = await this.#read();
    const wanted = new Set(paths);
    for (const path of stamps.keys()) if (!wanted.has(path)) this.#dirty = stamps.delete(path);
    if (!this.#dirty) return;
    const used = new Set([...stamps.values()].map((it) => it.hash));
    for (const hash of outlines.keys()) if (!used.has(hash)) outlines.delete(hash);
    const wait = this.#lastWritten + PAUSE - performance.now();
    if (wait <= 0) return this.#write();
    this.#pending ??= setTimeout(() => void this.#write(), wait);
    this.#pending.unref();
  }

  #read(): Promise<KeptOutlines> {
    this.#kept ??= readKept(this.#path)
      .catch(() => undefined)
      .then((kept) => kept ?? nothingKept());
    return this.#kept;
  }

  #write(): Promise<void> {
    clearTimeout(this.#pending);
    this.#pending = undefined;
    this.#dirty = false;
    this.#lastWritten = performance.now();
    this.#writing = this.#writing
      .then(async () => writeKept(this.#path, await this.#read()))
      .catch((error: unknown) => this.#log.debug(`Outlines are not kept between sessions: ${String(error)}`));
    return this.#writing;
  }
}

/** @param path of a file that may not be there yet. */
export function fileSymbolCache(path: string, log: Log = silent): SymbolCache {
  return new FileSymbolCache(path, log);
}
