/** What the server can do, as it is announced. It is said before the handlers are loaded, and a test asks for each of these once they are. */
import {
  CodeActionKind,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { commands, FIX_ALL, SCHEME, tokenModifiers, tokenTypes } from '../features/announced.ts';
import type { Client } from './clientCapabilities.ts';

const anyFile = { scheme: 'file', pattern: { glob: '**/*' } };

export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
    },
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
      resolveProvider: true,
      documentation: [
        {
          kind: CodeActionKind.QuickFix,
          command: { title: 'Why these fixes', command: commands.showEvidence },
        },
      ],
    },
    hoverProvider: true,
    completionProvider: { triggerCharacters: ['`', '.', '/', '@', '(', ':', ' '] },
    documentLinkProvider: {},
    definitionProvider: true,
    referencesProvider: true,
    workspaceSymbolProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    inlayHintProvider: true,
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: { delta: true },
      range: true,
    },
    codeLensProvider: {},
    executeCommandProvider: { commands: Object.values(commands), workDoneProgress: true },
    renameProvider: client.preparesRename === 'yes' ? { prepareProvider: true } : true,
    ...(client.pullDiagnostics === 'yes'
      ? {
          diagnosticProvider: {
            identifier: 'forewarn',
            interFileDependencies: true,
            workspaceDiagnostics: true,
          },
        }
      : {}),
    workspace: {
      textDocumentContent: { schemes: [SCHEME] },
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: {
        willRename: { filters: [anyFile] },
        didRename: { filters: [anyFile] },
        didCreate: { filters: [anyFile] },
        didDelete: { filters: [anyFile] },
      },
    },
    experimental: { effectiveContext: true },
  };
}
