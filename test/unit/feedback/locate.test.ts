/** Which file of the workspace a printed path means. */
import { describe, expect, it } from 'vitest';
import { locate } from '../../../server/src/feedback/record/locate.ts';
import { openWorkspace } from '../../support/workspace.ts';

const files = {
  'src/a/index.ts': '',
  'src/b/index.ts': '',
  'src/main.ts': '',
  'packages/api/src/server.ts': '',
};
const { host } = await openWorkspace(files);
const at = (printed: string, directory = ''): string | undefined =>
  locate(printed, { root: '/home/ann/shop', directory, facts: host.snapshot().facts });

describe('a printed path', () => {
  const cases: readonly (readonly [string, string, string | undefined, string?])[] = [
    ['counts from where the tool ran', 'src/server.ts', 'packages/api/src/server.ts', 'packages/api'],
    ['or from the root', 'src/main.ts', 'src/main.ts', 'packages/api'],
    ['may be absolute', '/home/ann/shop/src/main.ts', 'src/main.ts'],
    ['may be a URL', 'file:///home/ann/shop/src/main.ts', 'src/main.ts'],
    ['may be of another machine', '/builds/ci/42/shop/src/main.ts', 'src/main.ts'],
    ['may be of Windows', 'D:\\a\\shop\\src\\main.ts', 'src/main.ts'],
    ['may be a name that only one file has', 'server.ts', 'packages/api/src/server.ts'],
    ['means nothing when several files could be meant', 'index.ts', undefined],
    ['means nothing outside the workspace', '/usr/lib/python3.11/unittest/case.py', undefined],
    ['does not leave the workspace', '../../../etc/passwd', undefined],
    ['means no directory', 'src', undefined],
    ['may be anything', '\0', undefined],
  ];
  for (const [name, printed, expected, directory] of cases)
    it(name, () => expect(at(printed, directory)).toBe(expected));
});
