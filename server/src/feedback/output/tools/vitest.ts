/** Vitest's console: failures under `FAIL  file > suite > test`, closed by a rule; counts at the end. */
import type { ResultBuilder } from '../../resultBuilder.ts';
import { testBlocks } from '../testBlock.ts';

const header = /^ ?FAIL {1,2}(?:\|?\S{1,60}\|? )?(\S{1,400}\.[cm]?[jt]sx?)(?: > (.{1,600})| \[ .{1,400} \])$/;
const counts = /^\s{1,12}Tests {1,4}(?=\d)(.{1,200}) \(\d{1,9}\)$/;

function single(line: string, results: ResultBuilder): boolean {
  const stated = counts.exec(line)?.[1];
  if (stated === undefined) return false;
  const number = (word: string): number => Number(new RegExp(`(\\d{1,9}) ${word}`).exec(stated)?.[1] ?? 0);
  results.totals({
    passed: number('passed'),
    failed: number('failed'),
    skipped: number('skipped') + number('todo'),
  });
  return true;
}

export const vitest = testBlocks({
  id: 'vitest',
  language: 'javascript',
  header(line) {
    const found = header.exec(line);
    if (!found) return undefined;
    const path = found[1] as string;
    const titles = found[2]?.split(' > ') ?? [];
    return {
      name: titles.at(-1) ?? path,
      suite: [path, ...titles.slice(0, -1)].join(' > '),
      place: { path },
      isFile: titles.length === 0,
    };
  },
  inside: (line) => !/^⎯{3}/.test(line) && !header.test(line),
  single,
});
