/** The start of the server: `initialize` is answered before anything is loaded that it does not need, and what comes meanwhile waits its turn. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { createProtocolConnection, ErrorCodes, type ProtocolConnection } from 'vscode-languageserver/node';
import { MemoryFileSystem } from '../../server/src/workspace/memoryFileSystem.ts';
import { profiles } from '../support/profiles.ts';
import { serveInProcess } from '../support/serveInProcess.ts';
import { TestClient } from '../support/testClient.ts';

const source = join(dirname(fileURLToPath(import.meta.url)), '../../server/src');

/** Imports that stay when types are gone; a dynamic one is not met before its line runs. */
const imported = (text: string): string[] =>
  [...text.matchAll(/^(?:import|export) (?!type )(?:[^;]*? from )?'([^']+)';/gm)].map(
    (it) => it[1] as string,
  );

/** Files and packages that are loaded with a file. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const target of imported(readFileSync(join(source, file), 'utf8'))) {
    if (target.startsWith('.')) loadedWith(relative(source, join(source, dirname(file), target)), seen);
    else seen.add(target);
  }
  return seen;
}

describe('before `initialize` is answered', () => {
  it('the program loads the library of the protocol and what it says of itself, and nothing else', () => {
    expect([...new Set([...loadedWith('main.ts'), ...loadedWith('main/lsp.ts')])].sort()).toEqual([
      'base/cancellation.ts',
      'features/announced.ts',
      'main.ts',
      'main/lsp.ts',
      'main/usageError.ts',
      'main/version.ts',
      'protocol/capabilities.ts',
      'protocol/clientCapabilities.ts',
      'protocol/serve.ts',
      'protocol/startServer.ts',
      'protocol/uris.ts',
      'protocol/waitingRoom.ts',
      'vscode-languageserver',
      'vscode-languageserver/node',
      'vscode-uri',
    ]);
  });
});

describe('while the rest is loaded', () => {
  let connection: ProtocolConnection;
  let loaded = (): void => {};
  afterEach(() => connection.dispose());

  async function initialized(): Promise<void> {
    const { reader, writer } = serveInProcess(
      { '/workspace': new MemoryFileSystem({ 'src/database.ts': '' }) },
      { loaded: new Promise((resolve) => (loaded = resolve)) },
    );
    connection = createProtocolConnection(reader, writer);
    connection.listen();
    const { capabilities } = (await connection.sendRequest('initialize', {
      processId: null,
      rootUri: 'file:///workspace',
      capabilities: profiles.neovim,
    } as never)) as { capabilities: object };
    expect(Object.keys(capabilities)).toContain('hoverProvider');
    await connection.sendNotification('initialized', {});
  }

  it('what the client says waits, and is then answered as ever', async () => {
    await initialized();
    const uri = 'file:///workspace/AGENTS.md';
    let answered = 'nothing';
    void connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text: 'See `src/databse.ts`.\n' },
    });
    const hover = connection
      .sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 8 } })
      .finally(() => (answered = 'hover'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(answered).toBe('nothing');
    loaded();
    expect(JSON.stringify(await hover)).toContain('src/database.ts');
  });

  it('an end that is asked for comes', async () => {
    await initialized();
    const shutdown = connection.sendRequest('shutdown');
    loaded();
    expect(await shutdown).toBe(null);
  });
});

/** The requests behind each capability; notifications and what is no request stand with none. */
const requests: Readonly<Record<string, readonly string[]>> = {
  positionEncoding: [],
  textDocumentSync: [],
  codeActionProvider: ['textDocument/codeAction', 'codeAction/resolve'],
  hoverProvider: ['textDocument/hover'],
  completionProvider: ['textDocument/completion'],
  documentLinkProvider: ['textDocument/documentLink'],
  definitionProvider: ['textDocument/definition'],
  referencesProvider: ['textDocument/references'],
  workspaceSymbolProvider: ['workspace/symbol'],
  documentSymbolProvider: ['textDocument/documentSymbol'],
  foldingRangeProvider: ['textDocument/foldingRange'],
  inlayHintProvider: ['textDocument/inlayHint'],
  semanticTokensProvider: [
    'textDocument/semanticTokens/full',
    'textDocument/semanticTokens/full/delta',
    'textDocument/semanticTokens/range',
  ],
  codeLensProvider: ['textDocument/codeLens'],
  executeCommandProvider: ['workspace/executeCommand'],
  renameProvider: ['textDocument/rename', 'textDocument/prepareRename'],
  diagnosticProvider: ['textDocument/diagnostic', 'workspace/diagnostic'],
  workspace: ['workspace/textDocumentContent', 'workspace/willRenameFiles'],
  experimental: ['forewarn/effectiveContext'],
};

describe('once it is loaded', () => {
  it('there is a handler for everything that was announced', async () => {
    const client = await TestClient.start(
      { 'AGENTS.md': 'See `src/databse.ts`.\n', 'src/database.ts': '' },
      'vscode',
    );
    expect(Object.keys(client.capabilities).sort()).toEqual(Object.keys(requests).sort());
    const textDocument = { uri: client.uri('AGENTS.md') };
    const position = { line: 0, character: 0 };
    const range = { start: position, end: position };
    const params = {
      ...{ textDocument, position, range, newName: 'x', previousResultId: '', previousResultIds: [] },
      ...{
        uri: textDocument.uri,
        title: 'x',
        query: '',
        files: [],
        context: { diagnostics: [] },
        command: 'none',
      },
    };
    const missing: string[] = [];
    for (const method of Object.values(requests).flat()) {
      const given = method === 'codeAction/resolve' ? { title: 'An action' } : params;
      await client.connection.sendRequest(method, given).catch(({ code }: { code?: number }) => {
        if (code === ErrorCodes.MethodNotFound) missing.push(method);
      });
    }
    await client.stop();
    expect(missing).toEqual([]);
  });
});
