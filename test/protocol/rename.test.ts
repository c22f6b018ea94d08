/** Renaming what documents say: a symbol or a path is set right in every document at once; source files stay as they are. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CodeWorker } from '../../server/src/workspace/codeWorker.ts';
import type { ProfileName } from '../support/profiles.ts';
import { TestClient, waitFor } from '../support/testClient.ts';

const files = {
  'AGENTS.md': [
    '# Users',
    '',
    'Call `createUser()`, list with `UserService.findAll`; `UserService` is one object.',
    'Paths: `src/users.ts`, [old](src/old/mail.ts), `createUser` again, and `findAll`.',
    '',
    '```ts',
    "import { createUser } from './src/users';",
    '',
    "createUser('Ada'); // createUser again",
    "log('createUser');",
    'UserService.findAll(3);',
    'OtherService.findAll(3);',
    '```',
    '',
    '```ts',
    'const createUser = make();',
    "createUser('Ada');",
    '```',
    '',
    'Never `UserService.findEvery()`.',
    '`UserService.findAl()` is fast.',
    '',
  ].join('\n'),
  'web/CLAUDE.md': 'Never log what `createUser` returns; see `../src/users.ts` and `../src/old/mail.ts`.\n',
  'src/users.ts': [
    'export function createUser(name: string): User {}',
    'export class UserService {',
    '  findAll(limit: number): User[] {}',
    '}',
    '',
  ].join('\n'),
  'src/mail.ts': 'export {};\n',
};
const history = [
  'renamed src/old/mail.ts -> src/mail.ts 1a2b3c4 2026-01-01',
  'name registerUser -> createUser 1a2b3c4 2026-01-01',
].join('\n');

const parser = new CodeWorker();
// A grammar that is compiled while the other tests run takes its time.
beforeAll(() => parser.outline('typescript', '', 60_000), 60_000);
afterAll(() => parser.dispose());

let client: TestClient;
afterEach(() => client.stop());

async function start(profile: ProfileName = 'vscode'): Promise<void> {
  client = await TestClient.start(files, profile, { parser, history });
  await client.open('AGENTS.md');
  await client.open('web/CLAUDE.md');
}

/** A place in AGENTS.md, some letters into the words. */
const at = (words: string, shift = 1) => {
  const { line, character } = client.position('AGENTS.md', words);
  return { textDocument: { uri: client.uri('AGENTS.md') }, position: { line, character: character + shift } };
};

const prepare = (words: string, shift?: number): Promise<{ placeholder: string } | null> =>
  client.connection.sendRequest('textDocument/prepareRename', at(words, shift));

/** Renames and says which lines are other ones now, without their common indentation. */
async function renamed(words: string, newName: string, shift?: number): Promise<readonly string[]> {
  const before = ['AGENTS.md', 'web/CLAUDE.md'].map((path) => client.text(path).split('\n'));
  const edit = await client.connection.sendRequest('textDocument/rename', { ...at(words, shift), newName });
  await client.apply({ title: '', edit: edit as object });
  const after = ['AGENTS.md', 'web/CLAUDE.md'].map((path) => client.text(path).split('\n'));
  return after.flatMap((lines, index) => lines.filter((line, number) => line !== before[index]?.[number]));
}

describe('a symbol', () => {
  it.each<ProfileName>(['vscode', 'eglot'])(
    'is renamed in code spans and in the samples that use it, not where the word means something else: %s',
    async (profile) => {
      await start(profile);
      expect(await renamed('createUser()', 'makeUser')).toEqual([
        'Call `makeUser()`, list with `UserService.findAll`; `UserService` is one object.',
        'Paths: `src/users.ts`, [old](src/old/mail.ts), `makeUser` again, and `findAll`.',
        "import { makeUser } from './src/users';",
        "makeUser('Ada'); // makeUser again",
        'Never log what `makeUser` returns; see `../src/users.ts` and `../src/old/mail.ts`.',
      ]);
    },
  );

  it('may be a member of its type, also where it is named alone and only one is declared', async () => {
    await start();
    expect(await renamed('findAll`; ', 'list')).toEqual([
      'Call `createUser()`, list with `UserService.list`; `UserService` is one object.',
      'Paths: `src/users.ts`, [old](src/old/mail.ts), `createUser` again, and `list`.',
      'UserService.list(3);',
    ]);
  });

  it('may be the type that members are named with', async () => {
    await start();
    expect(await renamed('UserService.findAll', 'Users')).toEqual([
      'Call `createUser()`, list with `Users.findAll`; `Users` is one object.',
      'Users.findAll(3);',
      'Never `Users.findEvery()`.',
      '`Users.findAl()` is fast.',
    ]);
  });

  it('may be renamed from within a sample', async () => {
    await start();
    expect(await renamed("createUser('Ada')", 'makeUser')).toHaveLength(5);
  });

  it('that a commit replaced is renamed to what took its place', async () => {
    await start();
    await client.replace('AGENTS.md', 'Never `UserService', 'Then `registerUser()`. Never `UserService');
    await client.replace('web/CLAUDE.md', '`createUser` returns', '`registerUser` returns');
    const place = await waitFor('what took its place', async () => {
      const found = await prepare('registerUser()');
      return found?.placeholder === 'createUser' ? found : undefined;
    });
    expect(await renamed('registerUser()', place.placeholder)).toEqual([
      'Then `createUser()`. Never `UserService.findEvery()`.',
      'Never log what `createUser` returns; see `../src/users.ts` and `../src/old/mail.ts`.',
    ]);
  });

  it('that is gone is renamed where it is written alike', async () => {
    await start();
    expect(await renamed('findEvery', 'findAll')).toEqual(['Never `UserService.findAll()`.']);
  });
});

describe('a path', () => {
  it('is renamed in every document, in the way each writes it', async () => {
    await start();
    expect(await renamed('src/users.ts', 'src/accounts/users.ts')).toEqual([
      'Paths: `src/accounts/users.ts`, [old](src/old/mail.ts), `createUser` again, and `findAll`.',
      'Never log what `createUser` returns; see `../src/accounts/users.ts` and `../src/old/mail.ts`.',
    ]);
  });

  it('that was moved is set right in every document', async () => {
    await start();
    const place = await waitFor('where it was moved', async () => {
      const found = await prepare('src/old/mail.ts');
      return found?.placeholder === 'src/mail.ts' ? found : undefined;
    });
    expect(place).toEqual({
      range: { start: { line: 3, character: 29 }, end: { line: 3, character: 44 } },
      placeholder: 'src/mail.ts',
    });
    expect(await renamed('src/old/mail.ts', place.placeholder)).toEqual([
      'Paths: `src/users.ts`, [old](src/mail.ts), `createUser` again, and `findAll`.',
      'Never log what `createUser` returns; see `../src/users.ts` and `../src/mail.ts`.',
    ]);
  });
});

describe('what can be renamed', () => {
  it('is a name with its text, or with the name that a finding proposes', async () => {
    await start();
    expect(await prepare('createUser()')).toMatchObject({ placeholder: 'createUser' });
    await waitFor('the finding', async () =>
      (await prepare('findAl()'))?.placeholder === 'findAll' ? true : undefined,
    );
  });

  it('is nothing else', async () => {
    await start();
    expect(await prepare('# Users')).toBeNull();
    expect(await prepare('again, and')).toBeNull();
    const rename = (words: string, newName: string): Promise<unknown> =>
      client.connection.sendRequest('textDocument/rename', { ...at(words), newName });
    await expect(rename('# Users', 'People')).rejects.toThrow('Neither a path nor a name');
    for (const newName of ['', 'two words', '`x`', '1st'])
      await expect(rename('createUser()', newName), newName).rejects.toThrow('cannot be written');
    for (const newName of ['', '/etc/passwd', '../../../x', 'a\nb', 'a`b'])
      await expect(rename('src/users.ts', newName), newName).rejects.toThrow('cannot be written');
  });

  it('is asked for beforehand only by a client that can', async () => {
    await start('vscode');
    expect(client.capabilities.renameProvider).toEqual({ prepareProvider: true });
    await client.stop();
    await start('minimal');
    expect(client.capabilities.renameProvider).toBe(true);
  });
});
