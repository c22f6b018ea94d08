/** Jest's console: `FAIL file`, a bullet for each failure, counts. Failures may be printed again in a summary. */
import type { ResultBuilder } from '../../resultBuilder.ts';
import { testBlocks } from '../testBlock.ts';
import type { ToolOutput } from '../toolOutput.ts';

const file = /^(?:FAIL|PASS|RUNS) {1,3}(?:.{1,60} )?(\S{1,500}\.[cm]?[jt]sx?)(?: \([\d.]{1,12} m?s\))?$/;
const bullet = /^ {2}● (.{1,500})$/;
const counts = /^Tests: {1,12}(?=\d)(.{1,200} total)$/;

function single(line: string, results: ResultBuilder): boolean {
  const stated = counts.exec(line)?.[1];
  if (stated === undefined) return false;
  const number = (word: string): number => Number(new RegExp(`(\\d{1,9}) ${word}`).exec(stated)?.[1] ?? 0);
  results.totals({
    passed: number('passed'),
    failed: number('failed'),
    skipped: number('skipped') + number('todo') + number('pending'),
  });
  return true;
}

export const jest: ToolOutput = {
  id: 'jest',
  read(results) {
    let path: string | undefined;
    const inner = testBlocks({
      id: 'jest',
      language: 'javascript',
      header(line) {
        const titles = bullet.exec(line)?.[1]?.split(' › ');
        if (!titles || path === undefined) return undefined;
        return {
          name: titles.at(-1) as string,
          suite: [path, ...titles.slice(0, -1)].join(' > '),
          place: { path },
          type: 'Error',
          isFile: titles[0] === 'Test suite failed to run',
        };
      },
      inside: (line) => line.trim() === '' || (/^ {4}/.test(line) && !bullet.test(line)),
      single,
      completes: true,
    }).read(results);
    return {
      ...inner,
      begin(line) {
        const found = file.exec(line)?.[1];
        if (found !== undefined) path = found.replace(/^\.\//, '');
        return found !== undefined || inner.begin(line);
      },
    };
  },
};
