/** pytest's console: a section of failures, a short summary, counts. Passing tests are named only with `-v`. */
import { readFailure } from '../../failure.ts';
import type { ResultBuilder } from '../../resultBuilder.ts';
import { testBlocks } from '../testBlock.ts';
import type { ToolOutput } from '../toolOutput.ts';

const header = /^_{2,}\s(?:ERROR (?:at (?:setup|teardown) of |collecting ))?(\S.{0,300}?)\s_{2,}$/;
const summaryLine = /^(?:FAILED|ERROR) (\S.{0,400}?\.py)(?:::(\S.{0,400}?))?(?: - (.{0,2000}))?$/;
const verbose =
  /^(\S.{0,400}?\.py)::(\S.{0,300}?) (PASSED|SKIPPED|XFAIL|XPASS)(?: \(.{0,300}\))?(?:\s+\[\s{0,3}\d{1,3}%\])?$/;
const counts =
  /^(?:={2,} )?(?=\d{1,9} (?:failed|passed|skipped|error|xfailed|xpassed|deselected|warning))(.{1,300}) in \d[\d.]{0,12}s/;

function single(line: string, results: ResultBuilder): boolean {
  const failed = summaryLine.exec(line);
  if (failed) {
    named(failed[1] as string, failed[2], failed[3], results);
    return true;
  }
  const one = verbose.exec(line);
  if (one) {
    const skipped = one[3] === 'SKIPPED' || one[3] === 'XFAIL';
    results.test({
      suite: one[1] as string,
      name: dotted(one[2] as string),
      outcome: skipped ? 'skipped' : 'passed',
    });
    return true;
  }
  const stated = counts.exec(line)?.[1];
  if (stated === undefined) return false;
  const number = (word: string): number => Number(new RegExp(`(\\d{1,9}) ${word}`).exec(stated)?.[1] ?? 0);
  results.totals({
    passed: number('passed') + number('xpassed'),
    failed: number('failed') + number('errors?'),
    skipped: number('skipped') + number('xfailed'),
  });
  return true;
}

/** `TestA::test_b[x::y]` is headed `TestA.test_b[x::y]` in the section of failures. */
function dotted(name: string): string {
  const parameters = name.indexOf('[');
  const plain = parameters < 0 ? name : name.slice(0, parameters);
  return plain.replaceAll('::', '.') + (parameters < 0 ? '' : name.slice(parameters));
}

/** The short summary names the file of a failure that was read above, or is all there is (`--tb=no`). */
function named(
  file: string,
  id: string | undefined,
  message: string | undefined,
  results: ResultBuilder,
): void {
  const name = id === undefined ? file : dotted(id);
  if (
    results.changeFailed(
      (test) => test.name === name && test.suite === undefined,
      (test) => ({ ...test, suite: file }),
    )
  )
    return;
  results.test({
    suite: file,
    name,
    outcome: 'failed',
    ...readFailure({ message: message ?? '', place: { path: file }, language: 'python' }),
  });
}

/** What is left of a failure in a log that was cut: the lines of the exception and its place. */
export const pytestFragment: ToolOutput = {
  id: 'pytest-fragment',
  read(results) {
    let lines: string[] = [];
    return {
      begin(line) {
        if (!/^E {3,}\S/.test(line)) return false;
        lines = [line];
        return true;
      },
      next(line) {
        if (lines.length > 60 || !/^(?:E(?: {3}|$)|\s*$|\S.{0,300}\.py:\d{1,9}: )/.test(line)) return false;
        lines.push(line);
        return true;
      },
      end() {
        const { failure } = readFailure({ text: lines.join('\n'), language: 'python' });
        if (failure) results.diagnostic(failure);
      },
    };
  },
};

export const pytest = testBlocks({
  id: 'pytest',
  language: 'python',
  header(line) {
    const name = header.exec(line)?.[1];
    return name === undefined ? undefined : { name };
  },
  inside: (line) => !header.test(line) && !/^={3,}/.test(line),
  single,
});
