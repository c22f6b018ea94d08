/** The page's end of the connection to the server in the worker. */
import { LSPClient, languageServerExtensions, type Transport } from '@codemirror/lsp-client';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { FilesMessage } from './worker.ts';

export interface Server {
  readonly client: LSPClient;
  /** Writes files of the workspace (null: removes them), and tells the server. */
  write(files: FilesMessage['files']): void;
}

/** Milliseconds for an answer; the first comes when the worker has loaded. */
const PATIENCE = 60_000;

export const ROOT = 'file:///workspace';

interface Message {
  readonly method?: string;
  readonly params?: { readonly capabilities?: { readonly textDocument?: { diagnostic?: object } } };
}

/** The library (6.3.0) announces that it pulls diagnostics, and then waits for the server to push them. */
function withoutPull(message: Message): Message {
  if (message.method === 'initialize') delete message.params?.capabilities?.textDocument?.diagnostic;
  return message;
}

function transport(port: MessagePort): Transport {
  const handlers = new Set<(message: string) => void>();
  port.onmessage = ({ data }) => {
    const message = JSON.stringify(data);
    for (const handler of handlers) handler(message);
  };
  return {
    send: (message) => port.postMessage(withoutPull(JSON.parse(message))),
    subscribe: (handler) => void handlers.add(handler),
    unsubscribe: (handler) => void handlers.delete(handler),
  };
}

/** @param shown called with the findings of the document whenever they change. */
export function startServer(
  files: FilesMessage['files'],
  shown: (findings: readonly Diagnostic[]) => void,
): Server {
  const worker = new Worker(new URL('worker.js', import.meta.url), { type: 'module' });
  const { port1, port2 } = new MessageChannel();
  worker.postMessage({ files, port: port2 } satisfies FilesMessage, [port2]);
  const client = new LSPClient({
    rootUri: ROOT,
    // Its tooltip shows the diagnostics of a place, too.
    initializationOptions: { hoverShowsDiagnostics: true },
    timeout: PATIENCE,
    extensions: languageServerExtensions(),
    // The server writes the Markdown, but what it quotes comes from whoever wrote the document.
    sanitizeHTML: withoutMarkup,
    notificationHandlers: {
      'textDocument/publishDiagnostics': (_, { diagnostics }: { diagnostics: readonly Diagnostic[] }) => {
        shown(diagnostics);
        return false;
      },
      'forewarn/serverStatus': () => true,
    },
  }).connect(transport(port1));
  return {
    client,
    write(changed) {
      worker.postMessage({ files: changed } satisfies FilesMessage);
      client.notification('workspace/didChangeWatchedFiles', {
        changes: Object.entries(changed).map(([path, text]) => ({
          uri: `${ROOT}/${path}`,
          type: text === null ? 3 : 2,
        })),
      });
    },
  };
}

/** Elements that the rendering of Markdown needs; everything else becomes its text, and no attribute survives. */
const harmless = new Set([
  'P',
  'CODE',
  'PRE',
  'STRONG',
  'EM',
  'UL',
  'OL',
  'LI',
  'BR',
  'HR',
  'H1',
  'H2',
  'H3',
  'SPAN',
]);

function withoutMarkup(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const element of [...parsed.body.querySelectorAll('*')].reverse()) {
    if (!harmless.has(element.tagName)) element.replaceWith(element.textContent ?? '');
    else for (const { name } of [...element.attributes]) if (name !== 'class') element.removeAttribute(name);
  }
  return parsed.body.innerHTML;
}
