/** The one mutable owner of a workspace: open buffers, the index, the documents. Everybody else gets frozen snapshots. */
import { type CancellationToken, never } from '../base/cancellation.ts';
import { basename, dirname } from '../base/paths.ts';
import type { TextEdit } from '../base/text.ts';
import type { CodeParser, CodeSummary } from '../documents/code/codeParser.ts';
import { createDocument } from '../documents/createDocument.ts';
import type { ContextDocument } from '../documents/document.ts';
import { kindOf } from '../documents/kinds/kindOf.ts';
import type { FileSystem } from './fileSystem.ts';
import { type History, PathHistories } from './history.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { WorkspaceSnapshot } from './snapshot.ts';
import { type IndexChange, MAX_CONTENT, WorkspaceIndex } from './workspaceIndex.ts';

/** Bytes of a context document that is read from disk at most. */
const MAX_DOCUMENT = 8_000_000;
/** Milliseconds one code sample may take. */
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
}

/** What changed with a snapshot: keys of facts, or 'all'. */
export type ChangeListener = (keys: ReadonlySet<string> | 'all', cause: Cause) => void;

export class WorkspaceHost {
  readonly #ports: HostPorts;
  readonly #documents = new Map<string, ContextDocument>();
  readonly #aliases = new Map<string, string>();
  readonly #open = new Set<string>();
  readonly #stamps = new Map<string, string>();
  readonly #listeners: ChangeListener[] = [];
  #index: WorkspaceIndex;
  #settings: Settings;
  #sequence = 0;
  #snapshot: WorkspaceSnapshot | undefined;

  private constructor(ports: HostPorts, index: WorkspaceIndex, settings: Settings) {
    this.#ports = ports;
    this.#index = index;
    this.#settings = settings;
  }

  static async open(
    ports: HostPorts,
    settings: Settings = defaultSettings(),
    token: CancellationToken = never,
  ): Promise<WorkspaceHost> {
    const index = await WorkspaceIndex.build(
      ports.fs,
      { maxFiles: settings.maxFiles, samplesAvailable: ports.codeParser !== undefined },
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
      aliases: new Map(this.#aliases),
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
    this.#set(path, document);
    return document;
  }

  editDocument(path: string, edits: readonly TextEdit[]): ContextDocument | undefined {
    const known = this.#documents.get(path);
    if (!known) return undefined;
    const document = known.edit(edits);
    this.#set(path, document);
    return document;
  }

  /** The file counts again. */
  async closeDocument(path: string): Promise<void> {
    if (!this.#open.delete(path)) return;
    await this.#load([path]);
    this.#changed(new Set(), 'close');
  }

  async setSettings(settings: Settings): Promise<void> {
    const kindsChanged = JSON.stringify(settings.documents) !== JSON.stringify(this.#settings.documents);
    this.#settings = settings;
    if (kindsChanged) await this.#discover();
    this.#changed('all', 'settings');
  }

  /** Files were created, changed or deleted; directories stand for what is in them. */
  async filesChanged(
    paths: readonly string[],
    cause: Cause = 'watched-files',
    token: CancellationToken = never,
  ): Promise<void> {
    const change = await this.#index.update(this.#ports.fs, paths, token);
    this.#index = change.index;
    const documents = paths.filter((path) => kindOf(path, this.#settings.documents) && !this.#open.has(path));
    if (change.keys === 'all') await this.#discover();
    else await this.#load(documents);
    if (change.keys === 'all' || change.keys.size > 0 || documents.length > 0)
      this.#changed(change.keys, cause);
  }

  /**
   * Looks whether files that matter have changed, for clients that do not watch files: the directories of the
   * workspace's manifests and documents, and the files that `asked` keys name. Costs one stat per file.
   */
  async refresh(asked: Iterable<string>, token: CancellationToken = never): Promise<void> {
    const paths = new Set<string>();
    for (const manifest of this.#index.manifests) paths.add(manifest.path);
    for (const targets of this.#index.targetFiles) paths.add(targets.path);
    for (const document of this.#documents.keys()) if (!this.#open.has(document)) paths.add(document);
    for (const key of asked) {
      const path = /^(?:entry|content):(.+)$/s.exec(key)?.[1];
      if (path !== undefined) paths.add(path);
    }
    for (const name of [
      'package.json',
      'Makefile',
      'justfile',
      'pyproject.toml',
      'Cargo.toml',
      'AGENTS.md',
      'CLAUDE.md',
    ])
      paths.add(name);
    const changed: string[] = [];
    const all = [...paths];
    for (let i = 0; i < all.length; i += PARALLEL) {
      if (token.isCancellationRequested) return;
      await Promise.all(
        all.slice(i, i + PARALLEL).map(async (path) => {
          const stat = await this.#ports.fs.stat(path);
          const stamp =
            stat === undefined ? 'absent' : stat.type === 'file' ? `${stat.mtime}:${stat.size}` : stat.type;
          const before = this.#stamps.get(path);
          this.#stamps.set(path, stamp);
          const known = this.#index.entry(path) !== undefined;
          if (before === undefined ? known !== (stat !== undefined) : before !== stamp) changed.push(path);
        }),
      );
    }
    if (changed.length > 0) await this.filesChanged(changed.sort(), 'refresh', token);
  }

  /** Loads what rules wished to know. Returns true when something was learned, so that documents are worth another look. */
  async resolveWishes(token: CancellationToken = never): Promise<boolean> {
    const { wishes } = this.#index;
    const contents = new Map<string, string | undefined>();
    const samples = new Map<string, CodeSummary | undefined>();
    let histories: PathHistories | 'unavailable' | undefined;
    const paths = [...wishes.contents];
    wishes.contents.clear();
    for (let i = 0; i < paths.length; i += PARALLEL) {
      await Promise.all(
        paths.slice(i, i + PARALLEL).map(async (path) => {
          contents.set(path, await this.#ports.fs.read(path, MAX_CONTENT));
        }),
      );
    }
    const parser = this.#ports.codeParser;
    const wanted = [...wishes.samples];
    wishes.samples.clear();
    for (const [key, { language, code }] of wanted) {
      if (token.isCancellationRequested) break;
      samples.set(key, await parser?.parse(language, code, SAMPLE_DEADLINE));
    }
    if (wishes.history === 'wanted') {
      wishes.history = 'none';
      const events = await this.#ports.history?.events(token);
      histories = events
        ? new PathHistories(events, (path) => this.#index.entry(path) !== undefined)
        : 'unavailable';
    }
    if (contents.size === 0 && samples.size === 0 && histories === undefined) return false;
    const change: IndexChange = this.#index.learn({
      contents,
      samples,
      ...(histories === undefined ? {} : { histories }),
    });
    this.#index = change.index;
    this.#changed(change.keys, 'wishes');
    return true;
  }

  async #discover(): Promise<void> {
    const paths: string[] = [];
    for (const path of this.#index.paths) {
      if (
        kindOf(path, this.#settings.documents) &&
        this.#index.entry(path)?.type === 'file' &&
        !this.#isIgnored(path)
      )
        paths.push(path);
    }
    for (const path of [...this.#documents.keys()]) if (!this.#open.has(path)) this.#documents.delete(path);
    this.#aliases.clear();
    await this.#load(paths.filter((path) => !this.#open.has(path)));
  }

  /** A document that nobody commits is the author's own: it is looked at when open, not when the workspace is checked. */
  #isIgnored(path: string): boolean {
    return this.#index.ignored(path);
  }

  async #load(paths: readonly string[]): Promise<void> {
    for (let i = 0; i < paths.length; i += PARALLEL) {
      const batch = paths.slice(i, i + PARALLEL);
      const texts = await Promise.all(batch.map((path) => this.#ports.fs.read(path, MAX_DOCUMENT)));
      batch.forEach((path, at) => {
        const kind = kindOf(path, this.#settings.documents);
        const text = texts[at];
        if (kind === undefined || text === undefined) this.#documents.delete(path);
        else if (this.#documents.get(path)?.text.content !== text)
          this.#documents.set(path, createDocument(path, kind, text));
      });
    }
    this.#findAliases();
    this.#invalidate();
  }

  /** Symlinks to documents, and equal copies in one directory, are reported under one path. */
  #findAliases(): void {
    this.#aliases.clear();
    const byContent = new Map<string, string>();
    for (const path of [...this.#documents.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))) {
      const link = this.#index.entry(path)?.linkTo;
      if (link !== undefined && link !== path && this.#documents.has(link)) this.#aliases.set(path, link);
      else {
        const key = `${dirname(path)}\n${this.#documents.get(path)?.hash}`;
        const twin = byContent.get(key);
        if (twin !== undefined && this.#documents.get(twin)?.kind.format === 'markdown')
          this.#aliases.set(path, twin);
        else byContent.set(key, path);
      }
    }
  }

  #set(path: string, document: ContextDocument): void {
    this.#documents.set(path, document);
    this.#invalidate();
  }

  #invalidate(): void {
    this.#sequence++;
    this.#snapshot = undefined;
  }

  #changed(keys: ReadonlySet<string> | 'all', cause: Cause): void {
    this.#invalidate();
    for (const listener of this.#listeners) listener(keys, cause);
  }
}

function rank(path: string): number {
  return basename(path) === 'AGENTS.md' ? 0 : 1;
}
