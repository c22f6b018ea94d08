/** The index of facts about one workspace: an immutable value; a change of some files makes the next one. */
import type { CancellationToken } from '../base/cancellation.ts';
import { dirname, isInside } from '../base/paths.ts';
import type { CodeLanguage } from '../documents/code/codeLanguage.ts';
import type { CodeSummary } from '../documents/code/codeParser.ts';
import type { Expectation } from '../documents/code/expectations.ts';
import { changedGroups, type GroupedFacts, grouped, readFacts, saysFacts } from './factFiles.ts';
import type { FileFacts } from './facts/extractor.ts';
import type {
  Entry,
  Facts,
  Manifest,
  PackageManagerFact,
  PathHistory,
  TargetFile,
  ToolVersion,
} from './facts.ts';
import type { FileSystem, OuterIgnoreFile } from './fileSystem.ts';
import type { IgnoreRules } from './ignoreRules.ts';
import { LayeredMap } from './layeredMap.ts';
import { type Answers, Learned, noWishes, type Wishes } from './learned.ts';
import { listWorkspace } from './listing.ts';
import type { NameHistory } from './nameHistory.ts';
import type { Observation } from './observe.ts';
import { PathIndex } from './pathIndex.ts';
import { factKey } from './recordingFacts.ts';
import type { PackageApi } from './symbols/packageApi.ts';
import type { PackageRequest } from './symbols/packagePlaces.ts';
import type { Symbols } from './symbols/symbols.ts';
import { unknownSymbols } from './symbols/unknownSymbols.ts';

/** Bytes of a file whose content a rule may ask for. */
export const MAX_CONTENT = 2_000_000;
/** Files that are read for facts at most, nearest to the root first. */
const MAX_FACT_FILES = 10_000;
/** Names that one look through the history searches. */
const MAX_NAMES = 200;
/** Installed packages that are read at one time. */
const MAX_PACKAGES = 60;

export interface IndexOptions {
  /** Paths that are listed at most. */
  readonly maxFiles: number;
  /** A parser of code samples is at hand, so they may be wished for. */
  readonly samplesAvailable: boolean;
  /** Outlines of source files can be made, so symbols may be wished for. */
  readonly symbolsAvailable?: boolean;
  /** Ignore files of directories above the workspace. */
  readonly outerIgnoreFiles?: readonly OuterIgnoreFile[];
}

interface State {
  readonly options: IndexOptions;
  readonly paths: PathIndex;
  readonly ignore: IgnoreRules;
  readonly truncated: boolean;
  readonly factFiles: LayeredMap<string, FileFacts>;
  readonly learned: Learned;
  readonly wishes: Wishes;
}

export interface IndexChange {
  readonly index: WorkspaceIndex;
  /** Facts whose answers may differ; 'all' when everything may. */
  readonly keys: ReadonlySet<string> | 'all';
}

export class WorkspaceIndex implements Facts {
  readonly #state: State;
  #grouped: GroupedFacts | undefined;

  private constructor(state: State, known?: GroupedFacts) {
    this.#state = state;
    this.#grouped = known;
  }

  static async build(
    fs: FileSystem,
    options: IndexOptions,
    token: CancellationToken,
  ): Promise<WorkspaceIndex> {
    return WorkspaceIndex.#list(fs, options, token, Learned.nothing(), noWishes());
  }

  static async #list(
    fs: FileSystem,
    options: IndexOptions,
    token: CancellationToken,
    learned: Learned,
    wishes: Wishes,
  ): Promise<WorkspaceIndex> {
    const { entries, ignore, truncated } = await listWorkspace(
      fs,
      options.maxFiles,
      token,
      options.outerIgnoreFiles,
    );
    const wanted: string[] = [];
    for (const [path, entry] of entries) if (saysFacts(path, entry, ignore)) wanted.push(path);
    const depth = (path: string): number => path.split('/').length;
    wanted.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
    const factFiles = await readFacts(fs, wanted.slice(0, MAX_FACT_FILES), token);
    return new WorkspaceIndex({
      options,
      paths: PathIndex.of(entries),
      ignore,
      truncated: truncated || wanted.length > MAX_FACT_FILES,
      factFiles: LayeredMap.of(factFiles),
      learned,
      wishes,
    });
  }

  /** Listed anew, for when ignore files have changed. */
  async rebuild(fs: FileSystem, token: CancellationToken): Promise<IndexChange> {
    const { options, learned, wishes } = this.#state;
    const index = await WorkspaceIndex.#list(fs, options, token, learned.lasting(), wishes);
    return { index, keys: 'all' };
  }

  get wishes(): Wishes {
    return this.#state.wishes;
  }
  get options(): IndexOptions {
    return this.#state.options;
  }
  get truncated(): boolean {
    return this.#state.truncated;
  }
  get ignore(): IgnoreRules {
    return this.#state.ignore;
  }
  get manifests(): readonly Manifest[] {
    return this.#groups().manifests;
  }
  get targetFiles(): readonly TargetFile[] {
    return this.#groups().targetFiles;
  }
  get toolVersions(): readonly ToolVersion[] {
    return this.#groups().toolVersions;
  }
  get packageManagers(): readonly PackageManagerFact[] {
    return this.#groups().packageManagers;
  }
  /** Every listed path. */
  get paths(): Iterable<string> {
    return this.#state.paths.paths();
  }
  /** Files that were read for facts. */
  get factFiles(): Iterable<string> {
    return this.#state.factFiles.keys();
  }
  get size(): number {
    return this.#state.paths.size;
  }

  #groups(): GroupedFacts {
    this.#grouped ??= grouped(this.#state.factFiles.entries());
    return this.#grouped;
  }

  entry(path: string): Entry | undefined {
    return this.#state.paths.entry(path);
  }

  /** A path as it is named where no directory above it is a symlink; undefined when one leads outside. */
  resolve(path: string): string | undefined {
    return this.#state.paths.resolve(path);
  }

  /** A listed path and everything that is listed below it. */
  below(path: string): Iterable<string> {
    return this.#state.paths.below(path);
  }

  ignored(path: string): boolean {
    if (path === '') return false;
    if (this.#state.ignore.mayCover(path)) return true;
    if (this.#inAbsentSubmodule(path)) return true;
    const real = this.#state.paths.resolve(path);
    // Below a symlink that leads outside nothing is known.
    if (real === undefined) return true;
    if (real !== path && this.#state.ignore.mayCover(real)) return true;
    for (let at = dirname(real); at !== ''; at = dirname(at)) {
      const entry = this.#state.paths.own(at);
      if (entry) return entry.type === 'file';
    }
    return false;
  }

  #inAbsentSubmodule(path: string): boolean {
    return this.#groups().submodules.some(
      (directory) => isInside(path, directory) && this.#state.paths.children(directory).length === 0,
    );
  }

  named(name: string): readonly string[] {
    return this.#state.paths.named(name);
  }

  endingWith(suffix: string): readonly string[] {
    const tail = `/${suffix}`;
    return this.named(suffix.slice(suffix.lastIndexOf('/') + 1)).filter(
      (path) => path === suffix || path.endsWith(tail),
    );
  }

  matching(pattern: string, limit: number): readonly string[] {
    const all = this.#state.paths.matching(pattern);
    return all.length <= limit ? all : all.slice(0, limit);
  }

  children(directory: string): readonly string[] {
    return this.#state.paths.children(directory);
  }

  content(path: string): string | 'unknown' | undefined {
    if (this.entry(path)?.type !== 'file') return undefined;
    const known = this.#state.learned.text(path);
    if (known) return known.text;
    this.#state.wishes.contents.add(path);
    return 'unknown';
  }

  /** Somebody asked for the text of this file, and was answered. */
  knowsText(path: string): boolean {
    return this.#state.learned.text(path) !== undefined;
  }

  anchors(path: string): ReadonlySet<string> | 'unknown' | undefined {
    const content = this.content(path);
    if (content === undefined) return undefined;
    return this.#state.learned.text(path)?.anchors() ?? 'unknown';
  }

  history(path: string): PathHistory {
    const { learned, wishes, paths } = this.#state;
    wishes.histories.add(path);
    if (learned.histories === 'unavailable') return UNKNOWN;
    if (learned.histories) return learned.histories.of(path, (at) => paths.entry(at) !== undefined);
    wishes.history = 'wanted';
    return UNKNOWN;
  }

  nameHistory(name: string): NameHistory {
    const { learned, wishes } = this.#state;
    const known = learned.name(name);
    if (known) return known;
    if (wishes.names.size < MAX_NAMES) wishes.names.add(name);
    return UNKNOWN;
  }

  packageApi(request: PackageRequest): PackageApi | 'unknown' | undefined {
    const { options, learned, wishes } = this.#state;
    if (!options.symbolsAvailable) return undefined;
    const key = factKey.packageApi(request);
    const known = learned.package(key);
    if (known) return known.api;
    if (wishes.packages.size < MAX_PACKAGES) wishes.packages.set(key, request);
    return 'unknown';
  }

  sample(language: CodeLanguage, code: string): CodeSummary | 'unknown' | undefined {
    if (!this.#state.options.samplesAvailable) return undefined;
    const key = factKey.sample(language, code);
    const known = this.#state.learned.sample(key);
    if (known) return known.summary;
    this.#state.wishes.samples.set(key, { language, code });
    return 'unknown';
  }

  expectations(language: CodeLanguage, code: string): readonly Expectation[] | 'unknown' | undefined {
    if (!this.#state.options.samplesAvailable) return undefined;
    const key = factKey.expectations(language, code);
    const known = this.#state.learned.expectations(key);
    if (known) return known.found;
    this.#state.wishes.expectations.set(key, { language, code });
    return 'unknown';
  }

  get symbols(): Symbols | undefined {
    const { options, learned, wishes } = this.#state;
    if (!options.symbolsAvailable) return undefined;
    return learned.symbols ?? unknownSymbols('absent', wishes.symbols);
  }

  /** The index after what was seen on disk, and what it answers differently. */
  apply(observation: Observation): IndexChange {
    const before = this.#state;
    const { index: paths, keys: pathKeys } = before.paths.with(observation.entries);
    const { learned, keys: textKeys } = before.learned.without([
      ...observation.touched,
      ...observation.entries.keys(),
    ]);
    const keys = new Set([...pathKeys, ...textKeys]);
    const facts: [string, FileFacts | undefined][] = [];
    for (const [path, now] of observation.facts) {
      const known = before.factFiles.get(path);
      if (known === undefined && now === undefined) continue;
      facts.push([path, now]);
      for (const key of changedGroups(known, now)) keys.add(key);
    }
    // Where something went may be there again, or no longer.
    if (pathKeys.size > 0) for (const path of before.wishes.histories) keys.add(factKey.history(path));
    if (keys.size === 0 && learned === before.learned && !observation.truncated) return { index: this, keys };
    const factFiles = facts.length === 0 ? before.factFiles : before.factFiles.with(facts);
    const truncated = before.truncated || observation.truncated;
    const index = new WorkspaceIndex(
      { ...before, paths, learned, factFiles, truncated, ignore: observation.ignore },
      facts.length === 0 ? this.#grouped : undefined,
    );
    const widely = truncated !== before.truncated || observation.ignore !== before.ignore;
    return { index, keys: widely ? 'all' : keys };
  }

  /**
   * The index that knows what was wished for.
   * @param alsoChanged keys of facts that are answered differently, where the answers do not tell by themselves.
   */
  learn(answers: Answers, alsoChanged: Iterable<string> = []): IndexChange {
    const keys = new Set<string>(alsoChanged);
    for (const path of answers.contents?.keys() ?? []) keys.add(factKey.content(path));
    for (const key of answers.samples?.keys() ?? []) keys.add(key);
    for (const key of answers.expectations?.keys() ?? []) keys.add(key);
    for (const key of answers.packages?.keys() ?? []) keys.add(key);
    for (const name of answers.names?.keys() ?? []) keys.add(factKey.nameHistory(name));
    if (answers.histories !== undefined)
      for (const path of this.#state.wishes.histories) keys.add(factKey.history(path));
    const learned = this.#state.learned.with(answers);
    return { index: new WorkspaceIndex({ ...this.#state, learned }, this.#grouped), keys };
  }
}

const UNKNOWN: PathHistory & NameHistory = Object.freeze({ state: 'unknown' });
