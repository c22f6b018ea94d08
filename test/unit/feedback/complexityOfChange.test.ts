/** The complexity of what changed since HEAD: of the functions with a changed line, and of no others. */
import { expect, it } from 'vitest';
import type { CodeParser } from '../../../server/src/documents/code/codeParser.ts';
import { complexityOfChange } from '../../../server/src/feedback/complexityOfChange.ts';
import { MemoryFileSystem } from '../../../server/src/workspace/memoryFileSystem.ts';

const diff = 'diff --git a/src/a.ts b/src/a.ts\n--- a/src/a.ts\n+++ b/src/a.ts\n@@ -3 +3 @@\n-old\n+new\n';
const of = (name: string, line: number, endLine: number, complexity: number) =>
  ({ name, container: '', kind: 'function', line, endLine, complexity }) as const;
const parser: Pick<CodeParser, 'complexity'> = {
  complexity: async () => [of('changed', 2, 5, 4), of('around', 1, 9, 6), of('other', 7, 8, 20)],
};
const fs = new MemoryFileSystem({ 'src/a.ts': 'text' });

it('is the mean of the functions that hold a changed line', async () =>
  expect(await complexityOfChange({ git: async () => diff, fs, parser })).toBe(5));
it('is unknown without git and without a change', async () => {
  expect(await complexityOfChange({ git: async () => undefined, fs, parser })).toBeUndefined();
  expect(await complexityOfChange({ git: async () => '', fs, parser })).toBeUndefined();
});
