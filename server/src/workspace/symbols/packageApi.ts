/** What installed packages offer: read when somebody asks, from declarations and sources on disk, and kept by package and version. Nothing of a package is executed. */
import { LRUCache } from 'lru-cache';
import { dirname } from '../../base/paths.ts';
import type { OutlineSource } from '../../documents/code/codeParser.ts';
import type { FileOutline, OutlineSymbol } from '../../documents/code/outline.ts';
import { unpackOutline } from '../../documents/code/packedOutline.ts';
import { exportedSymbols, offeredElsewhere } from './exportedSymbols.ts';
import { modulePaths } from './modulePaths.ts';
import {
  type PackagePlace,
  type PackageRequest,
  type PackageRoots,
  placeOfPackage,
} from './packagePlaces.ts';
import type { SymbolDefinition } from './symbols.ts';

export interface PackageApi {
  readonly name: string;
  /** Installed version, where it can be told. */
  readonly version: string | undefined;
  /** What an import can take from it. Paths are those of its root: the workspace, Cargo's registry or Go's cache. */
  readonly exports: readonly SymbolDefinition[];
  /** What is declared directly in one of them: members of a class, an interface, an enum. */
  members(container: string): readonly SymbolDefinition[];
  /** What has the name wherever it is declared: functions, and members of what is exported or returned. */
  declared(name: string): readonly SymbolDefinition[];
  /** The word stands anywhere in the files that say what the package offers; beyond a bound any word may. */
  mentions(word: string): boolean;
  /** Names of files and folders beside its first entry: what a package of Python offers besides its names. */
  readonly besides: ReadonlySet<string>;
  /** A file could not be read or followed: absence proves nothing. */
  readonly incomplete: boolean;
}

/** Files of one package that are followed, bytes of one, milliseconds for one, packages that are kept. */
const MAX_FILES = 150;
const MAX_BYTES = 3_000_000;
const DEADLINE = 3_000;
const MAX_PACKAGES = 100;
/** Entries of one package whose times are looked at: one in most ecosystems, the files of a folder in Go. */
const MAX_STAMPED = 3;
/** Different words of one package that are kept. */
const MAX_WORDS = 60_000;

/** Reads the entries and what they re-export, breadth first. */
async function outlinesOf(place: PackagePlace, outlines: OutlineSource) {
  const found = new Map<string, FileOutline>();
  const tried = new Set<string>();
  const words = new Set<string>();
  let incomplete = false;
  const load = async (path: string): Promise<FileOutline | undefined> => {
    const known = found.get(path);
    if (known || tried.has(path)) return known;
    tried.add(path);
    const text = await place.fs.read(path, MAX_BYTES);
    const packed =
      text === undefined ? undefined : await outlines.packedOutline(place.language, text, DEADLINE);
    if (packed === undefined) return undefined;
    const outline = unpackOutline(place.language, packed);
    for (const [word] of (text ?? '').matchAll(/[\w$]+/g)) if (words.size <= MAX_WORDS) words.add(word);
    found.set(path, outline);
    return outline;
  };
  const queue = [...place.entries];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (found.size >= MAX_FILES) return { found, words, incomplete: true };
    const outline = await load(path);
    incomplete ||= outline === undefined || outline.incomplete;
    for (const { from, name } of outline ? offeredElsewhere(path, outline) : []) {
      if (from === undefined) continue;
      let target: string | undefined;
      let isKnown = false;
      for (const candidate of modulePaths(place.language, path, from)) {
        isKnown = found.has(candidate);
        if (isKnown) break;
        if ((await place.fs.stat(candidate))?.type === 'file') target = candidate;
        if (target !== undefined) break;
      }
      // What another package offers as a whole is not followed.
      incomplete ||= name === '*' && target === undefined && !isKnown;
      if (target !== undefined && !queue.includes(target)) queue.push(target);
    }
  }
  return { found, words, incomplete };
}

/** A version that is installed once more, or built anew in its place, has files of another time. */
async function stampOf(
  { fs, version, entries }: PackagePlace,
  { ecosystem, name, subpath }: PackageRequest,
): Promise<string> {
  const times = await Promise.all(
    entries.slice(0, MAX_STAMPED).map(async (it) => (await fs.stat(it))?.mtime),
  );
  return JSON.stringify([ecosystem, name, subpath, version, entries, times]);
}

export class PackageApis {
  readonly #roots: PackageRoots;
  readonly #outlines: OutlineSource;
  readonly #known = new LRUCache<string, PackageApi>({ max: MAX_PACKAGES });

  constructor(roots: PackageRoots, outlines: OutlineSource) {
    this.#roots = roots;
    this.#outlines = outlines;
  }

  /** Equal as long as the same version of the package lies in the same place, with the same entries; '' where it is not installed. */
  async stampOf(request: PackageRequest): Promise<string> {
    const place = await placeOfPackage(this.#roots, request);
    return place === undefined ? '' : stampOf(place, request);
  }

  /** @returns undefined when the package is not installed or does not say what it offers. */
  async of(request: PackageRequest): Promise<PackageApi | undefined> {
    const place = await placeOfPackage(this.#roots, request);
    if (place === undefined) return undefined;
    const key = await stampOf(place, request);
    const known = this.#known.get(key);
    if (known) return known;
    const { found, words, incomplete } = await outlinesOf(place, this.#outlines);
    const beside = await place.fs.list(dirname(place.entries[0] ?? ''));
    const exported = new Map<string, SymbolDefinition>();
    for (const entry of place.entries)
      for (const it of exportedSymbols(entry, (path) => found.get(path))) exported.set(it.name, it);
    const where = (fits: (symbol: OutlineSymbol) => boolean): readonly SymbolDefinition[] =>
      [...found].flatMap(([path, outline]) =>
        outline.symbols.filter(fits).map((it) => ({ ...it, language: outline.language, path })),
      );
    const api: PackageApi = {
      name: request.name,
      version: place.version,
      exports: [...exported.values()],
      members: (container) =>
        where((it) => it.container === container || it.container.endsWith(`.${container}`)),
      declared: (name) => where((it) => it.name === name),
      mentions: (word) => words.has(word) || words.size > MAX_WORDS,
      besides: new Set((beside ?? []).map((it) => it.name)),
      incomplete,
    };
    this.#known.set(key, api);
    return api;
  }
}
