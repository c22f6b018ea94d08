/** How the server is started: the one in this package, on the editor's own Node, unless the user names another. */
import { type ExtensionContext, workspace } from 'vscode';
import { type ServerOptions, TransportKind } from 'vscode-languageclient/node';

/** The editor's Node may be older than what the command line asks for; only parts that say so themselves need a newer one. */
const environment = { ...process.env, FOREWARN_ANY_NODE: '1' };

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

interface ServerSettings {
  readonly path: string;
  readonly runtime: string;
}

function settings(): ServerSettings {
  // Of the scope `machine`: a workspace cannot name a program to run.
  const given = workspace.getConfiguration('forewarn.server');
  return { path: given.get('path', '').trim(), runtime: given.get('runtime', '').trim() };
}

const bundled = (context: ExtensionContext): string => context.asAbsolutePath('dist/server/bin/forewarn.js');

export function serverOptions(context: ExtensionContext): ServerOptions {
  const { path, runtime } = settings();
  if (path !== '')
    return { command: path, args: ['lsp'], transport: TransportKind.stdio, options: { env: environment } };
  return {
    module: bundled(context),
    args: ['lsp'],
    transport: TransportKind.stdio,
    options: { env: environment },
    ...(runtime === '' ? {} : { runtime }),
  };
}

/** The same program for a command that prints and ends. */
export function commandLine(context: ExtensionContext, ...args: readonly string[]): Program {
  const { path, runtime } = settings();
  if (path !== '') return { command: path, args, env: environment };
  return {
    command: runtime === '' ? process.execPath : runtime,
    args: [bundled(context), ...args],
    env: { ...environment, ELECTRON_RUN_AS_NODE: '1' },
  };
}
