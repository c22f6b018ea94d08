/** What surrounds an error is taken from the file as it is when the run ends: bounded, without secrets, each file read once. */
import { afterAll, expect, it } from 'vitest';
import { errorContexts } from '../../../server/src/feedback/context/errorContext.ts';
import { CodeWorker } from '../../../server/src/workspace/codeWorker.ts';
import { signal } from '../../support/observations.ts';

const parser = new CodeWorker();
afterAll(() => parser.dispose());

const login = `import { User } from './user';
import * as fs from 'node:fs';

const limit = 3;

export class Login {
  check(user: User, attempts: number) {
    const key = 'AKIAZ7VTJ3K5Q2RWXN4B';
    return useAuth(user);
  }
}
`;

function at(path: string, line: number | undefined, parts: object = {}) {
  return signal({ place: { path, ...(line === undefined ? {} : { line }) }, ...parts });
}

async function contextsOf(signals: readonly ReturnType<typeof at>[], files: Record<string, string>) {
  const read: string[] = [];
  const found = await errorContexts(signals, {
    parser,
    read: async (path) => {
      read.push(path);
      return files[path];
    },
    now: () => 0,
  });
  return { read, contexts: signals.map((it) => found.get(it)) };
}

it('gives three lines around, what is in scope, what is imported, and what holds the line', async () => {
  const { contexts } = await contextsOf([at('src/login.ts', 9)], { 'src/login.ts': login });
  expect(contexts[0]?.context.surrounding.map((it) => it.line)).toEqual([6, 7, 8, 9, 10, 11, 12]);
  expect(contexts[0]?.context.surrounding[3]?.text).toBe('    return useAuth(user);');
  expect(contexts[0]?.context.symbolsInScope).toEqual(
    expect.arrayContaining(['user', 'attempts', 'key', 'limit', 'Login', 'User']),
  );
  expect(contexts[0]?.context.importsAvailable).toEqual([
    { module: './user', names: ['User'] },
    { module: 'node:fs', names: [] },
  ]);
  expect(contexts[0]?.enclosing).toBe('Login.check');
});

it('keeps no secret, not even one of several lines, and no line loses its number', async () => {
  const key = `const pem = \`-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADANBgkqhkiG9w0BAQ\n'.repeat(4)}\`;\n`;
  const { contexts } = await contextsOf([at('src/login.ts', 9), at('src/key.ts', 7)], {
    'src/login.ts': login,
    'src/key.ts': `${key}use(pem);\n`,
  });
  expect(JSON.stringify(contexts)).not.toMatch(/AKIA|MIIE/);
  expect(contexts[1]?.context.surrounding.find((it) => it.line === 7)?.text).toBe('use(pem);');
});

it('reads a file once, says nothing of a line that is not there, and cuts what is too long', async () => {
  const long = `const a = '${'x'.repeat(9_000)}';\n${Array.from({ length: 900 }, (_, i) => `const v${i} = ${i};`).join('\n')}\n`;
  const { contexts, read } = await contextsOf(
    [at('a.ts', 1), at('a.ts', 900), at('a.ts', 5_000), at('a.ts', undefined), at('gone.ts', 1)],
    { 'a.ts': long },
  );
  expect(read).toEqual(['a.ts', 'gone.ts']);
  expect(contexts.map((it) => it !== undefined)).toEqual([true, true, false, false, false]);
  expect(JSON.stringify(contexts[0]).length).toBeLessThan(3_000);
  expect(JSON.stringify(contexts[1]).length).toBeLessThan(3_000);
});

it('looks at the first errors of a run that has very many', async () => {
  const many = Array.from({ length: 200 }, (_, index) => at('src/login.ts', (index % 9) + 1));
  const { contexts } = await contextsOf(many, { 'src/login.ts': login });
  expect(contexts.filter((it) => it !== undefined)).toHaveLength(50);
});
