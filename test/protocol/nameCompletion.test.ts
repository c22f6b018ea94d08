/** Completion of names that the workspace declares, in code spans and samples: which, in which order, and how many. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CompletionList } from 'vscode-languageserver';
import { CodeWorker } from '../../server/src/workspace/codeWorker.ts';
import type { ProfileName } from '../support/profiles.ts';
import { TestClient, waitFor } from '../support/testClient.ts';

const files = {
  'AGENTS.md': 'Text.\n',
  'web/AGENTS.md': 'Text.\n',
  'src/users.ts': [
    '/** Makes a user. */',
    'export function createUser(name: string): User {}',
    'export class UserService {',
    '  createMany(count: number): User[] {}',
    '}',
    '',
  ].join('\n'),
  'src/users.test.ts': 'function createUserForTest() {}\n',
  'web/session.ts': 'export function createSession(): void {}\nexport const current = 1;\n',
  'tools/crawl.py': 'def create_report(path):\n    pass\n',
};

const parser = new CodeWorker();
// Grammars that are compiled while the other tests run take their time.
beforeAll(async () => {
  for (const language of ['typescript', 'python'] as const) await parser.outline(language, '', 60_000);
}, 60_000);
afterAll(() => parser.dispose());

let client: TestClient;
afterEach(() => client.stop());

async function start(
  more: Readonly<Record<string, string>> = {},
  profile: ProfileName = 'vscode',
): Promise<void> {
  client = await TestClient.start({ ...files, ...more }, profile, { parser });
  await client.open('AGENTS.md');
  await client.open('web/AGENTS.md');
}

/** Completion behind the text, which takes the place of the first line; waits until the index of symbols stands. */
async function behind(text: string, path = 'AGENTS.md'): Promise<CompletionList> {
  await client.replace(path, client.text(path), `${text}\n`);
  const before = text.slice(0, text.includes('|') ? text.indexOf('|') : text.length);
  const ask = (): Promise<CompletionList> =>
    client.connection.sendRequest('textDocument/completion', {
      textDocument: { uri: client.uri(path) },
      position: {
        line: before.split('\n').length - 1,
        character: before.length - before.lastIndexOf('\n') - 1,
      },
    });
  return waitFor('names', async () => {
    const list = await ask();
    return list.isIncomplete && list.items.length === 0 ? undefined : list;
  });
}

const labels = ({ items }: CompletionList): readonly string[] => items.map((it) => it.label);

describe('in a code span', () => {
  it('names are completed from the first letter on, those that begin with it first, tests last', async () => {
    await start();
    expect(labels(await behind('Call `create'))).toEqual([
      'createMany',
      'createUser',
      'createSession',
      'create_report',
      'createUserForTest',
    ]);
  });

  it('a word inside a name counts, and letters in their order', async () => {
    await start();
    expect(labels(await behind('Call `User'))).toEqual(['UserService', 'createUser', 'createUserForTest']);
    expect(labels(await behind('Call `crus'))).toEqual(['createUser', 'createUserForTest']);
  });

  it('what lies where the document does comes first', async () => {
    await start();
    expect(labels(await behind('Call `create', 'web/AGENTS.md'))[0]).toBe('createSession');
  });

  it('an item says what the name is and where', async () => {
    await start();
    const { items } = await behind('Call `createU');
    expect(items[0]).toMatchObject({
      label: 'createUser',
      kind: 3,
      detail: 'createUser(name: string): User',
      labelDetails: { description: 'src/users.ts:2' },
      documentation: 'Makes a user.',
      textEdit: { newText: 'createUser', range: { start: { character: 6 }, end: { character: 13 } } },
    });
  });

  it('names stand beside paths, and take part in no path, option or member', async () => {
    await start();
    expect(labels(await behind('See `tool'))).toEqual(['tools/']);
    for (const text of ['See `src/create', 'Pass `--create', 'See `x.create'])
      expect(labels(await behind(text)), text).toEqual([]);
  });

  it('outside of one nothing is completed', async () => {
    await start();
    expect(labels(await behind('Call create'))).toEqual([]);
  });
});

describe('in a sample', () => {
  it('names of its language that can stand alone are completed', async () => {
    await start();
    expect(labels(await behind('```ts\ncreate|\n```'))).toEqual([
      'createUser',
      'createSession',
      'createUserForTest',
    ]);
    expect(labels(await behind('```python\ncreate|\n```'))).toEqual(['create_report']);
  });
});

it('what is too much is cut to the best, and asked for again with the next letter', async () => {
  const many = Array.from(
    { length: 120 },
    (_, at) => `export function handle${'x'.repeat(at % 9)}${at}() {}`,
  );
  await start({ 'src/handlers.ts': many.join('\n') });
  const list = await behind('Call `handle');
  expect(list.items).toHaveLength(50);
  expect(list.isIncomplete).toBe(true);
  const fewer = await behind('Call `handle11');
  expect(fewer.isIncomplete).toBe(false);
  expect(labels(fewer)).toContain('handle11'.replace('11', 'xx11'));
});

it('a client that shows no place beside a label gets none', async () => {
  await start({}, 'eglot');
  const { items } = await behind('Call `createU');
  expect(items[0]).not.toHaveProperty('labelDetails');
});
