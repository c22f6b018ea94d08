/** Names of code in documents, as editors see them: hover, definition, references, completion and the symbols of the workspace. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CompletionList } from 'vscode-languageserver';
import { CodeWorker } from '../../server/src/workspace/codeWorker.ts';
import { TestClient, waitFor } from '../support/testClient.ts';

const files = {
  'AGENTS.md': [
    '# Users',
    '',
    'Call `createUser()`, list with `UserService.findAll`.',
    '',
    '```ts',
    "import { createUser } from './src/users';",
    '',
    "createUser('Ada');",
    '```',
    '',
    '`UserService.',
    '',
  ].join('\n'),
  'web/CLAUDE.md': 'Never log what `createUser` returns; `unheardOf()` is no name of ours.\n',
  'src/users.ts': [
    '/** Makes a user. */',
    'export function createUser(name: string): User {}',
    '',
    'export class UserService {',
    '  findAll(limit: number): User[] {}',
    '  findOne(id: string): User {}',
    '}',
    '',
  ].join('\n'),
};

const parser = new CodeWorker();
// A grammar that is compiled while the other tests run takes its time.
beforeAll(() => parser.outline('typescript', '', 60_000), 60_000);
afterAll(() => parser.dispose());

let client: TestClient;

/** Asks at a place after the first occurrence of some text. */
const ask = <T>(method: string, needle: string, more: object = {}): Promise<T> => {
  const before = files['AGENTS.md'].slice(0, files['AGENTS.md'].indexOf(needle) + needle.length);
  const line = before.split('\n').length - 1;
  return client.connection.sendRequest(method, {
    textDocument: { uri: client.uri('AGENTS.md') },
    position: { line, character: before.length - before.lastIndexOf('\n') - 1 },
    ...more,
  });
};

interface Hover {
  readonly contents: { readonly value: string };
}

beforeEach(async () => {
  client = await TestClient.start(files, 'vscode', { parser });
  await client.open('AGENTS.md');
  await waitFor('the index of symbols', async () => {
    const shown = await ask<Hover | null>('textDocument/hover', '`createU');
    return shown ?? undefined;
  });
});
afterEach(() => client.stop());

describe('names of code', () => {
  it('show their signature, documentation and place on hover', async () => {
    const span = await ask<Hover>('textDocument/hover', '`createU');
    expect(span.contents.value).toBe(
      '`createUser(name: string): User`, function in `src/users.ts:2`\n\nMakes a user.',
    );
    const member = await ask<Hover>('textDocument/hover', '`UserService.find');
    expect(member.contents.value).toContain(
      '`findAll(limit: number): User[]`, method of `UserService` in `src/users.ts:5`',
    );
    const sample = await waitFor(
      'hover in the sample',
      async () => (await ask<Hover | null>('textDocument/hover', '\n\ncreateU')) ?? undefined,
    );
    expect(sample.contents.value).toBe(span.contents.value);
  });

  it('lead to their declaration', async () => {
    const [place] = await ask<{ targetUri: string; targetRange: object }[]>(
      'textDocument/definition',
      '`UserService.find',
    );
    expect(place).toMatchObject({
      targetUri: client.uri('src/users.ts'),
      targetRange: { start: { line: 4, character: 2 }, end: { line: 4, character: 9 } },
    });
  });

  it('lead to the documents that speak of them', async () => {
    const references = (includeDeclaration: boolean) =>
      ask<{ uri: string; range: { start: { line: number } } }[]>('textDocument/references', '`createU', {
        context: { includeDeclaration },
      });
    const places = (list: { uri: string; range: { start: { line: number } } }[]): string[] =>
      list.map((it) => `${it.uri.slice(client.uri('').length)}:${it.range.start.line + 1}`);
    expect(places(await references(false))).toEqual(['AGENTS.md:3', 'web/CLAUDE.md:1']);
    expect(places(await references(true))).toEqual(['src/users.ts:2', 'AGENTS.md:3', 'web/CLAUDE.md:1']);
  });

  it('lead from the source file to the documents that speak of them', async () => {
    const references = async (path: keyof typeof files, words: string): Promise<readonly string[]> => {
      const before = files[path].slice(0, files[path].indexOf(words) + 1).split('\n');
      const position = { line: before.length - 1, character: (before.at(-1) ?? '').length };
      const found: { uri: string; range: { start: { line: number } } }[] =
        await client.connection.sendRequest('workspace/executeCommand', {
          command: 'forewarn.references',
          arguments: [client.uri(path), position],
        });
      return found.map((it) => `${it.uri.slice(client.uri('').length)}:${it.range.start.line + 1}`);
    };
    expect(await references('src/users.ts', 'createUser')).toEqual(['AGENTS.md:3', 'web/CLAUDE.md:1']);
    expect(await references('src/users.ts', 'findAll')).toEqual(['AGENTS.md:3']);
    expect(await references('src/users.ts', 'UserService')).toEqual(['AGENTS.md:3']);
    expect(await references('src/users.ts', 'findOne')).toEqual([]);
    await expect(client.execute('forewarn.references', [client.uri('src/users.ts')])).rejects.toThrow(
      'needs a position',
    );
  });

  it('are symbols of the workspace where it declares them', async () => {
    const found: { name: string; containerName: string }[] = await client.connection.sendRequest(
      'workspace/symbol',
      { query: 'u' },
    );
    expect(found.map((it) => `${it.name} in ${it.containerName}`)).toEqual([
      'createUser in AGENTS.md',
      'UserService.findAll in AGENTS.md',
      'createUser in web/CLAUDE.md',
    ]);
  });

  it('are completed with the members of their type', async () => {
    const { items } = await ask<CompletionList>('textDocument/completion', '\n`UserService.');
    expect(items.map((it) => [it.label, it.detail])).toEqual([
      ['findAll', 'findAll(limit: number): User[]'],
      ['findOne', 'findOne(id: string): User'],
    ]);
  });
});
