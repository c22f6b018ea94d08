/** The first question about a name of code: it waits for the index of symbols, but neither for ever nor longer than somebody wants the answer. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { CancellationToken, CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import type { CodeParser, OutlineSource } from '../../server/src/documents/code/codeParser.ts';
import { CodeWorker } from '../../server/src/workspace/codeWorker.ts';
import { manualTimers } from '../support/manualTimers.ts';
import { TestClient, waitFor } from '../support/testClient.ts';

const files = {
  'AGENTS.md': 'Call `createUser()`.\n\n```ts\ncreateUser();\n```\n',
  'src/users.ts': 'export function createUser(name: string): User {}\n',
};

const parser = new CodeWorker();
// A grammar that is compiled while the other tests run takes its time.
beforeAll(() => parser.outline('typescript', '', 60_000), 60_000);
afterAll(() => parser.dispose());

let client: TestClient;
afterEach(() => client.stop());

const ask = <T>(method: string, words: string, token = CancellationToken.None): Promise<T> =>
  client.connection.sendRequest(
    method,
    { textDocument: { uri: client.uri('AGENTS.md') }, position: client.position('AGENTS.md', words) },
    token,
  );

it.each([
  ['a code span', 'createUser()`'],
  ['a sample', 'createUser();'],
])('is answered at once in %s', async (_, words) => {
  client = await TestClient.start(files, 'vscode', { parser });
  await client.open('AGENTS.md');
  const hover = await ask<{ contents: { value: string } } | null>('textDocument/hover', words);
  expect(hover?.contents.value).toContain('function in `src/users.ts:1`');
});

it('leads to the declaration at once', async () => {
  client = await TestClient.start(files, 'vscode', { parser });
  await client.open('AGENTS.md');
  const places = await ask<{ targetUri: string }[]>('textDocument/definition', 'createUser()`');
  expect(places.map((it) => it.targetUri)).toEqual([client.uri('src/users.ts')]);
});

/** A parser that never says what a file declares. */
function stuck(): CodeParser & OutlineSource {
  return {
    parse: async () => undefined,
    outline: async () => undefined,
    contextAt: async () => undefined,
    complexity: async () => undefined,
    calls: async () => undefined,
    dispose: async () => {},
    outlineVersion: () => 'stuck',
    packedOutline: () => new Promise<never>(() => {}),
  };
}

it('is answered with what is known when the index does not come', async () => {
  const timers = manualTimers();
  client = await TestClient.start(files, 'vscode', { parser: stuck(), timers });
  await client.open('AGENTS.md');
  let answered = false;
  const hover = ask<{ contents: { value: string } } | null>('textDocument/hover', 'createUser()`').then(
    (it) => {
      answered = true;
      return it;
    },
  );
  await client.diagnostics('AGENTS.md');
  expect(answered).toBe(false);
  await waitFor('the end of patience', () => {
    timers.elapse(500);
    return answered || undefined;
  });
  expect(timers.now()).toBeGreaterThanOrEqual(2_000);
  // The first line says what the document is.
  expect((await hover)?.contents.value).toContain('**AGENTS.md**');
});

it('ends with the request', async () => {
  client = await TestClient.start(files, 'vscode', { parser: stuck(), timers: manualTimers() });
  await client.open('AGENTS.md');
  const source = new CancellationTokenSource();
  const hover = ask('textDocument/hover', 'createUser()`', source.token).catch(
    (error: { code: number }) => error.code,
  );
  await client.diagnostics('AGENTS.md');
  source.cancel();
  expect(await hover).toBe(LSPErrorCodes.RequestCancelled);
});
