/** What editors show beside the documents: pages without files, and which documents are in force for a source file. */
import { afterEach, expect, it } from 'vitest';
import type { EffectiveContext } from '../../server/src/features/effectiveContext.ts';
import { effectiveContext } from '../../server/src/protocol/custom.ts';
import { TestClient } from '../support/testClient.ts';

const files = {
  'AGENTS.md': 'See `src/nowhere.ts`.\n',
  'CLAUDE.md': 'Be brief.\n',
  'web/AGENTS.md': 'Use React.\n',
  '.github/instructions/api.instructions.md': '---\napplyTo: "api/**"\n---\n\nAnswer in JSON.\n',
  'web/main.ts': 'export {};\n',
};

let client: TestClient;
afterEach(() => client.stop());

const content = (uri: string): Promise<{ text: string }> =>
  client.connection.sendRequest('workspace/textDocumentContent', { uri });

it('the code of a finding links to the page of its rule, and the server has that page', async () => {
  client = await TestClient.start(files, 'vscode');
  await client.open('AGENTS.md');
  const [finding] = await client.shows('AGENTS.md', ['truth/missing-path']);
  expect(finding?.codeDescription?.href).toBe('forewarn:/rules/truth/missing-path.md');
  expect((await content('forewarn:/rules/truth/missing-path.md')).text).toContain('## How to fix');
});

it('a client that cannot open such a link gets none', async () => {
  client = await TestClient.start(files, 'neovim');
  await client.open('AGENTS.md');
  const [finding] = await client.shows('AGENTS.md', ['truth/missing-path']);
  expect(finding).not.toHaveProperty('codeDescription');
});

it('there are pages of error classes and kinds, and nothing behind any other address', async () => {
  client = await TestClient.start(files, 'vscode');
  expect((await content('forewarn:/errors/type-mismatch.md')).text).toMatch(/^#/);
  expect((await content('forewarn:/kinds/cursor-rule.md')).text).toMatch(/^#/);
  for (const uri of [
    'forewarn:/rules/truth/no-such-rule.md',
    'forewarn:/rules/../../../etc/passwd.md',
    'forewarn:/',
    'file:///workspace/AGENTS.md',
  ])
    await expect(content(uri), uri).rejects.toThrow('There is no page');
});

it('the context of a source file: what is in force, in order, for which reader, and why another is not', async () => {
  client = await TestClient.start(files, 'vscode');
  const context = (await client.connection.sendRequest(effectiveContext, {
    textDocument: { uri: client.uri('web/main.ts') },
  })) as EffectiveContext;
  expect(context.file).toBe('web/main.ts');
  const shown = (reader: string): readonly string[] | undefined =>
    context.readers
      .find((it) => it.reader === reader)
      ?.documents.map((it) => `${it.applies} ${it.path}: ${it.reason}`);
  expect(shown('codex')).toEqual([
    'always AGENTS.md: it lies in the root',
    'always web/AGENTS.md: it lies in a directory above the file',
  ]);
  expect(shown('claude-code')).toContain('no AGENTS.md: CLAUDE.md is read instead of AGENTS.md');
  expect(shown('copilot')).toContain('no .github/instructions/api.instructions.md: its globs do not match');
});

it('a file outside the workspace has no context', async () => {
  client = await TestClient.start(files, 'vscode');
  expect(
    await client.connection.sendRequest(effectiveContext, { textDocument: { uri: 'file:///etc/hosts' } }),
  ).toBeNull();
});
