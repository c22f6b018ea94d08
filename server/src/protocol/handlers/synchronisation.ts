/** Open, change, save, close: the text of the editor's buffers. */
import type { Connection } from 'vscode-languageserver';
import type { Session } from '../session.ts';

export function synchronisation(connection: Connection, session: Session): void {
  connection.onDidOpenTextDocument(({ textDocument }) =>
    session.open(textDocument.uri, textDocument.version, textDocument.text),
  );
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) =>
    session.change(textDocument.uri, textDocument.version, contentChanges),
  );
  connection.onDidSaveTextDocument(async ({ textDocument }) => session.saved(textDocument.uri));
  connection.onDidCloseTextDocument(async ({ textDocument }) => session.close(textDocument.uri));
}
