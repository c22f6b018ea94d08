/** `python -m unittest`: failures between double rules, a count and a verdict at the end. */
import type { ResultBuilder } from '../../resultBuilder.ts';
import { testBlocks } from '../testBlock.ts';

const verbose =
  /^(\w{1,200}) \(([\w.]{1,300})\)(?: \[.{0,200}\])?(?:\n)? \.\.\. (ok|skipped\b.{0,300}|expected failure)$/;
/** The total and the verdict stand on different lines; the second one completes the first. */
const ran = /^Ran (\d{1,9}) tests? in /;
const verdict = /^(?:OK|FAILED)(?: \((.{1,200})\))?$/;

function single(line: string, results: ResultBuilder): boolean {
  const one = verbose.exec(line);
  if (one) {
    results.test({
      suite: suiteOf(one[2] as string, one[1] as string),
      name: one[1] as string,
      outcome: one[3] === 'ok' ? 'passed' : 'skipped',
    });
    return true;
  }
  const total = ran.exec(line)?.[1];
  if (total !== undefined) {
    results.totals({ passed: Number(total), failed: 0, skipped: 0 });
    return true;
  }
  const parts = verdict.exec(line)?.[1];
  if (parts === undefined || !/(?:failures|errors|skipped)=\d/.test(parts)) return false;
  const number = (word: string): number => Number(new RegExp(`${word}=(\\d{1,9})`).exec(parts)?.[1] ?? 0);
  const failed = number('failures') + number('errors');
  const skipped = number('skipped') + number('expected failures');
  results.totals({ passed: -failed - skipped, failed, skipped });
  return true;
}

/** Python 3.11 repeats the method at the end of the class. */
function suiteOf(qualified: string, name: string): string {
  return qualified.endsWith(`.${name}`) ? qualified.slice(0, -name.length - 1) : qualified;
}

export const unittest = testBlocks({
  id: 'unittest',
  language: 'python',
  header(line) {
    const found = /^(?:FAIL|ERROR): (\S.{0,200}?) \(([\w.]{1,300})\)(?: .{0,300})?$/.exec(line);
    return found
      ? { name: found[1] as string, suite: suiteOf(found[2] as string, found[1] as string) }
      : undefined;
  },
  inside: (line, taken) => !/^={20,}$/.test(line) && !(taken > 2 && /^-{20,}$/.test(line)),
  single,
});
