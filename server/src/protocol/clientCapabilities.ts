/** What the client can do, resolved once to a flat record; nobody else digs in its JSON. */
import type { ClientCapabilities } from 'vscode-languageserver';

type Can = 'yes' | 'no';

export interface Client {
  readonly pullDiagnostics: Can;
  readonly refreshDiagnostics: Can;
  readonly relatedInformation: Can;
  readonly markdownMessages: Can;
  /** Shows documents of the scheme `forewarn`, and links on the code of a diagnostic. */
  readonly opensPages: Can;
  readonly watchesFiles: Can;
  readonly configuration: Can;
  readonly workspaceFolders: Can;
  readonly documentChanges: Can;
  readonly resolvesEdits: Can;
  readonly progress: Can;
  readonly hoverMarkup: 'markdown' | 'plaintext';
  readonly hierarchicalSymbols: Can;
  readonly definitionLinks: Can;
}

const can = (value: unknown): Can => (value ? 'yes' : 'no');

export function resolveClient(given: ClientCapabilities): Client {
  const { textDocument, workspace, window } = given;
  const formats = textDocument?.hover?.contentFormat;
  return Object.freeze({
    pullDiagnostics: can(textDocument?.diagnostic),
    refreshDiagnostics: can(workspace?.diagnostics?.refreshSupport),
    relatedInformation: can(textDocument?.publishDiagnostics?.relatedInformation),
    markdownMessages: can(textDocument?.diagnostic?.markupMessageSupport),
    opensPages: can(
      workspace?.textDocumentContent &&
        (textDocument?.diagnostic?.codeDescriptionSupport ||
          textDocument?.publishDiagnostics?.codeDescriptionSupport),
    ),
    watchesFiles: can(workspace?.didChangeWatchedFiles?.dynamicRegistration),
    configuration: can(workspace?.configuration),
    workspaceFolders: can(workspace?.workspaceFolders),
    documentChanges: can(workspace?.workspaceEdit?.documentChanges),
    resolvesEdits: can(
      textDocument?.codeAction?.dataSupport &&
        textDocument.codeAction.resolveSupport?.properties.includes('edit'),
    ),
    progress: can(window?.workDoneProgress),
    hoverMarkup: formats?.includes('markdown') ? 'markdown' : 'plaintext',
    hierarchicalSymbols: can(textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport),
    definitionLinks: can(textDocument?.definition?.linkSupport),
  });
}
