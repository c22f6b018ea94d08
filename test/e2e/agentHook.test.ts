/** The hook of clients/others/agent-hooks.md, called as an agent calls it: with an event on standard input. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Place, program, runForewarn } from '../support/runForewarn.ts';

const hook = join(import.meta.dirname, '../../clients/others/hooks/afterTool.mjs');
let base = '';
let place: Place;

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'forewarn-hook-'));
  place = { root: join(base, 'shop'), data: join(base, 'data') };
  for (const folder of [place.root, join(place.root, '.git'), join(base, 'bin')]) mkdirSync(folder);
  const forewarn = join(base, 'bin/forewarn');
  writeFileSync(forewarn, `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(forewarn, 0o755);
  writeFileSync(join(place.root, 'AGENTS.md'), 'The client is in `src/databse.ts`.\n');
  mkdirSync(join(place.root, 'src'));
  writeFileSync(join(place.root, 'src/database.ts'), 'export {};\n');
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

async function after(event: object): Promise<{ exitCode: number | undefined; stderr: string }> {
  const { exitCode, stderr } = await execa(process.execPath, [hook], {
    cwd: place.root,
    env: { PATH: `${join(base, 'bin')}${delimiter}${process.env.PATH}`, FOREWARN_DATA_DIR: place.data },
    input: JSON.stringify({ cwd: place.root, ...event }),
    reject: false,
  });
  return { exitCode, stderr };
}

it('tells the model what is wrong with the document that it edited', async () => {
  const { exitCode, stderr } = await after({
    tool_name: 'Edit',
    tool_input: { file_path: join(place.root, 'AGENTS.md') },
  });
  expect(stderr).toContain('`src/databse.ts` does not exist');
  expect(exitCode).toBe(2);
});

it('lets an edit of a source file pass', async () => {
  const { exitCode, stderr } = await after({
    tool_name: 'Write',
    tool_input: { file_path: join(place.root, 'src/database.ts') },
  });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
});

it('learns from what a command printed', async () => {
  const printed = "src/database.ts(1,1): error TS2304: Cannot find name 'connect'.";
  const { exitCode } = await after({
    tool_name: 'Bash',
    tool_input: { command: 'tsc' },
    tool_response: { stdout: printed, stderr: '' },
  });
  expect(exitCode).toBe(0);
  expect((await runForewarn(place, ['report'])).stdout).toContain("Cannot find name 'connect'");
});
