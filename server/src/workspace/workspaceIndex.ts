/** The index of facts about one workspace: an immutable value; a change of some files makes the next one. */
import { Minimatch } from 'minimatch';
import type { CancellationToken } from '../base/cancellation.ts';
import { getOrAdd } from '../base/getOrAdd.ts';
import { lazy } from '../base/lazy.ts';
import { ancestors, basename, dirname } from '../base/paths.ts';
import { headingAnchors } from '../documents/anchors.ts';
import type { CodeLanguage } from '../documents/code/codeLanguage.ts';
import type { CodeSummary } from '../documents/code/codeParser.ts';
import { type FileFacts, factFile } from './facts/extractor.ts';
import { extractorFor } from './facts/extractors.ts';
import type {
  Entry,
  Facts,
  Manifest,
  PackageManagerFact,
  PathHistory,
  TargetFile,
  ToolVersion,
} from './facts.ts';
import type { FileSystem } from './fileSystem.ts';
import type { PathHistories } from './history.ts';
import { IGNORE_FILES, type IgnoreRules } from './ignoreRules.ts';
import { linkEntry, listWorkspace } from './listing.ts';
import { factKey } from './recordingFacts.ts';

/** Bytes of a manifest or lock file that is read at most. */
const MAX_MANIFEST = 30_000_000;
/** Files that are read for facts at most, nearest to the root first. */
const MAX_MANIFESTS = 3_000;
/** Bytes of a file whose content a rule may ask for. */
export const MAX_CONTENT = 2_000_000;
const PARALLEL = 16;

/** What was asked but is not known yet. */
export interface Wishes {
  readonly contents: Set<string>;
  readonly samples: Map<string, { readonly language: CodeLanguage; readonly code: string }>;
  history: 'none' | 'wanted';
}

/** What has been learned since the listing; shared by an index and its successors. */
interface Learned {
  readonly contents: ReadonlyMap<string, string | undefined>;
  readonly samples: ReadonlyMap<string, CodeSummary | undefined>;
  readonly histories: PathHistories | undefined | 'unavailable';
}

interface State extends Learned {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly ignore: IgnoreRules;
  readonly truncated: boolean;
  readonly fileFacts: ReadonlyMap<string, FileFacts>;
}

export interface IndexChange {
  readonly index: WorkspaceIndex;
  /** Facts whose answers may differ; 'all' when everything may. */
  readonly keys: ReadonlySet<string> | 'all';
}

export class WorkspaceIndex implements Facts {
  readonly wishes: Wishes;
  readonly #state: State;
  readonly #samplesAvailable: boolean;
  readonly #globs = new Map<string, readonly string[]>();
  readonly #anchors = new Map<string, ReadonlySet<string>>();

  readonly #names = lazy(() => {
    const names = new Map<string, string[]>();
    for (const path of this.#state.entries.keys()) getOrAdd(names, basename(path), () => []).push(path);
    for (const paths of names.values()) paths.sort();
    return names;
  });
  readonly #children = lazy(() => {
    const children = new Map<string, string[]>();
    for (const path of this.#state.entries.keys())
      getOrAdd(children, dirname(path), () => []).push(basename(path));
    for (const names of children.values()) names.sort();
    return children;
  });
  readonly #files = lazy(() =>
    [...this.#state.entries]
      .filter(([, entry]) => entry.type === 'file')
      .map(([path]) => path)
      .sort(),
  );
  readonly #facts = lazy(() => {
    const all = [...this.#state.fileFacts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, facts]) => facts);
    return {
      manifests: all.flatMap((it) => it.manifests ?? []),
      targetFiles: all.flatMap((it) => it.targetFiles ?? []),
      toolVersions: all.flatMap((it) => it.toolVersions ?? []),
      packageManagers: all.flatMap((it) => it.packageManagers ?? []),
    };
  });

  private constructor(state: State, samplesAvailable: WorkspaceIndex['samplesAvailable'], wishes: Wishes) {
    this.#state = state;
    this.#samplesAvailable = samplesAvailable;
    this.wishes = wishes;
  }

  /** @param samplesAvailable a parser of code samples is at hand, so they may be wished for. */
  static async build(
    fs: FileSystem,
    options: { maxFiles: number; samplesAvailable: boolean },
    token: CancellationToken,
  ): Promise<WorkspaceIndex> {
    const { entries, ignore, truncated } = await listWorkspace(fs, options.maxFiles, token);
    const wanted = [...entries]
      .filter(([path, entry]) => entry.type === 'file' && extractorFor(path) && !ignore.covers(path))
      .map(([path]) => path);
    wanted.sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
    const fileFacts = await readFacts(fs, wanted.slice(0, MAX_MANIFESTS));
    const state: State = {
      entries,
      ignore,
      truncated,
      fileFacts,
      contents: new Map(),
      samples: new Map(),
      histories: undefined,
    };
    return new WorkspaceIndex(state, options.samplesAvailable, {
      contents: new Set(),
      samples: new Map(),
      history: 'none',
    });
  }

  get samplesAvailable(): boolean {
    return this.#samplesAvailable;
  }
  get truncated(): boolean {
    return this.#state.truncated;
  }
  get manifests(): readonly Manifest[] {
    return this.#facts().manifests;
  }
  get targetFiles(): readonly TargetFile[] {
    return this.#facts().targetFiles;
  }
  get toolVersions(): readonly ToolVersion[] {
    return this.#facts().toolVersions;
  }
  get packageManagers(): readonly PackageManagerFact[] {
    return this.#facts().packageManagers;
  }
  /** Every listed path. */
  get paths(): Iterable<string> {
    return this.#state.entries.keys();
  }
  get size(): number {
    return this.#state.entries.size;
  }

  entry(path: string): Entry | undefined {
    if (path === '') return { type: 'directory' };
    const known = this.#state.entries.get(path);
    if (known) return known;
    const through = this.#throughLink(path);
    return through === undefined ? undefined : this.#state.entries.get(through);
  }

  ignored(path: string): boolean {
    if (path === '') return false;
    if (this.#state.ignore.mayCover(path)) return true;
    // Below a symlink that leads outside nothing is known.
    for (const at of ancestors(dirname(path))) {
      const entry = this.#state.entries.get(at);
      if (entry && at !== '' && entry.type === 'file') return true;
    }
    return false;
  }

  named(name: string): readonly string[] {
    return this.#names().get(name) ?? [];
  }

  endingWith(suffix: string): readonly string[] {
    const tail = `/${suffix}`;
    return this.named(basename(suffix)).filter((path) => path === suffix || path.endsWith(tail));
  }

  matching(pattern: string, limit: number): readonly string[] {
    const all = getOrAdd(this.#globs, pattern, () => {
      const glob = new Minimatch(pattern, { dot: true });
      const prefix = /^[^*?[\]{}()!+@\\]*\//.exec(pattern)?.[0] ?? '';
      return this.#files().filter((path) => path.startsWith(prefix) && glob.match(path));
    });
    return all.slice(0, limit);
  }

  children(directory: string): readonly string[] {
    return this.#children().get(directory) ?? [];
  }

  content(path: string): string | 'unknown' | undefined {
    if (this.entry(path)?.type !== 'file') return undefined;
    if (this.#state.contents.has(path)) return this.#state.contents.get(path);
    this.wishes.contents.add(path);
    return 'unknown';
  }

  anchors(path: string): ReadonlySet<string> | 'unknown' | undefined {
    const content = this.content(path);
    if (content === undefined || content === 'unknown') return content;
    return getOrAdd(this.#anchors, path, () => headingAnchors(content));
  }

  history(path: string): PathHistory {
    const { histories } = this.#state;
    if (histories === 'unavailable') return { state: 'unknown' };
    if (histories) return histories.of(path);
    this.wishes.history = 'wanted';
    return { state: 'unknown' };
  }

  sample(language: CodeLanguage, code: string): CodeSummary | 'unknown' | undefined {
    if (!this.#samplesAvailable) return undefined;
    const key = factKey.sample(language, code);
    if (this.#state.samples.has(key)) return this.#state.samples.get(key);
    this.wishes.samples.set(key, { language, code });
    return 'unknown';
  }

  #throughLink(path: string): string | undefined {
    let at = path;
    for (let hops = 0; hops < 8; hops++) {
      let moved: string | undefined;
      for (const above of ancestors(dirname(at))) {
        const entry = above === '' ? undefined : this.#state.entries.get(above);
        if (entry?.linkTo !== undefined && entry.type === 'directory')
          moved = `${entry.linkTo}${at.slice(above.length)}`;
        if (entry) break;
      }
      if (moved === undefined || moved === at) return undefined;
      if (this.#state.entries.has(moved)) return moved;
      at = moved;
    }
    return undefined;
  }

  /** The index after these paths were created, changed or deleted on disk. */
  async update(fs: FileSystem, changed: Iterable<string>, token: CancellationToken): Promise<IndexChange> {
    const paths = [...new Set(changed)].filter((path) => path !== '');
    if (paths.some((path) => IGNORE_FILES.includes(basename(path)))) {
      const options = {
        maxFiles: Math.max(200_000, this.#state.entries.size * 2),
        samplesAvailable: this.#samplesAvailable,
      };
      const index = await WorkspaceIndex.build(fs, options, token);
      return { index, keys: 'all' };
    }
    const entries = new Map(this.#state.entries);
    const fileFacts = new Map(this.#state.fileFacts);
    const contents = new Map(this.#state.contents);
    const keys = new Set<string>();
    for (const path of paths) {
      const before = entries.get(path);
      const stat = await fs.stat(path);
      const now = stat === undefined ? undefined : await linkEntry(fs, path);
      if (now === undefined) {
        for (const known of [...entries.keys()])
          if (known === path || known.startsWith(`${path}/`)) this.#note(keys, known, entries, undefined);
      } else if (before?.type !== now.type)
        this.#note(keys, path, entries, now.linkTo === path ? { type: now.type } : now);
      if (contents.delete(path)) keys.add(factKey.content(path));
      if (fileFacts.delete(path) || extractorFor(path)) {
        for (const key of [
          factKey.manifests,
          factKey.targetFiles,
          factKey.toolVersions,
          factKey.packageManagers,
        ])
          keys.add(key);
        if (now?.type === 'file')
          for (const [known, facts] of await readFacts(fs, [path])) fileFacts.set(known, facts);
      }
    }
    if (keys.size === 0) return { index: this, keys };
    return {
      index: new WorkspaceIndex(
        { ...this.#state, entries, fileFacts, contents },
        this.#samplesAvailable,
        this.wishes,
      ),
      keys,
    };
  }

  #note(keys: Set<string>, path: string, entries: Map<string, Entry>, entry: Entry | undefined): void {
    if (entry) entries.set(path, entry);
    else entries.delete(path);
    keys.add(factKey.named(basename(path)));
    for (const at of ancestors(path)) {
      keys.add(factKey.entry(at));
      keys.add(factKey.children(at));
      if (at !== '' && entry && !entries.has(at)) {
        entries.set(at, { type: 'directory' });
        keys.add(factKey.named(basename(at)));
      }
    }
    for (const pattern of this.#globs.keys())
      if (new Minimatch(pattern, { dot: true }).match(path)) keys.add(factKey.matching(pattern));
    keys.add(factKey.content(path));
    keys.add(factKey.ignored(path));
    keys.add(factKey.history(path));
  }

  /** The index that knows what was wished for. */
  learn(learned: {
    contents?: ReadonlyMap<string, string | undefined>;
    samples?: ReadonlyMap<string, CodeSummary | undefined>;
    histories?: PathHistories | 'unavailable';
  }): IndexChange {
    const keys = new Set<string>();
    for (const path of learned.contents?.keys() ?? []) keys.add(factKey.content(path));
    for (const key of learned.samples?.keys() ?? []) keys.add(key);
    const state: State = {
      ...this.#state,
      contents: new Map([...this.#state.contents, ...(learned.contents ?? [])]),
      samples: new Map([...this.#state.samples, ...(learned.samples ?? [])]),
      histories: learned.histories ?? this.#state.histories,
    };
    const index = new WorkspaceIndex(state, this.#samplesAvailable, this.wishes);
    return { index, keys: learned.histories === undefined ? keys : 'all' };
  }
}

async function readFacts(fs: FileSystem, paths: readonly string[]): Promise<Map<string, FileFacts>> {
  const found = new Map<string, FileFacts>();
  for (let i = 0; i < paths.length; i += PARALLEL) {
    const batch = paths.slice(i, i + PARALLEL);
    const texts = await Promise.all(batch.map((path) => fs.read(path, MAX_MANIFEST)));
    batch.forEach((path, at) => {
      const text = texts[at];
      const extractor = extractorFor(path);
      if (text === undefined || !extractor) return;
      try {
        found.set(path, extractor.extract(factFile(path, text)));
      } catch {
        // A file that breaks its extractor says nothing; whoever asks gets no answer from it.
      }
    });
  }
  return found;
}
