/** Names from packages stay in a signature, so that two errors about two libraries are two, and renaming one's own keeps it. */
import { afterAll, expect, it } from 'vitest';
import { libraryNames } from '../../../server/src/feedback/context/libraryNames.ts';
import { signalsOf } from '../../../server/src/feedback/record/signalsOf.ts';
import { CodeWorker } from '../../../server/src/workspace/codeWorker.ts';
import { readText } from '../../support/reading.ts';
import { openWorkspace } from '../../support/workspace.ts';

const parser = new CodeWorker();
afterAll(() => parser.dispose());

const sources: Readonly<Record<string, string>> = {
  'package.json': '{ "dependencies": { "axios": "^1.0.0", "@tanstack/react-query": "5.0.0" } }',
  'src/a.ts':
    "import { AxiosResponse } from 'axios';\nimport { QueryClient as Client } from '@tanstack/react-query';\nimport { readFile } from 'node:fs';\nimport { User } from './user';\nimport { stray } from 'undeclared';\n",
  'src/a.py': 'from datetime import timedelta\nfrom shop.user import User\n',
  'src/A.java': 'import java.util.List;\nimport shop.User;\nclass A {}\n',
};

async function world() {
  const { fs, host } = await openWorkspace(sources);
  const { facts } = host.snapshot();
  return {
    facts,
    names: (paths: readonly string[]) =>
      libraryNames(paths, { facts, parser, read: (path) => fs.read(path, 1e6) }),
  };
}

it('come from declared packages and standard libraries, never from the workspace', async () => {
  const names = await (await world()).names(['src/a.ts', 'src/a.py', 'src/A.java', 'gone.ts']);
  expect(names.get('src/a.ts')).toEqual(new Set(['AxiosResponse', 'QueryClient', 'readFile']));
  expect(names.get('src/a.py')).toEqual(new Set(['timedelta']));
  expect(names.get('src/A.java')).toEqual(new Set(['List']));
  expect(names.has('gone.ts')).toBe(false);
});

it('tell errors about a library apart, and not those about types of the user', async () => {
  const { facts, names } = await world();
  const known = await names(['src/a.ts']);
  const signature = async (type: string) => {
    const text = `src/a.ts(7,3): error TS2322: Type '${type}' is not assignable to type 'string'.\n`;
    const where = { root: '/work', directory: '', facts };
    return signalsOf([await readText(text, {})], where, known).drafts[0]?.signature;
  };
  expect(await signature('User')).toBe(await signature('Customer'));
  expect(await signature('AxiosResponse')).not.toBe(await signature('User'));
});
