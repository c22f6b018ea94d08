/** What real clients announce in `initialize`, reduced to what the server looks at. */
import type { ClientCapabilities } from 'vscode-languageserver';

const edits = { documentChanges: true };

export const profiles = {
  /** Neovim 0.12: pulls, does not watch files on Linux. */
  neovim: {
    textDocument: {
      diagnostic: {},
      hover: { contentFormat: ['markdown', 'plaintext'] },
      codeAction: {
        dataSupport: true,
        resolveSupport: { properties: ['edit', 'command'] },
        codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } },
      },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      definition: { linkSupport: true },
      rename: { prepareSupport: true },
      completion: { completionItem: { labelDetailsSupport: true } },
      inlayHint: { resolveSupport: { properties: ['textEdits', 'tooltip', 'location', 'command'] } },
    },
    workspace: {
      configuration: true,
      workspaceFolders: true,
      workspaceEdit: edits,
      diagnostics: { refreshSupport: true },
      inlayHint: { refreshSupport: true },
      semanticTokens: { refreshSupport: true },
    },
    window: { workDoneProgress: true },
  },
  /** Emacs 28 with eglot 1.9: is pushed to, asks for plain hovers, resolves nothing. */
  eglot: {
    textDocument: {
      publishDiagnostics: {},
      hover: { contentFormat: ['plaintext'] },
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    },
    workspace: { configuration: true, workspaceEdit: edits },
  },
  /** Vim with ALE: next to nothing. */
  minimal: {},
  vscode: {
    textDocument: {
      diagnostic: { dynamicRegistration: true },
      publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
      hover: { contentFormat: ['markdown', 'plaintext'] },
      codeAction: {
        dataSupport: true,
        resolveSupport: { properties: ['edit'] },
        codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } },
      },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      definition: { linkSupport: true },
      rename: { prepareSupport: true },
      completion: { completionItem: { labelDetailsSupport: true } },
    },
    workspace: {
      configuration: true,
      workspaceFolders: true,
      workspaceEdit: { ...edits, changeAnnotationSupport: { groupsOnLabel: true } },
      diagnostics: { refreshSupport: true },
      codeLens: { refreshSupport: true },
      inlayHint: { refreshSupport: true },
      semanticTokens: { refreshSupport: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
      textDocumentContent: { dynamicRegistration: true },
    },
    window: { workDoneProgress: true },
  },
} as const satisfies Readonly<Record<string, ClientCapabilities>>;

export type ProfileName = keyof typeof profiles;
