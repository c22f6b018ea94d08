/** The connection to the server: started by the first context document, not before; restarted when a setting of the process changes. */
import {
  commands,
  Disposable,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  type OutputChannel,
  Uri,
  window,
  workspace,
} from 'vscode';
import { LanguageClient, State } from 'vscode-languageclient/node';
import type { LastRun, MutedRule } from '../../../server/src/features/folderStatus.ts';
import { preview } from './markdown.ts';
import { SaidTwice } from './saidTwice.ts';
import { isContextDocument, selector } from './selector.ts';
import { serverOptions } from './server.ts';
import { fillArguments, showAnswer, whatTheServerCan } from './serverCommands.ts';

/** As the server sends it; see custom.md of the server. */
export interface ServerStatus {
  readonly state: 'indexing' | 'ready' | 'failed';
  readonly folder: string;
  readonly documents: number;
  readonly message?: string;
  readonly lastRun?: LastRun;
  readonly muted?: readonly MutedRule[];
}

export type Running = 'stopped' | 'starting' | 'running';

/** Settings without those of the extension itself, which the server does not know. */
function forServer(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return settings;
  const { server, trace, ...rest } = settings as Readonly<Record<string, unknown>>;
  return rest;
}

export class Client implements Disposable {
  readonly output: LogOutputChannel;
  readonly #context: ExtensionContext;
  readonly #statusEmitter = new EventEmitter<ServerStatus>();
  readonly #runningEmitter = new EventEmitter<Running>();
  readonly onStatus = this.#statusEmitter.event;
  readonly onRunning = this.#runningEmitter.event;
  /** Commands of the server that the editor carries out in a view of its own, given the URI of a folder. */
  readonly views = new Map<string, (folder: string) => Promise<void>>();
  readonly #twice = new SaidTwice(() => this.running);
  readonly #listeners: Disposable[] = [];
  #client: LanguageClient | undefined;
  #starting: Promise<LanguageClient | undefined> | undefined;

  constructor(context: ExtensionContext) {
    this.#context = context;
    this.output = window.createOutputChannel('Forewarn', { log: true });
    this.#listeners.push(
      this.output,
      this.#twice,
      workspace.onDidOpenTextDocument((document) => {
        if (isContextDocument(document)) void this.started();
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (
          change.affectsConfiguration('forewarn.server') ||
          change.affectsConfiguration('forewarn.documents')
        )
          void this.restart();
      }),
      workspace.onDidGrantWorkspaceTrust(
        () => void this.running?.sendNotification('forewarn/trustChanged', { trusted: true }),
      ),
    );
  }

  /** The running client; undefined when it cannot be started, which has been told. */
  started(): Promise<LanguageClient | undefined> {
    this.#starting ??= this.#start();
    return this.#starting;
  }

  /** The client if it runs already; looking starts nothing. */
  get running(): LanguageClient | undefined {
    return this.#client?.state === State.Running ? this.#client : undefined;
  }

  async restart(): Promise<void> {
    if (this.#starting === undefined) return;
    await this.stop();
    await this.started();
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#starting = undefined;
    await client?.dispose();
  }

  dispose(): void {
    void this.stop();
    Disposable.from(...this.#listeners, this.#statusEmitter, this.#runningEmitter).dispose();
  }

  async #start(): Promise<LanguageClient | undefined> {
    this.#runningEmitter.fire('starting');
    const client = new LanguageClient('forewarn', 'Forewarn', serverOptions(this.#context), {
      documentSelector: selector().map(({ scheme, pattern }) => ({ scheme, pattern })),
      outputChannel: this.output as OutputChannel & LogOutputChannel,
      diagnosticCollectionName: 'forewarn',
      initializationOptions: () => ({ trusted: workspace.isTrusted, hoverShowsDiagnostics: true }),
      diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
      middleware: {
        provideDiagnostics: this.#twice.provideDiagnostics,
        workspace: {
          configuration: async (params, token, next) => {
            const answers = await next(params, token);
            return Array.isArray(answers) ? answers.map(forServer) : answers;
          },
        },
        window: {
          // Pages are read, not edited.
          showDocument: async (params, token, next) => {
            const uri = Uri.parse(params.uri);
            if (uri.scheme !== 'forewarn') return next(params, token);
            await preview(uri);
            return { success: true };
          },
        },
        executeCommand: async (command, given, next) => {
          const filled = await fillArguments(command, given);
          if (filled === undefined) return undefined;
          const view = this.views.get(command);
          if (view) return view(String(filled[0] ?? ''));
          const answer: unknown = await next(command, [...filled]);
          if (given.length === 0) await showAnswer(command, { asked: filled, answer });
          return answer;
        },
      },
    });
    this.#client = client;
    client.onNotification('forewarn/serverStatus', (status: ServerStatus) =>
      this.#statusEmitter.fire(status),
    );
    client.onDidChangeState(({ newState }) => {
      this.#runningEmitter.fire(
        newState === State.Running ? 'running' : newState === State.Starting ? 'starting' : 'stopped',
      );
      for (const [key, can] of whatTheServerCan(
        newState === State.Running ? client.initializeResult : undefined,
      ))
        void commands.executeCommand('setContext', key, can);
    });
    try {
      await client.start();
      return client;
    } catch (error) {
      this.output.error(error instanceof Error ? error : String(error));
      return undefined;
    }
  }
}
