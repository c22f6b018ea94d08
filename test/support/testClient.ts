/** A client that drives the real server, in process over a workspace in memory or spawned over files, and keeps its own mirror of the texts with the library's documents. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type ServerCapabilities,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type MemoryFile, MemoryFileSystem } from '../../server/src/workspace/memoryFileSystem.ts';
import { checkMessages } from './checkedMessages.ts';
import { type ProfileName, profiles } from './profiles.ts';
import { type Place, program } from './runForewarn.ts';
import { type ServerParts, serveInProcess } from './serveInProcess.ts';

/** Milliseconds after which what was expected is taken to never come. */
const DEADLINE = 8_000;

/** Waits for a condition without fixed sleeps; fails with what was last seen. */
export async function waitFor<T>(
  what: string,
  look: () => T | undefined | Promise<T | undefined>,
  log: () => string = () => '',
): Promise<T> {
  const end = Date.now() + DEADLINE;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > end) throw new Error(`${what} never came.\n${log()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export class TestClient {
  readonly connection: ProtocolConnection;
  readonly profile: ProfileName;
  readonly fs: MemoryFileSystem;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly messages: string[] = [];
  readonly registrations: string[] = [];
  readonly notifications: string[] = [];
  /** URIs of the documents that the server asked to show. */
  readonly shown: string[] = [];
  settings: unknown = null;
  /** What the server announced. */
  capabilities: ServerCapabilities = {};
  refreshes = 0;
  /** URIs of pages that the server asked to have asked for again. */
  readonly refreshedPages: string[] = [];
  /** Which of `codeLens`, `inlayHint` and `semanticTokens` the server asked to have asked for again. */
  readonly refreshed: string[] = [];
  /** Absolute path of the first folder. */
  readonly root: string;
  /** Resolves when a spawned server has ended. */
  #ended: Promise<unknown> | undefined;
  readonly #texts = new Map<string, TextDocument>();

  private constructor(
    reader: MessageReader,
    writer: MessageWriter,
    profile: ProfileName,
    fs: MemoryFileSystem,
    root = '/workspace',
  ) {
    checkMessages(reader, writer, (problem) => void this.messages.push(problem));
    this.connection = createProtocolConnection(reader, writer);
    this.profile = profile;
    this.fs = fs;
    this.root = root;
  }

  /** Starts the built server as editors do, over files on disk. Documents are opened with their text. */
  static async spawn(
    place: Place,
    profile: ProfileName,
    initializationOptions?: unknown,
  ): Promise<TestClient> {
    const server = spawn(process.execPath, [program, 'lsp', '--stdio'], {
      env: { ...process.env, FOREWARN_DATA_DIR: place.data },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const client = new TestClient(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
      profile,
      new MemoryFileSystem({}),
      place.root,
    );
    client.#ended = once(server, 'close');
    client.#listen();
    await client.initialize([place.root], initializationOptions);
    return client;
  }

  /** Starts server and client; folders other than the first get empty file systems of their own. */
  static async start(
    files: Readonly<Record<string, MemoryFile>>,
    profile: ProfileName,
    options: ServerParts & {
      readonly folders?: Readonly<Record<string, MemoryFileSystem>>;
      readonly settings?: unknown;
      readonly initializationOptions?: unknown;
    } = {},
  ): Promise<TestClient> {
    const fs = new MemoryFileSystem(files);
    const folders: Record<string, MemoryFileSystem> = { '/workspace': fs, ...options.folders };
    const { reader, writer } = serveInProcess(folders, options);
    const client = new TestClient(reader, writer, profile, fs);
    client.settings = options.settings ?? null;
    client.#listen();
    await client.initialize(Object.keys(folders), options.initializationOptions);
    return client;
  }

  #listen(): void {
    const { connection } = this;
    for (const method of [
      'textDocument/publishDiagnostics',
      'forewarn/serverStatus',
      'window/logMessage',
      'window/showMessage',
      '$/progress',
    ]) {
      connection.onNotification(method, (params: unknown) => {
        this.notifications.push(`${method} ${JSON.stringify(params)}`);
        if (method === 'textDocument/publishDiagnostics')
          this.published.push(params as PublishDiagnosticsParams);
      });
    }
    connection.onUnhandledNotification((message) => void this.notifications.push(`${message.method} ?`));
    connection.onRequest('client/registerCapability', (params: { registrations: { method: string }[] }) => {
      this.registrations.push(...params.registrations.map((it) => it.method));
    });
    connection.onRequest('workspace/configuration', (params: { items: unknown[] }) =>
      params.items.map(() => this.settings),
    );
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
    });
    for (const what of ['codeLens', 'inlayHint', 'semanticTokens'])
      connection.onRequest(`workspace/${what}/refresh`, () => {
        this.refreshed.push(what);
        return null;
      });
    connection.onRequest('workspace/textDocumentContent/refresh', ({ uri }: { uri: string }) => {
      this.refreshedPages.push(uri);
      return null;
    });
    connection.onRequest('window/showDocument', ({ uri }: { uri: string }) => {
      this.shown.push(uri);
      return { success: true };
    });
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onError(([error]) => void this.messages.push(String(error)));
    connection.listen();
  }

  async initialize(roots: readonly string[], initializationOptions?: unknown): Promise<InitializeResult> {
    const result: InitializeResult = await this.connection.sendRequest('initialize', {
      processId: null,
      rootUri: `file://${roots[0]}`,
      workspaceFolders: roots.map((root) => ({ uri: `file://${root}`, name: root })),
      capabilities: profiles[this.profile],
      ...(initializationOptions === undefined ? {} : { initializationOptions }),
    });
    this.capabilities = result.capabilities;
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  uri(path: string): string {
    return path.startsWith('/') ? `file://${path}` : `file://${this.root}/${path}`;
  }

  async open(path: string, text?: string): Promise<void> {
    const content = text ?? (await this.fs.read(path, 1e9)) ?? '';
    this.#texts.set(path, TextDocument.create(this.uri(path), 'markdown', 1, content));
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: this.uri(path), languageId: 'markdown', version: 1, text: content },
    });
  }

  text(path: string): string {
    return this.#texts.get(path)?.getText() ?? '';
  }

  /** Edits as an editor does: incrementally, with the version counted up. */
  async change(path: string, edits: readonly TextEdit[]): Promise<void> {
    const document = this.#texts.get(path);
    if (!document) throw new Error(`${path} is not open`);
    const version = document.version + 1;
    // Later places first, so that earlier ones stay valid.
    const changes = [...edits]
      .sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))
      .map((edit) => ({ range: edit.range, text: edit.newText }));
    TextDocument.update(document, changes, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri(path), version },
      contentChanges: changes,
    });
  }

  /** Replaces the first occurrence of a text. */
  async replace(path: string, before: string, after: string): Promise<void> {
    const document = this.#texts.get(path) as TextDocument;
    const at = document.getText().indexOf(before);
    await this.change(path, [
      {
        range: { start: document.positionAt(at), end: document.positionAt(at + before.length) },
        newText: after,
      },
    ]);
  }

  position(path: string, before: string) {
    const document = this.#texts.get(path) as TextDocument;
    return document.positionAt(document.getText().indexOf(before));
  }

  /** What the editor shows now: pulled, or as last pushed. */
  async diagnostics(path: string): Promise<readonly Diagnostic[] | undefined> {
    if (this.profile === 'neovim' || this.profile === 'vscode') {
      const report: { items?: Diagnostic[] } = await this.connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri: this.uri(path) },
      });
      return report.items;
    }
    return this.published.findLast((it) => it.uri === this.uri(path))?.diagnostics;
  }

  /** Waits until exactly these rules are shown. */
  async shows(path: string, codes: readonly string[]): Promise<readonly Diagnostic[]> {
    let last: readonly Diagnostic[] | undefined;
    return waitFor(
      `${codes.join(', ') || 'no finding'} in ${path}`,
      async () => {
        last = await this.diagnostics(path);
        return last && JSON.stringify(last.map((it) => it.code)) === JSON.stringify(codes) ? last : undefined;
      },
      () => JSON.stringify(last),
    );
  }

  async actions(
    path: string,
    diagnostic: Diagnostic,
    only?: readonly string[],
  ): Promise<readonly CodeAction[]> {
    const actions: CodeAction[] | null = await this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: this.uri(path) },
      range: diagnostic.range,
      context: { diagnostics: [], ...(only ? { only } : {}) },
    });
    return actions ?? [];
  }

  /** Applies an action, resolved if need be. */
  async apply(action: CodeAction): Promise<void> {
    const resolved: CodeAction = action.edit
      ? action
      : await this.connection.sendRequest('codeAction/resolve', action);
    const edit = resolved.edit as WorkspaceEdit;
    const all: Record<string, TextEdit[]> = { ...edit.changes };
    for (const change of edit.documentChanges ?? [])
      if ('edits' in change) all[change.textDocument.uri] = change.edits as TextEdit[];
    for (const [uri, edits] of Object.entries(all))
      await this.change(uri.replace(`file://${this.root}/`, ''), edits);
  }

  async execute(command: string, args: readonly unknown[]): Promise<void> {
    await this.connection.sendRequest('workspace/executeCommand', { command, arguments: args });
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    if (this.#ended) {
      await this.connection.sendNotification('exit');
      await this.#ended;
    }
    this.connection.dispose();
    const unknown = this.notifications.filter(
      (it) =>
        !/^(?:textDocument\/publishDiagnostics|forewarn\/serverStatus|window\/(?:logMessage|showMessage)|\$\/progress) /.test(
          it,
        ),
    );
    if (unknown.length > 0 || this.messages.length > 0)
      throw new Error(`The server said what nobody expected: ${[...unknown, ...this.messages].join('; ')}`);
    const errors = this.notifications.filter(
      (it) => it.startsWith('window/logMessage') && it.includes('"type":1'),
    );
    if (errors.length > 0) throw new Error(`The server reported bugs: ${errors.join('\n')}`);
  }
}
