/** The state of the source: equal while no code was written, whatever happens to the context documents. */
import { describe, expect, it } from 'vitest';
import { never } from '../../../server/src/base/cancellation.ts';
import { type Git, workingTree } from '../../../server/src/feedback/workingTree.ts';
import { MemoryFileSystem } from '../../../server/src/workspace/memoryFileSystem.ts';

const files: Record<string, string> = { 'AGENTS.md': 'one', 'src/a.ts': 'a', 'src/new.ts': 'n' };

async function hashOf(changed: Readonly<Record<string, string>>, git: Git): Promise<string | undefined> {
  const all = { ...files, ...changed };
  const tree = await workingTree({
    git,
    fs: new MemoryFileSystem(all),
    isSource: (path) => path !== 'AGENTS.md',
    paths: () => Object.keys(all),
    token: never,
  });
  return tree.sourceHash;
}

const none: Git = async () => undefined;
/** `src/a.ts` and the document are committed and differ, `src/new.ts` is not committed. */
const repository =
  (blob = '1'): Git =>
  async ([command]) =>
    ({
      'ls-files': undefined,
      'rev-parse': 'c0ffee\n',
      'diff-files': 'src/a.ts\0AGENTS.md\0',
    })[command ?? ''] ?? `100644 ${blob} 0\tsrc/b.ts\0`;
const git =
  (blob?: string): Git =>
  async (args, token) =>
    args.includes('--others') ? 'src/new.ts\0' : repository(blob)(args, token);

for (const [name, ask] of [
  ['without git', none],
  ['with git', git()],
] as const) {
  describe(`the source ${name}`, () => {
    it('is the same when a context document changes', async () =>
      expect(await hashOf({ 'AGENTS.md': 'two' }, ask)).toBe(await hashOf({}, ask)));
    it('is another when a file changes', async () =>
      expect(await hashOf({ 'src/a.ts': 'b' }, ask)).not.toBe(await hashOf({}, ask)));
    it('is another when a new file changes', async () =>
      expect(await hashOf({ 'src/new.ts': 'b' }, ask)).not.toBe(await hashOf({}, ask)));
  });
}

it('is another when a file was committed with other content', async () =>
  expect(await hashOf({}, git('2'))).not.toBe(await hashOf({}, git('1'))));
it('cannot be told when git fails half way', async () =>
  expect(
    await hashOf({}, async (args, token) => (args.includes('--others') ? undefined : git()(args, token))),
  ).toBe(undefined));
