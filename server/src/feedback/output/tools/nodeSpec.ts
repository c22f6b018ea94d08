/** `node --test` on a terminal: marks for each test, the failures again with their text at the end. */
import type { ResultBuilder } from '../../resultBuilder.ts';
import { testBlocks } from '../testBlock.ts';
import type { ToolOutput } from '../toolOutput.ts';

const mark = /^(\s{0,60})(✔|✖|﹣|▶|⚠) (.{1,500}?)(?: \((\d{1,9}(?:\.\d{1,9})?)ms\))?(?: # (.{0,300}))?$/;
const outcomes: Readonly<Record<string, 'passed' | 'failed' | 'skipped'>> = {
  '✔': 'passed',
  '✖': 'failed',
  '﹣': 'skipped',
};

/** The state that the marks need: suites are closed by a mark of their own, which is no test. */
export const nodeSpec: ToolOutput = {
  id: 'node-test',
  read(results) {
    const suites: string[] = [];
    let place: { path: string; line: number; column: number } | undefined;
    let repeats = false;
    const inner = testBlocks({
      id: 'node-test',
      language: 'javascript',
      header(line) {
        const found = mark.exec(line);
        // Other tools use the same marks; Node always says how long a test took.
        if (found?.[2] !== '✖' || found[4] === undefined) return undefined;
        const name = found[3] as string;
        if (!repeats && closes(name)) return undefined;
        const suite = suites.at(-1);
        return {
          name,
          ...(!repeats && suite !== undefined && { suite }),
          ...(found[4] && { duration: Number(found[4]) }),
          ...(place && { place }),
        };
      },
      inside: (line) => !mark.test(line) && !/^(?:ℹ|test at )/.test(line),
      single,
      completes: true,
    }).read(results);

    return {
      begin(line) {
        if (!repeats && !/^\s{0,60}[✔✖﹣▶⚠] /.test(line)) return false;
        return inner.begin(line);
      },
      next: (line) => inner.next(line),
      end: () => inner.end(),
    };

    function closes(name: string): boolean {
      if (suites.at(-1) !== name) return false;
      suites.pop();
      return true;
    }

    function single(line: string, to: ResultBuilder): boolean {
      const at = /^test at (\S.{0,500}?):(\d{1,9}):(\d{1,9})$/.exec(line);
      if (at) {
        place = { path: at[1] as string, line: Number(at[2]), column: Number(at[3]) };
        return true;
      }
      const found = mark.exec(line);
      if (!found) return false;
      const name = found[3] as string;
      if (name === 'failing tests:') {
        repeats = true;
        return true;
      }
      if (found[2] === '▶') {
        if (suites.length < 100) suites.push(name);
        return true;
      }
      if (found[4] === undefined) return false;
      if (found[2] === '✖') return !repeats && closes(name);
      if (closes(name)) return true;
      const suite = suites.at(-1);
      to.test({
        name,
        ...(suite !== undefined && { suite }),
        outcome: found[5] ? 'skipped' : (outcomes[found[2] as string] ?? 'skipped'),
        ...(found[4] && { duration: Number(found[4]) }),
      });
      return true;
    }
  },
};
