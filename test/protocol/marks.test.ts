/** What editors show within the text of a document: hints behind names of code, and tokens of claims that hold or do not. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { InlayHint, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { CodeWorker } from '../../server/src/workspace/codeWorker.ts';
import type { ProfileName } from '../support/profiles.ts';
import { TestClient, waitFor } from '../support/testClient.ts';

const files = {
  'AGENTS.md': [
    '# Users',
    '',
    'Call `createUser()`, list with `UserService.findAll` and `UserService.findEvery()`.',
    '`unheardOf()` is no name of ours; `sameName()` could be two.',
    '',
    'Paths: `src/users.ts`, `src/nowhere.ts`. Run `npm run build`.',
    'Check with `npm run biuld`.',
    '',
  ].join('\n'),
  'package.json': '{\n  "scripts": { "build": "tsc" }\n}\n',
  'src/users.ts': [
    '/** Makes a user. */',
    'export function createUser(name: string): User {}',
    '',
    'export class UserService {',
    '  findAll(limit: number): User[] {}',
    '}',
    '',
  ].join('\n'),
  'src/one.ts': 'export function sameName() {}\n',
  'src/two.ts': 'export function sameName() {}\n',
};

const parser = new CodeWorker();
// A grammar that is compiled while the other tests run takes its time.
beforeAll(() => parser.outline('typescript', '', 60_000), 60_000);
afterAll(() => parser.dispose());

let client: TestClient;
afterEach(() => client.stop());

async function start(profile: ProfileName, settings: object = {}): Promise<void> {
  client = await TestClient.start(files, profile, { parser, settings });
  await client.open('AGENTS.md');
}

const document = () => ({ textDocument: { uri: client.uri('AGENTS.md') } });
const lines = (start: number, end: number) => ({
  start: { line: start, character: 0 },
  end: { line: end, character: 0 },
});

describe('inlay hints', () => {
  const ask = (from: number, to: number): Promise<InlayHint[]> =>
    client.connection.sendRequest('textDocument/inlayHint', { ...document(), range: lines(from, to) });

  /** Each hint with the text that it stands behind. */
  const shown = async (from = 0, to = 8): Promise<readonly string[]> => {
    const text = client.text('AGENTS.md').split('\n');
    return (await ask(from, to)).map(({ position, label }) => {
      const before = text[position.line]?.slice(0, position.character) ?? '';
      const [part] = label as { value: string }[];
      return `${before.slice(before.lastIndexOf(' ') + 1)} ${part?.value}`;
    });
  };
  const once = (what: string, from = 0, to = 8): Promise<readonly string[]> =>
    waitFor(what, async () => {
      const hints = await shown(from, to);
      return hints.length > 0 ? hints : undefined;
    });

  it('are off until the user wants them', async () => {
    await start('vscode');
    await client.shows('AGENTS.md', ['truth/unknown-symbol', 'truth/missing-path', 'truth/unknown-target']);
    expect(await shown()).toEqual([]);
  });

  it.each<ProfileName>(['vscode', 'neovim', 'eglot'])(
    'say where a name is declared, if only one declaration can be meant: %s',
    async (profile) => {
      await start(profile, { inlayHints: 'place' });
      expect(await once('the places')).toEqual([
        '`createUser()` src/users.ts:2',
        '`UserService.findAll` src/users.ts:5',
      ]);
    },
  );

  it('say its signature, lead to it and explain it', async () => {
    await start('vscode', { inlayHints: 'signature' });
    expect(await once('the signatures')).toContain('`createUser()` createUser(name: string): User');
    const [first] = await ask(0, 7);
    expect(first?.label).toEqual([
      {
        value: 'createUser(name: string): User',
        location: {
          uri: client.uri('src/users.ts'),
          range: { start: { line: 1, character: 16 }, end: { line: 1, character: 26 } },
        },
        tooltip: {
          kind: 'markdown',
          value: '`createUser(name: string): User`, function in `src/users.ts:2`\n\nMakes a user.',
        },
      },
    ]);
  });

  it('are of the lines that are asked for', async () => {
    await start('vscode', { inlayHints: 'place' });
    await once('any');
    expect(await shown(3, 7)).toEqual([]);
  });

  it('are asked for again once the index stands, where the client can, and when a source file changes', async () => {
    await start('vscode', { inlayHints: 'place' });
    expect(await shown()).toEqual([]);
    await waitFor('a refresh', () => client.refreshed.includes('inlayHint') || undefined);
    expect(await shown()).toHaveLength(2);
    client.refreshed.length = 0;
    client.fs.write(
      'src/users.ts',
      'export const a = 1;\nexport const b = 2;\nexport function createUser() {}\n',
    );
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri('src/users.ts'), type: 2 }],
    });
    await waitFor('another refresh', () => client.refreshed.includes('inlayHint') || undefined);
    expect(await shown()).toEqual(['`createUser()` src/users.ts:3']);
  });

  it('ask nothing of a client that cannot', async () => {
    await start('eglot', { inlayHints: 'place' });
    await once('the places');
    expect(client.refreshed).toEqual([]);
  });
});

describe('semantic tokens', () => {
  let legend: { tokenTypes: string[]; tokenModifiers: string[] };
  const open = async (profile: ProfileName): Promise<void> => {
    await start(profile);
    legend = client.capabilities.semanticTokensProvider?.legend as typeof legend;
  };

  /** `text type modifiers` of each token. */
  const words = (data: readonly number[]): readonly string[] => {
    const text = client.text('AGENTS.md').split('\n');
    const found: string[] = [];
    let line = 0;
    let character = 0;
    for (let at = 0; at < data.length; at += 5) {
      const [down, right, length, type, bits] = data.slice(at, at + 5) as [
        number,
        number,
        number,
        number,
        number,
      ];
      character = down > 0 ? right : character + right;
      line += down;
      const set = legend.tokenModifiers.filter((_, index) => bits & (1 << index));
      found.push(`${text[line]?.slice(character, character + length)} ${legend.tokenTypes[type]} ${set}`);
    }
    return found;
  };
  const full = (): Promise<SemanticTokens> =>
    client.connection.sendRequest('textDocument/semanticTokens/full', document());
  const settled = (): Promise<SemanticTokens> =>
    waitFor('tokens of names of code', async () => {
      const tokens = await full();
      return words(tokens.data).includes('findEvery method unresolved') ? tokens : undefined;
    });

  const all = [
    'createUser() function resolved',
    'UserService.findAll method resolved',
    'findEvery method unresolved',
    'src/users.ts string resolved',
    'src/nowhere.ts string unresolved',
    'build function resolved',
    'biuld function unresolved',
  ];

  it.each<ProfileName>(['vscode', 'neovim', 'eglot'])(
    'mark what leads somewhere and what a finding says leads nowhere, and nothing else: %s',
    async (profile) => {
      await open(profile);
      expect(words((await settled()).data)).toEqual(all);
    },
  );

  it('may be asked for by lines', async () => {
    await open('vscode');
    await settled();
    const { data }: SemanticTokens = await client.connection.sendRequest(
      'textDocument/semanticTokens/range',
      {
        ...document(),
        range: lines(5, 7),
      },
    );
    expect(words(data)).toEqual(all.slice(3));
  });

  it('come as the difference to what the client has', async () => {
    await open('vscode');
    const before = await settled();
    await client.replace('AGENTS.md', 'biuld', 'build');
    const delta = await waitFor('the difference', async () => {
      const answer: SemanticTokensDelta = await client.connection.sendRequest(
        'textDocument/semanticTokens/full/delta',
        { ...document(), previousResultId: before.resultId },
      );
      return answer.edits?.length > 0 ? answer : undefined;
    });
    const data = [...before.data];
    for (const { start, deleteCount, data: added = [] } of delta.edits)
      data.splice(start, deleteCount, ...added);
    expect(words(data)).toEqual([...all.slice(0, -1), 'build function resolved']);
    expect(data).toEqual((await full()).data);
  });

  it('come whole to a client that names a result of another time', async () => {
    await open('vscode');
    await settled();
    const answer: SemanticTokens = await client.connection.sendRequest(
      'textDocument/semanticTokens/full/delta',
      {
        ...document(),
        previousResultId: 'of yesterday',
      },
    );
    expect(words(answer.data)).toEqual(all);
  });
});
