/** Which paths a workspace has, by path, name, directory and glob. Immutable; a change of some paths makes the next index at the cost of those paths. */
import { ancestors, basename, dirname } from '../base/paths.ts';
import type { Entry } from './facts.ts';
import { compileGlob, type Glob } from './glob.ts';
import { LayeredMap } from './layeredMap.ts';
import { factKey } from './recordingFacts.ts';

/** Globs whose results are kept; of further ones only the names are, so that a change still concerns those who asked. */
const MAX_GLOBS = 1_000;

type Lists = LayeredMap<string, readonly string[]>;

/** Globs that were asked for, shared by an index and its successors; results belong to one index. */
interface KnownGlobs {
  readonly compiled: Map<string, Glob | undefined>;
  readonly uncounted: Set<string>;
}

export class PathIndex {
  readonly #entries: LayeredMap<string, Entry>;
  readonly #globs: KnownGlobs;
  readonly #matches: Map<string, readonly string[]>;
  #names: Lists | undefined;
  #children: Lists | undefined;
  #links: readonly (readonly [string, string])[] | undefined;

  private constructor(
    entries: LayeredMap<string, Entry>,
    globs: KnownGlobs,
    matches: Map<string, readonly string[]>,
  ) {
    this.#entries = entries;
    this.#globs = globs;
    this.#matches = matches;
  }

  static of(entries: ReadonlyMap<string, Entry>): PathIndex {
    return new PathIndex(LayeredMap.of(entries), { compiled: new Map(), uncounted: new Set() }, new Map());
  }

  get size(): number {
    return this.#entries.size;
  }

  paths(): Iterable<string> {
    return this.#entries.keys();
  }

  /** The entry of this very path; see {@link resolve} for paths below symlinked directories. */
  own(path: string): Entry | undefined {
    return path === '' ? ROOT : this.#entries.get(path);
  }

  entry(path: string): Entry | undefined {
    const own = this.own(path);
    if (own) return own;
    const real = this.resolve(path);
    return real === undefined || real === path ? undefined : this.own(real);
  }

  /** The path with every symlinked directory above it followed; undefined when one leads outside or in a circle. */
  resolve(path: string): string | undefined {
    let at = path;
    for (let hops = 0; hops < MAX_HOPS; hops++) {
      const link = this.#linkAbove(at);
      if (link === undefined) return at;
      const to = this.#entries.get(link)?.linkTo;
      if (to === undefined) return undefined;
      at = `${to}${at.slice(link.length)}`;
    }
    return undefined;
  }

  /** The symlink through which a path leads, when the nearest known entry above it is one. */
  #linkAbove(path: string): string | undefined {
    for (let at = dirname(path); at !== ''; at = dirname(at)) {
      const entry = this.#entries.get(at);
      if (entry) return entry.linkTo !== undefined || entry.type === 'file' ? at : undefined;
    }
    return undefined;
  }

  named(name: string): readonly string[] {
    this.#names ??= groups(this.#entries, basename, (path) => path);
    return this.#names.get(name) ?? [];
  }

  children(directory: string): readonly string[] {
    this.#children ??= groups(this.#entries, dirname, basename);
    const own = this.#children.get(directory);
    if (own || directory === '') return own ?? [];
    const entry = this.entry(directory);
    const real = entry?.linkTo ?? (entry ? this.resolve(directory) : undefined);
    return real === undefined ? [] : (this.#children.get(real) ?? []);
  }

  matching(pattern: string): readonly string[] {
    const known = this.#matches.get(pattern);
    if (known) return known;
    if (!this.#globs.compiled.has(pattern) && this.#globs.compiled.size < MAX_GLOBS)
      this.#globs.compiled.set(pattern, compileGlob(pattern));
    const counted = this.#globs.compiled.has(pattern);
    const glob = counted ? this.#globs.compiled.get(pattern) : compileGlob(pattern);
    // Nothing may be said about a pattern that is too costly to match, so everything counts as a match.
    const found = this.#filesBelow(glob?.directory ?? '', glob ? (path) => glob.match(path) : () => true);
    if (counted) this.#matches.set(pattern, found);
    else this.#globs.uncounted.add(pattern);
    return found;
  }

  #filesBelow(directory: string, accepts: (path: string) => boolean): readonly string[] {
    const found: string[] = [];
    if (directory === '') {
      for (const [path, entry] of this.#entries.entries())
        if (entry.type === 'file' && accepts(path)) found.push(path);
    } else {
      const visit = (at: string): void => {
        for (const name of this.#children?.get(at) ?? []) {
          const path = `${at}/${name}`;
          const entry = this.#entries.get(path);
          if (entry?.type === 'file' && accepts(path)) found.push(path);
          else if (entry?.type === 'directory' && entry.linkTo === undefined) visit(path);
        }
      };
      this.#children ??= groups(this.#entries, dirname, basename);
      visit(directory);
    }
    return found.sort();
  }

  /** A path and everything below it, as far as listed. */
  *below(path: string): Iterable<string> {
    if (this.#entries.has(path)) yield path;
    this.#children ??= groups(this.#entries, dirname, basename);
    for (const name of this.#children.get(path) ?? [])
      yield* this.below(path === '' ? name : `${path}/${name}`);
  }

  /**
   * The index with these entries, undefined for paths that are gone, and the keys of the facts that it answers
   * differently. Directories above new paths come by themselves.
   */
  with(changes: ReadonlyMap<string, Entry | undefined>): {
    readonly index: PathIndex;
    readonly keys: ReadonlySet<string>;
  } {
    const real = new Map<string, Entry | undefined>();
    for (const [path, entry] of changes) {
      if (!same(this.#entries.get(path), entry)) real.set(path, entry);
      if (entry === undefined) continue;
      for (const at of ancestors(dirname(path))) {
        if (at === '' || real.get(at) || (this.#entries.has(at) && !real.has(at))) break;
        real.set(at, DIRECTORY);
      }
    }
    if (real.size === 0) return { index: this, keys: NOTHING };
    const next = new PathIndex(this.#entries.with(real), this.#globs, new Map(this.#matches));
    const appeared: string[] = [];
    const gone: string[] = [];
    for (const [path, entry] of real) {
      if (entry && !this.#entries.has(path)) appeared.push(path);
      else if (!entry) gone.push(path);
    }
    next.#names = this.#names && regroup(this.#names, basename, (path) => path, appeared, gone);
    next.#children = this.#children && regroup(this.#children, dirname, basename, appeared, gone);
    const keys = new Set<string>();
    for (const path of real.keys()) this.#note(path, keys);
    const linked = [...real].some(([path, entry]) => entry?.linkTo ?? this.#entries.get(path)?.linkTo);
    if (!linked) next.#links = this.#links;
    this.#updateMatches(next, real, keys);
    return { index: next, keys };
  }

  #note(path: string, keys: Set<string>): void {
    keys.add(factKey.named(basename(path)));
    for (const at of [path, ...this.#throughLinks(path)]) {
      keys.add(factKey.entry(at));
      keys.add(factKey.children(at));
      keys.add(factKey.children(dirname(at)));
      keys.add(factKey.content(at));
      keys.add(factKey.ignored(at));
    }
  }

  /** Names that symlinked directories give to a path. */
  *#throughLinks(path: string): Iterable<string> {
    this.#links ??= [...this.#entries.entries()].flatMap(([at, { type, linkTo }]) =>
      type === 'directory' && linkTo !== undefined ? [[at, linkTo] as const] : [],
    );
    for (const [at, to] of this.#links) if (path.startsWith(`${to}/`)) yield at + path.slice(to.length);
  }

  #updateMatches(next: PathIndex, changes: ReadonlyMap<string, Entry | undefined>, keys: Set<string>): void {
    const files = [...changes].flatMap(([path, entry]) => {
      const before = this.#entries.get(path)?.type === 'file';
      const now = entry?.type === 'file';
      return before === now ? [] : [{ path, now }];
    });
    if (files.length === 0) return;
    for (const [pattern, glob] of this.#globs.compiled) {
      const concerned = glob ? files.filter(({ path }) => glob.match(path)) : files;
      if (concerned.length === 0) continue;
      keys.add(factKey.matching(pattern));
      const known = this.#matches.get(pattern);
      if (!known) continue;
      const gone = new Set(concerned.filter((it) => !it.now).map((it) => it.path));
      const kept = gone.size === 0 ? [...known] : known.filter((path) => !gone.has(path));
      const appeared = concerned.filter((it) => it.now).map((it) => it.path);
      next.#matches.set(pattern, merged(kept, appeared));
    }
    for (const pattern of this.#globs.uncounted) keys.add(factKey.matching(pattern));
  }
}

const ROOT: Entry = Object.freeze({ type: 'directory' });
const DIRECTORY: Entry = ROOT;
const NOTHING: ReadonlySet<string> = new Set();
/** Insertions above which sorting anew is cheaper. */
const MANY = 20;
/** Symlinks that lead to symlinks; more are a circle. */
const MAX_HOPS = 8;

/** A sorted list with some more in it; `sorted` is taken over. */
function merged(sorted: string[], more: readonly string[]): readonly string[] {
  if (more.length > MANY) return sorted.concat(more).sort();
  for (const path of more) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as string) < path) low = middle + 1;
      else high = middle;
    }
    sorted.splice(low, 0, path);
  }
  return sorted;
}

function same(a: Entry | undefined, b: Entry | undefined): boolean {
  return a?.type === b?.type && a?.linkTo === b?.linkTo;
}

function groups(
  entries: LayeredMap<string, Entry>,
  keyOf: (path: string) => string,
  partOf: (path: string) => string,
): Lists {
  const lists = new Map<string, string[]>();
  for (const path of entries.keys()) {
    const key = keyOf(path);
    const list = lists.get(key);
    if (list) list.push(partOf(path));
    else lists.set(key, [partOf(path)]);
  }
  for (const list of lists.values()) if (list.length > 1) list.sort();
  return LayeredMap.of(lists);
}

function regroup(
  lists: Lists,
  keyOf: (path: string) => string,
  partOf: (path: string) => string,
  appeared: readonly string[],
  gone: readonly string[],
): Lists {
  const changed = new Map<string, Set<string>>();
  const listOf = (path: string): Set<string> => {
    const key = keyOf(path);
    const list = changed.get(key) ?? new Set(lists.get(key));
    changed.set(key, list);
    return list;
  };
  for (const path of gone) listOf(path).delete(partOf(path));
  for (const path of appeared) listOf(path).add(partOf(path));
  return lists.with(
    [...changed].map(([key, list]) => [key, list.size > 0 ? [...list].sort() : undefined] as const),
  );
}
