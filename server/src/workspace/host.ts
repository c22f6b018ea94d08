/** The one mutable owner of a workspace: open buffers, the index, the documents. Everybody else gets frozen snapshots. */
import { type CancellationToken, Cancelled, never } from '../base/cancellation.ts';
import type { TextEdit } from '../base/text.ts';
import type { CodeParser, OutlineSource } from '../documents/code/codeParser.ts';
import { expectationOf } from '../documents/code/expectations.ts';
import { createDocument } from '../documents/createDocument.ts';
import type { ContextDocument } from '../documents/document.ts';
import { kindOf } from '../documents/kinds/kindOf.ts';
import { aliasesOf } from './aliases.ts';
import type { FileSystem } from './fileSystem.ts';
import { Freshness } from './freshness.ts';
import { type History, PathHistories } from './history.ts';
import type { Answers } from './learned.ts';
import type { NameHistory } from './nameHistory.ts';
import { observe } from './observe.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { WorkspaceSnapshot } from './snapshot.ts';
import { PackageApis } from './symbols/packageApi.ts';
import { isOfInstallation, PackageKeeper } from './symbols/packageKeeper.ts';
import type { PackageRequest } from './symbols/packagePlaces.ts';
import type { SymbolCache } from './symbols/symbolCache.ts';
import { SymbolKeeper } from './symbols/symbolKeeper.ts';
import { unknownSymbols } from './symbols/unknownSymbols.ts';
import { type IndexChange, MAX_CONTENT, WorkspaceIndex } from './workspaceIndex.ts';

/** Bytes of a context document that is read from disk at most. */
const MAX_DOCUMENT = 8_000_000;
/** Milliseconds one code sample may take while somebody types. */
const SAMPLE_DEADLINE = 300;
const PARALLEL = 32;

export type Cause =
  | 'open'
  | 'change'
  | 'save'
  | 'close'
  | 'watched-files'
  | 'refresh'
  | 'settings'
  | 'wishes'
  | 'index';

export interface HostPorts {
  readonly fs: FileSystem;
  readonly history?: History;
  readonly codeParser?: CodeParser;
  /** Milliseconds one code sample may take; where nobody waits at a keyboard more is right, so that a busy machine changes no report. */
  readonly sampleDeadline?: number;
  /** Without it nothing is said about symbols. */
  readonly outlines?: OutlineSource;
  readonly symbolCache?: SymbolCache;
}

/** What changed with a snapshot: keys of facts, or 'all'. */
export type ChangeListener = (keys: ReadonlySet<string> | 'all', cause: Cause) => void;

/** Grants wishes one after another; those that are left when the token is cancelled are wished for again. */
async function granted<Wish, Answer>(
  wishes: Map<string, Wish>,
  token: CancellationToken,
  grant: (wish: Wish) => Promise<Answer | undefined> | undefined,
): Promise<ReadonlyMap<string, Answer | undefined>> {
  const answers = new Map<string, Answer | undefined>();
  const wanted = [...wishes];
  wishes.clear();
  for (const [key, wish] of wanted) {
    if (token.isCancellationRequested) wishes.set(key, wish);
    else answers.set(key, await grant(wish));
  }
  return answers;
}

export class WorkspaceHost {
  readonly #ports: HostPorts;
  readonly #documents = new Map<string, ContextDocument>();
  readonly #open = new Set<string>();
  readonly #freshness = new Freshness();
  readonly #listeners: ChangeListener[] = [];
  /** Paths of a change that was cancelled while it was looked at. */
  readonly #missed = new Set<string>();
  /** Undefined without a parser. */
  readonly #symbols: SymbolKeeper | undefined;
  readonly #packages: PackageKeeper | undefined;
  #aliases: ReadonlyMap<string, string> = new Map();
  #index: WorkspaceIndex;
  #settings: Settings;
  #sequence = 0;
  #snapshot: WorkspaceSnapshot | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(ports: HostPorts, index: WorkspaceIndex, settings: Settings) {
    this.#ports = ports;
    this.#index = index;
    this.#settings = settings;
    const { fs, outlines, symbolCache: cache } = ports;
    this.#packages = outlines && new PackageKeeper(new PackageApis({ workspace: fs }, outlines));
    this.#symbols =
      outlines &&
      new SymbolKeeper(
        { fs, outlines, ...(cache ? { cache } : {}) },
        () => ({ paths: this.#index.paths, isSource: (path) => this.#isSource(path) }),
        (symbols, keys) => {
          const { asked } = this.#index.wishes.symbols;
          this.#changed(this.#learn({ symbols }, keys === 'first' ? asked : keys), 'wishes');
          asked.clear();
        },
      );
  }

  static async open(
    ports: HostPorts,
    settings: Settings = defaultSettings(),
    token: CancellationToken = never,
  ): Promise<WorkspaceHost> {
    const outerIgnoreFiles = (await ports.fs.ignoreFilesAbove?.()) ?? [];
    const index = await WorkspaceIndex.build(
      ports.fs,
      {
        maxFiles: settings.maxFiles,
        samplesAvailable: ports.codeParser !== undefined,
        symbolsAvailable: ports.outlines !== undefined,
        outerIgnoreFiles,
      },
      token,
    );
    const host = new WorkspaceHost(ports, index, settings);
    await host.#discover();
    return host;
  }

  get index(): WorkspaceIndex {
    return this.#index;
  }

  snapshot(): WorkspaceSnapshot {
    this.#snapshot ??= Object.freeze({
      sequence: this.#sequence,
      documents: new Map(this.#documents),
      aliases: this.#aliases,
      facts: this.#index,
      settings: this.#settings,
    });
    return this.#snapshot;
  }

  onChange(listener: ChangeListener): void {
    this.#listeners.push(listener);
  }

  isOpen(path: string): boolean {
    return this.#open.has(path);
  }

  /** An editor shows the document; its buffer counts from now on. Undefined when the path is no context document. */
  openDocument(path: string, text: string): ContextDocument | undefined {
    const kind = kindOf(path, this.#settings.documents);
    if (!kind) return undefined;
    this.#open.add(path);
    const known = this.#documents.get(path);
    const document =
      known?.text.content === text && known.kind === kind ? known : createDocument(path, kind, text);
    this.#documents.set(path, document);
    if (document !== known) this.#aliases = aliasesOf(this.#documents, this.#index);
    this.#textChanged(path, text);
    return document;
  }

  editDocument(path: string, edits: readonly TextEdit[]): ContextDocument | undefined {
    const known = this.#documents.get(path);
    if (!known) return undefined;
    const document = known.edit(edits);
    this.#documents.set(path, document);
    this.#parted(path);
    this.#textChanged(path, document.text.content);
    return document;
  }

  /** The file counts again. */
  async closeDocument(path: string): Promise<void> {
    if (!this.#open.delete(path)) return;
    await this.#inTurn(async () => {
      await this.#load([path]);
      this.#changed(this.#learn({ contents: await this.#read(this.#known([path])) }), 'close');
    });
  }

  async setSettings(settings: Settings): Promise<void> {
    await this.#inTurn(async () => {
      const kindsChanged = JSON.stringify(settings.documents) !== JSON.stringify(this.#settings.documents);
      this.#settings = settings;
      if (kindsChanged) await this.#discover();
      this.#changed('all', 'settings');
    });
  }

  /** Files were created, changed or deleted; directories stand for what is in them. */
  async filesChanged(
    paths: readonly string[],
    cause: Cause = 'watched-files',
    token: CancellationToken = never,
  ): Promise<void> {
    for (const path of paths) this.#missed.add(path);
    await this.#inTurn(() => this.#look(cause, token));
    if (paths.some(isOfInstallation)) await this.refreshPackages(token);
  }

  /**
   * Looks whether files that matter have changed, for clients that do not watch files: the directories of the
   * workspace, its documents, the files that say facts, and those that `asked` keys name. One stat each.
   */
  async refresh(asked: Iterable<string>, token: CancellationToken = never): Promise<void> {
    await this.#inTurn(async () => {
      const documents = [...this.#documents.keys()].filter((path) => !this.#open.has(path));
      const changed = await this.#freshness.changed(this.#ports.fs, this.#index, documents, asked, token);
      for (const path of changed) this.#missed.add(path);
      if (changed.length > 0) await this.#look('refresh', token);
    });
    await this.refreshPackages(token);
  }

  /**
   * Loads what rules wished to know. Returns true when something was learned, so that documents are worth another look.
   * @param patience `quick` leaves the index of symbols to be built in the background; listeners hear when it stands.
   */
  async resolveWishes(token: CancellationToken = never, patience: 'quick' | 'all' = 'all'): Promise<boolean> {
    const { wishes } = this.#index;
    const naming = this.#nameHistories(token);
    const reading = this.#packageApis(token);
    const building = this.#buildSymbols(token);
    const code = await this.#code(token);
    const histories = await this.#histories(token);
    const learned = await this.#inTurn(async () => {
      const paths = [...wishes.contents];
      wishes.contents.clear();
      const contents = await this.#read(paths);
      if (contents.size === 0 && code === undefined && histories === undefined) return false;
      this.#changed(
        this.#learn({ contents, ...code, ...(histories === undefined ? {} : { histories }) }),
        'wishes',
      );
      return true;
    });
    const slow = [building, naming, reading].filter((it) => it !== undefined);
    if (slow.length === 0) return learned;
    if (patience === 'quick') {
      // Whoever still asks begins it anew.
      for (const it of slow) it.catch(() => undefined);
      return learned;
    }
    await Promise.all(slow);
    return true;
  }

  /** Looks through the history for names that are no longer declared; undefined when there is nothing to wait for. */
  #nameHistories(token: CancellationToken): Promise<void> | undefined {
    const { history } = this.#ports;
    const asked = [...this.#index.wishes.names];
    if (asked.length === 0 || history?.names === undefined) return undefined;
    this.#index.wishes.names.clear();
    return history.names(asked, token).then((found) => {
      if (token.isCancellationRequested) {
        for (const name of asked) this.#index.wishes.names.add(name);
        return;
      }
      const never: NameHistory = { state: 'never' };
      const names = new Map(asked.map((name) => [name, found?.get(name) ?? never]));
      this.#changed(this.#learn({ names }), 'wishes');
    });
  }

  /** Reads what installed packages offer; undefined when there is nothing to wait for. */
  #packageApis(token: CancellationToken): Promise<void> | undefined {
    const { packages: wished } = this.#index.wishes;
    if (this.#packages === undefined || wished.size === 0) return undefined;
    const asked = new Map(wished);
    wished.clear();
    return this.#readPackages(asked, 'wishes', token);
  }

  async #readPackages(
    asked: ReadonlyMap<string, PackageRequest>,
    cause: Cause,
    token: CancellationToken,
  ): Promise<void> {
    const packages = (await this.#packages?.read(asked, token)) ?? new Map();
    for (const [key, request] of asked) if (!packages.has(key)) this.#index.wishes.packages.set(key, request);
    if (packages.size > 0) this.#changed(this.#learn({ packages }), cause);
  }

  /** Looks whether packages that somebody asked about were installed, removed or replaced: few clients tell of changes in `node_modules`. */
  async refreshPackages(token: CancellationToken = never): Promise<void> {
    const changed = await this.#packages?.changed(token);
    if (changed && changed.size > 0) await this.#readPackages(changed, 'refresh', token);
  }

  /** Begins to index symbols when somebody asked about them; undefined when there is nothing to wait for. */
  #buildSymbols(token: CancellationToken): Promise<void> | undefined {
    if (this.#symbols === undefined || this.#symbols.state === 'ready') return undefined;
    const { symbols } = this.#index.wishes;
    if (symbols.asked.size === 0) return undefined;
    if (this.#symbols.state === 'absent') {
      this.#learn({ symbols: unknownSymbols('building', symbols) });
      this.#invalidate();
    }
    return this.#symbols.build(token);
  }

  #isSource(path: string): boolean {
    const entry = this.#index.entry(path);
    return entry?.type === 'file' && entry.linkTo === undefined && !this.#index.ignored(path);
  }

  /** Looks at the disk one after another: an older look must not take the place of a newer one. */
  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(task);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async #look(cause: Cause, token: CancellationToken): Promise<void> {
    const paths = [...this.#missed];
    this.#missed.clear();
    if (paths.length === 0) return;
    const { fs } = this.#ports;
    try {
      const seen = await observe(fs, this.#index, paths, token);
      const change = seen === 'rebuild' ? await this.#index.rebuild(fs, token) : this.#index.apply(seen);
      this.#index = change.index;
      const before = new Map(this.#documents);
      if (seen === 'rebuild') await this.#discover();
      else await this.#load(this.#documentPaths([...seen.touched, ...seen.entries.keys()]));
      const same =
        before.size === this.#documents.size &&
        [...before].every(([path, it]) => this.#documents.get(path) === it);
      if (seen === 'rebuild') this.#symbols?.relisted(paths);
      else this.#symbols?.changed([...seen.touched, ...seen.entries.keys()]);
      if (change.keys === 'all' || change.keys.size > 0 || !same) this.#changed(change.keys, cause);
    } catch (error) {
      if (error instanceof Cancelled) for (const path of paths) this.#missed.add(path);
      throw error;
    }
  }

  /** Samples and test files, as the parser understands them; undefined when nothing was asked, or answered. */
  async #code(token: CancellationToken): Promise<Pick<Answers, 'samples' | 'expectations'> | undefined> {
    const { wishes } = this.#index;
    const { codeParser: parser, sampleDeadline: deadline = SAMPLE_DEADLINE } = this.#ports;
    const samples = await granted(wishes.samples, token, ({ language, code }) =>
      parser?.parse(language, code, deadline),
    );
    const expectations = await granted(wishes.expectations, token, async ({ language, code }) =>
      (await parser?.calls(language, code, deadline))?.flatMap((call) => expectationOf(call) ?? []),
    );
    return samples.size + expectations.size === 0 ? undefined : { samples, expectations };
  }

  async #histories(token: CancellationToken): Promise<PathHistories | 'unavailable' | undefined> {
    const { wishes } = this.#index;
    if (wishes.history === 'none') return undefined;
    wishes.history = 'none';
    const events = await this.#ports.history?.events(token);
    if (events === undefined && token.isCancellationRequested) {
      wishes.history = 'wanted';
      return undefined;
    }
    return events ? new PathHistories(events) : 'unavailable';
  }

  /** Texts of files; of open documents what their buffers hold. */
  async #read(paths: readonly string[]): Promise<Map<string, string | undefined>> {
    const contents = new Map<string, string | undefined>();
    await inBatches(paths, async (path) => {
      const buffer = this.#open.has(path) ? this.#documents.get(path)?.text.content : undefined;
      contents.set(path, buffer ?? (await this.#ports.fs.read(path, MAX_CONTENT)));
    });
    return contents;
  }

  #learn(answers: Answers, alsoChanged: Iterable<string> = []): IndexChange['keys'] {
    const change = this.#index.learn(answers, alsoChanged);
    this.#index = change.index;
    return change.keys;
  }

  /** Those of the paths whose text somebody asked for. */
  #known(paths: readonly string[]): readonly string[] {
    return paths.filter((path) => this.#index.knowsText(path));
  }

  #textChanged(path: string, text: string): void {
    this.#invalidate();
    if (this.#index.knowsText(path) && this.#index.content(path) !== text)
      this.#changed(this.#learn({ contents: new Map([[path, text]]) }), 'change');
  }

  async #discover(): Promise<void> {
    const paths = this.#documentPaths(this.#index.paths);
    const found = new Set(paths);
    for (const path of [...this.#documents.keys()])
      if (!this.#open.has(path) && !found.has(path)) this.#documents.delete(path);
    await this.#load(paths);
  }

  /** A document that nobody commits is the author's own: it is looked at when open, not when the workspace is checked. */
  #documentPaths(paths: Iterable<string>): readonly string[] {
    return [...paths].filter(
      (path) => kindOf(path, this.#settings.documents) !== undefined && !this.#index.ignored(path),
    );
  }

  async #load(paths: readonly string[]): Promise<void> {
    await inBatches(paths, async (path) => {
      const kind = kindOf(path, this.#settings.documents);
      const isFile = this.#index.entry(path)?.type === 'file';
      const text = kind && isFile ? await this.#ports.fs.read(path, MAX_DOCUMENT) : undefined;
      // An editor may have opened it meanwhile.
      if (this.#open.has(path)) return;
      const known = this.#documents.get(path);
      if (kind === undefined || text === undefined) this.#documents.delete(path);
      else if (known?.text.content !== text || known.kind !== kind)
        this.#documents.set(path, createDocument(path, kind, text));
    });
    this.#aliases = aliasesOf(this.#documents, this.#index);
    this.#invalidate();
  }

  /** A copy that is edited is no copy any more; a symlink stays one. */
  #parted(path: string): void {
    const isCopy = (from: string, to: string): boolean =>
      (from === path || to === path) && (this.#index.entry(from)?.linkTo ?? this.#index.resolve(from)) !== to;
    if (![...this.#aliases].some(([from, to]) => isCopy(from, to))) return;
    this.#aliases = new Map([...this.#aliases].filter(([from, to]) => !isCopy(from, to)));
  }

  #invalidate(): void {
    this.#sequence++;
    this.#snapshot = undefined;
  }

  #changed(keys: IndexChange['keys'], cause: Cause): void {
    this.#invalidate();
    for (const listener of this.#listeners) listener(keys, cause);
  }
}

async function inBatches(paths: readonly string[], task: (path: string) => Promise<void>): Promise<void> {
  for (let i = 0; i < paths.length; i += PARALLEL) await Promise.all(paths.slice(i, i + PARALLEL).map(task));
}
