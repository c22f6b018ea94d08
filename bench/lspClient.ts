/** The least client that can drive any language server of the comparison and time it: push or pull, and the requests that Microsoft's server sends back. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { apply, type Edit } from './documents.ts';
import { peakMemory } from './memory.ts';

export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
}

/** Tokens of markdown-it, which Microsoft's server wants from its client. */
export type MarkdownParser = (text: string) => unknown;

interface Published {
  readonly uri: string;
  readonly version?: number;
}

export class LspClient {
  readonly process: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #root: string;
  #waiting:
    | {
        readonly uri: string;
        readonly version: number;
        readonly done: () => void;
        readonly fail: (error: Error) => void;
      }
    | undefined;
  #pulls = false;
  #uri = '';
  #text = '';
  #version = 0;

  constructor({ command, args }: ServerCommand, root: string, parse: MarkdownParser | undefined) {
    this.#root = root;
    this.process = spawn(command, args, { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] });
    this.#connection = createProtocolConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!),
      undefined,
    );
    this.#connection.onNotification('textDocument/publishDiagnostics', (params: Published) => {
      const wanted = this.#waiting;
      if (wanted?.uri === params.uri && (params.version ?? wanted.version) >= wanted.version) wanted.done();
    });
    this.#answer(parse);
    this.#connection.listen();
    this.process.once('exit', (code) => {
      this.#connection.dispose();
      this.#waiting?.fail(new Error(`the server ended with code ${code}`));
    });
  }

  #answer(parse: MarkdownParser | undefined): void {
    const on = (method: string, handler: (params: { uri: string }) => unknown): void => {
      this.#connection.onRequest(method, handler);
    };
    const path = (uri: string): string => fileURLToPath(uri);
    const nothing = (): undefined => undefined;
    on('markdown/parse', ({ uri }) => parse?.(uri === this.#uri ? this.#text : ''));
    on('markdown/fs/readFile', async ({ uri }) => [...(await readFile(path(uri)))]);
    on('markdown/fs/stat', ({ uri }) =>
      stat(path(uri)).then((it) => ({ isDirectory: it.isDirectory() }), nothing),
    );
    on('markdown/fs/readDirectory', async ({ uri }) =>
      (await readdir(path(uri), { withFileTypes: true })).map((it) => [
        it.name,
        { isDirectory: it.isDirectory() },
      ]),
    );
    on('markdown/findMarkdownFilesInWorkspace', () => [this.#uri]);
    this.#connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => null),
    );
    for (const method of [
      'markdown/fs/watcher/create',
      'markdown/fs/watcher/delete',
      'client/registerCapability',
      'client/unregisterCapability',
      'window/workDoneProgress/create',
      'workspace/diagnostic/refresh',
    ]) {
      this.#connection.onRequest(method, () => null);
    }
  }

  /** @returns when the server has answered `initialize`. */
  async initialize(mode: 'push' | 'pull'): Promise<void> {
    const uri = pathToFileURL(this.#root).href;
    const diagnostics = mode === 'pull' ? { diagnostic: { dynamicRegistration: false } } : {};
    const result: InitializeResult = await this.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'measured' }],
      initializationOptions: { markdownFileExtensions: ['md'] },
      capabilities: {
        textDocument: { ...diagnostics, publishDiagnostics: { versionSupport: true } },
        workspace: { workspaceFolders: true, configuration: false },
      },
    });
    this.#pulls = mode === 'pull' && result.capabilities.diagnosticProvider !== undefined;
    await this.#connection.sendNotification('initialized', {});
    await this.#connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { markdown: validating },
    });
  }

  /** Opens the document and waits for its first diagnostics. */
  async open(path: string, text: string): Promise<void> {
    this.#uri = pathToFileURL(path).href;
    this.#text = text;
    this.#version = 1;
    const document = { uri: this.#uri, languageId: 'markdown', version: 1, text };
    await this.#afterwards(() =>
      this.#connection.sendNotification('textDocument/didOpen', { textDocument: document }),
    );
  }

  /** One change, @returns milliseconds until the diagnostics of that version are there. */
  async type(edit: Edit): Promise<number> {
    const range = { start: this.#position(edit.offset), end: this.#position(edit.offset + edit.remove) };
    this.#text = apply(this.#text, edit);
    this.#version++;
    const begin = performance.now();
    await this.#afterwards(() =>
      this.#connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: this.#uri, version: this.#version },
        contentChanges: [{ range, text: edit.insert }],
      }),
    );
    return performance.now() - begin;
  }

  async close(): Promise<void> {
    await this.#connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.#uri } });
  }

  /** Kilobytes at the highest point so far; undefined where the system does not tell. */
  memory(): Promise<number | undefined> {
    return peakMemory(this.process.pid!);
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    const timer = setTimeout(() => this.process.kill('SIGKILL'), 2_000);
    await this.#connection.sendRequest('shutdown').catch(() => {});
    await this.#connection.sendNotification('exit').catch(() => {});
    await ended;
    clearTimeout(timer);
  }

  async #afterwards(send: () => Promise<void>): Promise<void> {
    if (this.#pulls) {
      await send();
      await this.#connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: this.#uri } });
      return;
    }
    let timer: NodeJS.Timeout | undefined;
    const arrived = new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error('no diagnostics within a minute')), 60_000);
      this.#waiting = { uri: this.#uri, version: this.#version, done: resolve, fail: reject };
    });
    await send();
    await arrived.finally(() => clearTimeout(timer));
    this.#waiting = undefined;
  }

  #position(offset: number): { line: number; character: number } {
    const before = this.#text.lastIndexOf('\n', offset - 1);
    let line = 0;
    for (let at = this.#text.indexOf('\n'); at >= 0 && at <= before; at = this.#text.indexOf('\n', at + 1))
      line++;
    return { line, character: offset - before - 1 };
  }
}

/** Everything that Microsoft's server can check without other Markdown files. */
const validating = {
  suggest: { paths: { enabled: true } },
  occurrencesHighlight: { enabled: false },
  validate: {
    enabled: true,
    referenceLinks: { enabled: 'warning' },
    fragmentLinks: { enabled: 'warning' },
    fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
    ignoredLinks: [],
    unusedLinkDefinitions: { enabled: 'hint' },
    duplicateLinkDefinitions: { enabled: 'warning' },
  },
};
