/** The built program finds its parser thread and its grammars: a sample in a document is parsed by what people install. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

const run = promisify(execFile);
const program = join(import.meta.dirname, '../../server/bin/forewarn.js');
let root = '';

const files: Readonly<Record<string, string>> = {
  'AGENTS.md': "# Forms\n\n```ts\nimport { z } from 'zod';\n```\n",
  'package.json': '{ "name": "shop", "dependencies": { "valibot": "1.0.0" } }',
  'package-lock.json':
    '{ "lockfileVersion": 3, "packages": { "node_modules/valibot": { "version": "1.0.0" } } }',
  'src/main.ts': 'export {};\n',
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'forewarn-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
});
afterAll(() => rm(root, { recursive: true, force: true }));

it('checks samples with the bundled grammars', async () => {
  const { stdout } = await run(process.execPath, [program, 'check', '--format', 'json'], { cwd: root }).catch(
    (error: { stdout: string }) => error,
  );
  expect(stdout).toContain('truth/undeclared-import');
});

it('lists the grammars', async () => {
  const { stdout } = await run(process.execPath, [program, 'doctor'], { cwd: root });
  expect(stdout).toMatch(/kotlin: .* ABI 14, file ok/);
});
