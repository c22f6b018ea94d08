/** Reads source files and makes the index of their symbols: what is known by content comes from the cache, the rest from the parser, in small steps that let others in. */
import { type CancellationToken, checkpoint } from '../../base/cancellation.ts';
import { hash } from '../../base/hash.ts';
import type { CodeLanguage } from '../../documents/code/codeLanguage.ts';
import type { OutlineSource } from '../../documents/code/codeParser.ts';
import type { FileSystem, Stat } from '../fileSystem.ts';
import { isGeneratedText, languageOfText, languagesOf, symbolLimits } from './sourceFiles.ts';
import type { Stamp, SymbolCache } from './symbolCache.ts';
import type { IndexedFile } from './symbolIndex.ts';

export interface SymbolPorts {
  readonly fs: FileSystem;
  readonly outlines: OutlineSource;
  readonly cache?: SymbolCache;
}

/** Files that are read and parsed together. */
const BATCH = 64;
/** Kept for a file without symbols of its own making, so that it is not read again. */
const NOTHING = '';

export interface Indexed {
  readonly files: readonly IndexedFile[];
  /** Files that turned out to be too large, generated, or not to be parsed in time. */
  readonly skipped: number;
  /** A cap was reached. */
  readonly truncated: boolean;
}

interface Candidate {
  readonly path: string;
  readonly language: CodeLanguage;
  readonly stamp: Stamp;
  /** Undefined when the stamp shows that the file is as it was. */
  readonly text: string | undefined;
}

async function statsOf(fs: FileSystem, paths: readonly string[]): Promise<readonly (Stat | undefined)[]> {
  return fs.stats?.(paths) ?? Promise.all(paths.map((path) => fs.stat(path)));
}

class SymbolReader {
  readonly #ports: SymbolPorts;
  readonly #stamps: ReadonlyMap<string, Stamp>;

  constructor(ports: SymbolPorts, stamps: ReadonlyMap<string, Stamp>) {
    this.#ports = ports;
    this.#stamps = stamps;
  }

  /** Outlines of some files by path; undefined for a file that is not indexed. */
  async read(paths: readonly string[]): Promise<ReadonlyMap<string, IndexedFile | undefined>> {
    const { cache } = this.#ports;
    const stats = cache === undefined ? [] : await statsOf(this.#ports.fs, paths);
    const candidates = (await Promise.all(paths.map((path, i) => this.#candidate(path, stats[i])))).filter(
      (it) => it !== undefined,
    );
    const known = (await cache?.get(candidates.map((it) => it.stamp.hash))) ?? new Map<string, string>();
    const made = new Map<string, string>();
    const files = new Map<string, IndexedFile | undefined>(paths.map((path) => [path, undefined]));
    await Promise.all(
      candidates.map(async (candidate) => {
        const packed = known.get(candidate.stamp.hash) ?? (await this.#make(candidate, made));
        const { path, language } = candidate;
        if (packed) files.set(path, { path, language, packed });
      }),
    );
    if (made.size > 0) await cache?.put(made);
    const fresh = candidates.filter((it) => it.text !== undefined && it.stamp.mtime > 0);
    if (fresh.length > 0) await cache?.remember(new Map(fresh.map((it) => [it.path, it.stamp])));
    return files;
  }

  async #candidate(path: string, stat: Stat | undefined): Promise<Candidate | undefined> {
    const versionOf = (it: CodeLanguage): string | undefined => this.#ports.outlines.outlineVersion(it);
    const languages = languagesOf(path).filter((it) => versionOf(it) !== undefined);
    if (languages.length === 0) return undefined;
    const before = this.#stamps.get(path);
    if (before && stat && before.size === stat.size && before.mtime === stat.mtime) {
      const language = languages.find((it) => before.hash.startsWith(versionOf(it) as string));
      if (language) return { path, language, stamp: before, text: undefined };
    }
    const text = await this.#ports.fs.read(path, symbolLimits.fileBytes);
    const language = text === undefined ? undefined : languageOfText(path, text);
    const version = language && versionOf(language);
    if (text === undefined || language === undefined || version === undefined) return undefined;
    const stamp = { size: stat?.size ?? 0, mtime: stat?.mtime ?? 0, hash: `${version}${hash(text)}` };
    return { path, language, stamp, text };
  }

  async #make(
    { path, language, stamp, text: read }: Candidate,
    made: Map<string, string>,
  ): Promise<string | undefined> {
    const text = read ?? (await this.#ports.fs.read(path, symbolLimits.fileBytes));
    if (text === undefined) return undefined;
    const packed = isGeneratedText(text)
      ? NOTHING
      : await this.#ports.outlines.packedOutline(language, text, symbolLimits.fileTime);
    if (packed !== undefined) made.set(stamp.hash, packed);
    return packed;
  }
}

/** @param progress is told how many of the files were looked at. */
export async function readSymbols(
  ports: SymbolPorts,
  paths: readonly string[],
  token: CancellationToken,
  progress: (done: number, total: number) => void = () => {},
): Promise<Indexed> {
  const reader = new SymbolReader(ports, (await ports.cache?.stamps()) ?? new Map());
  const files: IndexedFile[] = [];
  let skipped = 0;
  let characters = 0;
  const take = (read: ReadonlyMap<string, IndexedFile | undefined>): void => {
    for (const file of read.values()) {
      if (file === undefined) skipped++;
      else {
        files.push(file);
        characters += file.packed.length;
      }
    }
  };
  // While one batch is parsed the next is read.
  let running: Promise<ReadonlyMap<string, IndexedFile | undefined>> | undefined;
  for (let at = 0; at < paths.length; at += BATCH) {
    await checkpoint(token);
    const next = reader.read(paths.slice(at, at + BATCH));
    if (running) take(await running);
    running = next;
    progress(at, paths.length);
    if (characters > symbolLimits.characters) {
      take(await running);
      return { files, skipped: skipped + paths.length - at, truncated: true };
    }
  }
  if (running) take(await running);
  return { files, skipped, truncated: false };
}

/** What some files are now; undefined for those that are gone or not indexed. */
export async function rereadSymbols(
  ports: SymbolPorts,
  paths: readonly string[],
  token: CancellationToken,
): Promise<ReadonlyMap<string, IndexedFile | undefined>> {
  const reader = new SymbolReader(ports, new Map());
  const all = new Map<string, IndexedFile | undefined>();
  for (let at = 0; at < paths.length; at += BATCH) {
    await checkpoint(token);
    for (const [path, file] of await reader.read(paths.slice(at, at + BATCH))) all.set(path, file);
  }
  return all;
}
