/** What the client can do, resolved once to a flat record; nobody else digs in its JSON. */
import type { ClientCapabilities } from 'vscode-languageserver';

type Can = 'yes' | 'no';

export interface Client {
  readonly pullDiagnostics: Can;
  /** Methods that make it ask again for what it shows. */
  readonly refreshes: readonly string[];
  /** The user trusts the workspace: commands that it names may run. */
  readonly trusted: Can;
  readonly relatedInformation: Can;
  readonly markdownMessages: Can;
  /** Shows documents of the scheme `forewarn`, and links on the code of a diagnostic. */
  readonly opensPages: Can;
  /** Asks for a page again when it is told that there is news. */
  readonly refreshesPages: Can;
  readonly watchesFiles: Can;
  readonly configuration: Can;
  readonly workspaceFolders: Can;
  readonly documentChanges: Can;
  readonly previewsEdits: Can;
  readonly resolvesEdits: Can;
  readonly progress: Can;
  readonly hoverMarkup: 'markdown' | 'plaintext';
  /** Its own hover shows the diagnostics of the place beside what the server answers. */
  readonly hoverShowsDiagnostics: Can;
  readonly labelDetails: Can;
  /** Asks what can be renamed before it asks for a new name. */
  readonly preparesRename: Can;
  readonly hierarchicalSymbols: Can;
  readonly definitionLinks: Can;
}

const can = (value: unknown): Can => (value ? 'yes' : 'no');

const refreshes: readonly (readonly [
  method: string,
  isSupported: (client: ClientCapabilities) => unknown,
])[] = [
  [
    'workspace/diagnostic/refresh',
    ({ textDocument, workspace }) => textDocument?.diagnostic && workspace?.diagnostics?.refreshSupport,
  ],
  ['workspace/codeLens/refresh', ({ workspace }) => workspace?.codeLens?.refreshSupport],
  ['workspace/inlayHint/refresh', ({ workspace }) => workspace?.inlayHint?.refreshSupport],
  ['workspace/semanticTokens/refresh', ({ workspace }) => workspace?.semanticTokens?.refreshSupport],
];

/** What a client may say in `initializationOptions`; `custom.md` documents it. */
interface Options {
  readonly trusted?: unknown;
  readonly hoverShowsDiagnostics?: unknown;
}

/** @param options what the client sent as `initializationOptions`. */
export function resolveClient(given: ClientCapabilities, options: unknown): Client {
  const { textDocument, workspace, window } = given;
  const formats = textDocument?.hover?.contentFormat;
  const said = options as Options | null | undefined;
  return Object.freeze({
    pullDiagnostics: can(textDocument?.diagnostic),
    refreshes: refreshes.flatMap(([method, isSupported]) => (isSupported(given) ? [method] : [])),
    trusted: can(said?.trusted === true),
    relatedInformation: can(textDocument?.publishDiagnostics?.relatedInformation),
    markdownMessages: can(textDocument?.diagnostic?.markupMessageSupport),
    opensPages: can(
      workspace?.textDocumentContent &&
        (textDocument?.diagnostic?.codeDescriptionSupport ||
          textDocument?.publishDiagnostics?.codeDescriptionSupport),
    ),
    refreshesPages: can(workspace?.textDocumentContent),
    watchesFiles: can(workspace?.didChangeWatchedFiles?.dynamicRegistration),
    configuration: can(workspace?.configuration),
    workspaceFolders: can(workspace?.workspaceFolders),
    documentChanges: can(workspace?.workspaceEdit?.documentChanges),
    previewsEdits: can(workspace?.workspaceEdit?.changeAnnotationSupport),
    resolvesEdits: can(
      textDocument?.codeAction?.dataSupport &&
        textDocument.codeAction.resolveSupport?.properties.includes('edit'),
    ),
    progress: can(window?.workDoneProgress),
    hoverMarkup: formats?.includes('markdown') ? 'markdown' : 'plaintext',
    hoverShowsDiagnostics: can(said?.hoverShowsDiagnostics === true),
    labelDetails: can(textDocument?.completion?.completionItem?.labelDetailsSupport),
    preparesRename: can(textDocument?.rename?.prepareSupport),
    hierarchicalSymbols: can(textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport),
    definitionLinks: can(textDocument?.definition?.linkSupport),
  });
}
