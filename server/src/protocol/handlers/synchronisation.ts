/** Open, change, save, close: the text of the editor's buffers. */
import { type Connection, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { WithSession } from './handler.ts';

export function synchronisation(connection: Connection, session: WithSession): ServerCapabilities {
  connection.onDidOpenTextDocument(({ textDocument }) =>
    session()?.open(textDocument.uri, textDocument.version, textDocument.text),
  );
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) =>
    session()?.change(textDocument.uri, textDocument.version, contentChanges),
  );
  connection.onDidSaveTextDocument(async ({ textDocument }) => session()?.saved(textDocument.uri));
  connection.onDidCloseTextDocument(async ({ textDocument }) => session()?.close(textDocument.uri));
  return {
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
    },
  };
}
