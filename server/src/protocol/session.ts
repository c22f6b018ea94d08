/** One connection's state: the client, its folders, its open documents, and who is told when something changes. */
import type { Connection } from 'vscode-languageserver';
import { ruleSettingsProblems } from '../analysis/ruleSettings.ts';
import type { BugReports } from '../base/bug.ts';
import type { TextEdit } from '../base/text.ts';
import { Text } from '../base/text.ts';
import type { ContextDocument } from '../documents/document.ts';
import { WorkspaceHost } from '../workspace/host.ts';
import { defaultSettings } from '../workspace/settings.ts';
import type { Client } from './clientCapabilities.ts';
import { folderSettings, type Trust } from './configuration.ts';
import { PushDiagnostics } from './diagnosticsPush.ts';
import { Folder } from './folder.ts';
import { OfferedRepairs } from './offeredRepairs.ts';
import type { ServerPorts } from './ports.ts';
import { withProgress } from './progress.ts';
import { SavedPredictions } from './savedPredictions.ts';
import { say } from './say.ts';
import { ShownPages } from './shownPages.ts';
import { StatusReports } from './statusReports.ts';
import { filePath, fileUri, inWorkspace } from './uris.ts';

/** Milliseconds in which several changes of the workspace make one refresh. */
const REFRESH = 300;
/** Milliseconds between two looks for runs that other processes recorded; each asks the store for one number. */
const LOOK = 2_000;

interface Buffer {
  readonly uri: string;
  version: number;
  text: Text;
}

export interface Located {
  readonly folder: Folder;
  readonly path: string;
  readonly document: ContextDocument;
}

export class Session {
  readonly connection: Connection;
  readonly ports: ServerPorts;
  readonly bugs: BugReports;
  readonly push: PushDiagnostics;
  readonly offers: OfferedRepairs;
  readonly pages: ShownPages;
  readonly #status: StatusReports;
  /** URI of the document whose code actions were shown last: what a command without arguments is about. */
  lastActions: string | undefined;
  readonly client: Client;
  readonly #folders = new Map<string, Promise<Folder | undefined>>();
  readonly #ready = new Map<string, Folder>();
  readonly #buffers = new Map<string, Buffer>();
  readonly #predictions: SavedPredictions;
  readonly #told = new Set<string>();
  /** Whose diagnostics were pulled. */
  readonly #asked = new WeakSet<ContextDocument>();
  readonly #waiting = new Set<() => void>();
  #trust: Trust;
  #cancelRefresh: (() => void) | undefined;
  #cancelLook: (() => void) | undefined;
  #disposed = false;

  constructor(connection: Connection, ports: ServerPorts, client: Client, bugs: BugReports) {
    this.#trust = client.trusted === 'yes' ? 'trusted' : 'untrusted';
    this.connection = connection;
    this.ports = ports;
    this.client = client;
    this.bugs = bugs;
    this.push = new PushDiagnostics(connection, client, ports.timers);
    this.offers = new OfferedRepairs(ports.timers);
    this.pages = new ShownPages(connection, client);
    this.#predictions = new SavedPredictions(ports.timers, bugs);
    this.#status = new StatusReports(connection);
  }

  get folders(): readonly Folder[] {
    return [...this.#ready.values()];
  }

  addFolder(uri: string): void {
    const root = filePath(uri)?.replace(/(?<=.)\/$/, '');
    if (root !== undefined) void this.#folder(root);
  }

  removeFolder(uri: string): void {
    const root = filePath(uri)?.replace(/(?<=.)\/$/, '');
    if (root === undefined) return;
    this.#folders.delete(root);
    this.#ready.delete(root);
  }

  /** Resolves when every folder known so far is indexed. */
  async settled(): Promise<void> {
    await Promise.all(this.#folders.values());
  }

  open(uri: string, version: number, content: string): void {
    const buffer: Buffer = { uri, version, text: Text.of(content) };
    this.#buffers.set(uri, buffer);
    void this.#folderFor(uri).then(async (folder) => {
      if (!folder || this.#buffers.get(uri) !== buffer) return;
      this.#show(folder, buffer);
      await this.#lookAround(folder);
    });
  }

  /** Edits arrive in order; each counts on the text that the one before it left. */
  change(
    uri: string,
    version: number,
    changes: readonly {
      readonly range?: {
        start: { line: number; character: number };
        end: { line: number; character: number };
      };
      readonly text: string;
    }[],
  ): void {
    const buffer = this.#buffers.get(uri);
    if (!buffer) return;
    const located = this.#located(uri);
    for (const change of changes) {
      const span = change.range
        ? { start: buffer.text.offsetAt(change.range.start), end: buffer.text.offsetAt(change.range.end) }
        : { start: 0, end: buffer.text.length };
      const edit: TextEdit = {
        span: { start: span.start, end: Math.max(span.start, span.end) },
        newText: change.text,
      };
      buffer.text = buffer.text.replace(edit.span, edit.newText);
      if (!located) continue;
      located.folder.host.editDocument(located.path, [edit]);
      if (this.client.pullDiagnostics === 'no') this.push.edited(located.folder, located.path, edit);
    }
    buffer.version = version;
    if (!located) return;
    located.folder.versions.set(located.path, version);
    this.offers.edited(located.folder, located.path);
    this.#predictions.forget(located.folder, located.path);
    if (this.client.pullDiagnostics === 'no') this.push.schedule(located.folder, located.path);
    this.#wake();
  }

  async close(uri: string): Promise<void> {
    const located = this.#located(uri);
    this.#buffers.delete(uri);
    if (!located) return;
    located.folder.closed(located.path);
    this.#predictions.forget(located.folder, located.path);
    if (this.client.pullDiagnostics === 'no') this.push.closed(located.folder, located.path);
    await located.folder.host.closeDocument(located.path);
  }

  async saved(uri: string): Promise<void> {
    const folder = await this.#folderFor(uri);
    const path = folder && this.#pathIn(folder, uri);
    if (!folder || path === undefined) return;
    this.#predictions.saved(folder, path);
    if (this.client.watchesFiles === 'no' && !folder.host.isOpen(path))
      await folder.host.filesChanged([path], 'save');
    await this.#lookAround(folder);
    if (path === 'forewarn.json') await this.reloadSettings();
  }

  async filesChanged(uris: readonly string[]): Promise<void> {
    for (const folder of this.folders) {
      const paths = uris
        .map((uri) => this.#pathIn(folder, uri))
        .filter((path) => path !== undefined && path !== '') as string[];
      if (paths.length === 0) continue;
      if (paths.includes('forewarn.json')) await this.reloadSettings();
      await folder.host.filesChanged(paths);
    }
  }

  async reloadSettings(): Promise<void> {
    for (const folder of this.folders) {
      const { settings, problems } = await folderSettings(
        this.connection,
        this.client,
        folder.uriOf(''),
        folder.fs,
        this.#trust,
      );
      this.#tell([...problems, ...ruleSettingsProblems(settings, this.ports.rules)]);
      await folder.host.setSettings(settings);
    }
  }

  async trust(trust: Trust): Promise<void> {
    this.#trust = trust;
    // A folder that is being indexed has read its settings already.
    await this.settled();
    await this.reloadSettings();
  }

  /** Shows what runs have shown since the last look. */
  async refreshEvidence(folder: Folder): Promise<void> {
    try {
      if (!(await folder.refreshEvidence())) return;
      this.#workspaceChanged(folder);
      this.pages.evidenceChanged(folder);
    } catch (error) {
      this.bugs.report(`store of ${folder.root}`, error);
    }
  }

  /** The document behind a URI, once its folder is indexed; undefined for what is no context document. */
  async locate(uri: string): Promise<Located | undefined> {
    await this.#folderFor(uri);
    return this.#located(uri);
  }

  /** The indexed folder that holds any file, context document or not, and the path in it. */
  async place(uri: string): Promise<{ readonly folder: Folder; readonly path: string } | undefined> {
    await this.settled();
    const folder = this.#candidates(uri)[0];
    const path = folder && this.#pathIn(folder, uri);
    return folder && path !== undefined ? { folder, path } : undefined;
  }

  /** Resolves at the next change of anything. */
  nextChange(): { readonly changed: Promise<void>; readonly forget: () => void } {
    let wake = (): void => {};
    const changed = new Promise<void>((resolve) => {
      wake = resolve;
    });
    this.#waiting.add(wake);
    return {
      changed,
      forget: () => {
        this.#waiting.delete(wake);
        wake();
      },
    };
  }

  dispose(): void {
    this.push.dispose();
    this.offers.dispose();
    this.#predictions.dispose();
    this.#cancelRefresh?.();
    this.#disposed = true;
    this.#cancelLook?.();
    for (const { learning } of this.folders) void learning?.close().catch(() => {});
    for (const wake of this.#waiting) wake();
  }

  /** An editor that asks once more about the same text has got the focus back: something may have been installed meanwhile. */
  async asked({ folder, document }: Located): Promise<void> {
    if (this.#asked.has(document)) await this.#lookAround(folder);
    this.#asked.add(document);
  }

  /** Clients that watch files leave installed packages out. */
  async #lookAround(folder: Folder): Promise<void> {
    if (this.client.watchesFiles === 'no') await folder.refresh();
    else await folder.host.refreshPackages();
  }

  #located(uri: string): Located | undefined {
    for (const folder of this.#candidates(uri)) {
      const path = this.#pathIn(folder, uri);
      const document = path === undefined ? undefined : folder.host.snapshot().documents.get(path);
      if (path !== undefined && document) return { folder, path, document };
    }
    return undefined;
  }

  /** Indexed folders that hold the URI, innermost first. */
  #candidates(uri: string): readonly Folder[] {
    return this.folders
      .filter((folder) => this.#pathIn(folder, uri) !== undefined)
      .sort((a, b) => b.root.length - a.root.length);
  }

  #pathIn(folder: Folder, uri: string): string | undefined {
    const file = filePath(uri);
    return file === undefined ? undefined : inWorkspace(folder.root, file);
  }

  async #folderFor(uri: string): Promise<Folder | undefined> {
    const file = filePath(uri);
    if (file === undefined) return undefined;
    const roots = [...this.#folders.keys()]
      .filter((root) => inWorkspace(root, file) !== undefined)
      .sort((a, b) => b.length - a.length);
    return this.#folder(roots[0] ?? (await this.ports.folderOf(file)));
  }

  #folder(root: string): Promise<Folder | undefined> {
    let folder = this.#folders.get(root);
    if (!folder) {
      folder = this.#index(root).catch((error: unknown) => {
        this.bugs.report(`index of ${root}`, error);
        return undefined;
      });
      this.#folders.set(root, folder);
    }
    return folder;
  }

  async #index(root: string): Promise<Folder | undefined> {
    const ports = await this.ports.openFolder(root);
    if (typeof ports === 'string') {
      this.#tell([ports]);
      this.#status.failed(root, ports);
      return undefined;
    }
    this.#status.indexing(root);
    const { settings, problems } = await folderSettings(
      this.connection,
      this.client,
      fileUri(root),
      ports.fs,
      this.#trust,
    );
    this.#tell([...problems, ...ruleSettingsProblems(settings, this.ports.rules)]);
    const host = await withProgress(
      this.connection,
      this.client,
      this.ports.timers,
      'Forewarn: indexing',
      () => WorkspaceHost.open(ports, settings ?? defaultSettings()),
    );
    const folder = new Folder(root, host, {
      fs: ports.fs,
      rules: this.ports.rules,
      bugs: this.bugs,
      learning: this.ports.openLearning?.(root, settings.store),
    });
    this.#ready.set(root, folder);
    host.onChange(() => this.#workspaceChanged(folder));
    for (const buffer of this.#buffers.values())
      if (this.#candidates(buffer.uri)[0] === folder) this.#show(folder, buffer);
    this.#workspaceChanged(folder);
    void this.refreshEvidence(folder);
    if (folder.learning) this.#keepLooking();
    return folder;
  }

  /** Other processes record runs: looks for them from time to time, while documents are open. */
  #keepLooking(): void {
    if (this.#disposed) return;
    this.#cancelLook?.();
    this.#cancelLook = this.ports.timers.after(LOOK, () => {
      const watched = this.folders.filter((it) => it.learning && it.versions.size > 0);
      void Promise.all(watched.map((it) => this.refreshEvidence(it))).then(() => this.#keepLooking());
    });
  }

  #show(folder: Folder, buffer: Buffer): void {
    const path = this.#pathIn(folder, buffer.uri);
    if (path === undefined || !folder.host.openDocument(path, buffer.text.content)) return;
    folder.versions.set(path, buffer.version);
    // An editor opens what is on disk.
    this.#predictions.saved(folder, path);
    if (this.client.pullDiagnostics === 'no') this.push.schedule(folder, path);
    this.#wake();
  }

  #workspaceChanged(folder: Folder): void {
    this.#status.ready(folder);
    this.#wake();
    if (this.client.pullDiagnostics === 'no')
      for (const path of folder.versions.keys()) this.push.schedule(folder, path, 0);
    const { refreshes } = this.client;
    if (refreshes.length === 0) return;
    this.#cancelRefresh?.();
    this.#cancelRefresh = this.ports.timers.after(REFRESH, () => {
      // A client that refuses asks again by itself.
      for (const method of refreshes) this.connection.sendRequest(method).catch(() => {});
    });
  }

  #wake(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const wake of waiting) wake();
  }

  /** Each problem is told once. */
  #tell(problems: readonly string[]): void {
    for (const problem of problems) {
      if (this.#told.has(problem)) continue;
      this.#told.add(problem);
      say(this.connection, 'warning', problem);
    }
  }
}
