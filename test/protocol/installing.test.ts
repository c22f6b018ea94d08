/** Packages that are installed while the server runs, by clients that tell of files, and by those that do not. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CodeWorker } from '../../server/src/workspace/codeWorker.ts';
import { TestClient, waitFor } from '../support/testClient.ts';

const parser = new CodeWorker();
beforeAll(() => parser.outline('typescript', '', 60_000), 60_000);
afterAll(() => parser.dispose());

const files = {
  'AGENTS.md': [
    'Parse what comes in as in `src/in.ts`:',
    '',
    '```ts',
    "import { parse, parseAsync } from 'shapes';",
    '```',
    '',
  ].join('\n'),
  'src/in.ts': "import { parse } from 'shapes';\n",
  'package.json': '{ "name": "app", "dependencies": { "shapes": "*" } }',
  'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }',
};

let client: TestClient;
afterEach(() => client.stop());

function install(version: string, declarations: string): void {
  client.fs.write('node_modules/shapes/package.json', JSON.stringify({ version, types: 'index.d.ts' }));
  client.fs.write('node_modules/shapes/index.d.ts', declarations);
}

const OLD = 'export declare function parse(text: string): unknown;\n';
const NEW = `${OLD}export declare function parseAsync(text: string): unknown;\n`;

const shown = async (): Promise<readonly string[]> =>
  ((await client.diagnostics('AGENTS.md')) ?? [])
    .filter((it) => it.code === 'gap/unknown-member')
    .map((it) => String(it.message));

const document = () => ({ textDocument: { uri: client.uri('AGENTS.md') } });

describe('an installation while the server runs', () => {
  it.each([
    [
      'the editor tells that the lock file has changed',
      'eglot',
      async () => {
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
          changes: [{ uri: client.uri('package-lock.json'), type: 2 }],
        });
      },
    ],
    [
      'a document is saved',
      'minimal',
      () => client.connection.sendNotification('textDocument/didSave', document()),
    ],
    ['another document is opened', 'minimal', () => client.open('CLAUDE.md', 'Say what is.\n')],
    ['the editor that has the focus back asks once more', 'vscode', shown],
  ] as const)('is seen when %s', async (_, profile, look) => {
    client = await TestClient.start(files, profile, { parser });
    install('1.0.0', OLD);
    await client.open('AGENTS.md');
    const first = await waitFor('the finding', async () => (await shown())[0]);
    expect(first).toContain('`shapes 1.0.0` does not offer `parseAsync`');
    install('2.0.0', NEW);
    await look();
    await waitFor('its end', async () => ((await shown()).length === 0 ? true : undefined));
  });

  it('is seen when the package was not there before, and when it goes again', async () => {
    client = await TestClient.start(files, 'minimal', { parser });
    await client.open('AGENTS.md');
    await waitFor('a first look', () => client.diagnostics('AGENTS.md'));
    install('1.0.0', OLD);
    await client.connection.sendNotification('textDocument/didSave', document());
    await waitFor('the finding', async () => (await shown())[0]);
    client.fs.remove('node_modules/shapes/package.json');
    client.fs.remove('node_modules/shapes/index.d.ts');
    await client.connection.sendNotification('textDocument/didSave', document());
    await waitFor('its end', async () => ((await shown()).length === 0 ? true : undefined));
  });
});
