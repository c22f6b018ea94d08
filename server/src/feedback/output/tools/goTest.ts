/** go test: a verdict for each test, with what it logged after it, or before it with `-v`; a panic ends the package. */
import type { ResultBuilder } from '../../resultBuilder.ts';
import { testBlocks } from '../testBlock.ts';
import type { ToolOutput } from '../toolOutput.ts';

const verdict = /^\s{0,40}--- (PASS|SKIP|FAIL): (\S{1,400}) \((\d{1,9}(?:\.\d{1,9})?)s\)$/;
/** `-v` announces whose lines follow. */
const running = /^=== (?:RUN|CONT|NAME) {1,4}(\S{1,400})$/;
/** Tests whose lines are kept until their verdict, and lines of each. */
const MAX_RUNNING = 1_000;
const MAX_LINES = 500;

export const goTest: ToolOutput = {
  id: 'go-test',
  read(results) {
    const logged = new Map<string, string[]>();
    let now: string | undefined;
    const inner = testBlocks({
      id: 'go-test',
      language: 'go',
      header(line) {
        const found = verdict.exec(line);
        return found?.[1] === 'FAIL'
          ? { name: found[2] as string, duration: Number(found[3]) * 1000 }
          : undefined;
      },
      inside: (line) => !/^(?:\s{0,40}--- |=== |FAIL\b|PASS$|ok\s|# )/.test(line),
      complete(header, lines) {
        const before = logged.get(header.name) ?? [];
        logged.delete(header.name);
        // A parent fails because its subtest did: that is not a second failure.
        const slash = header.name.lastIndexOf('/');
        const parent = slash < 0 ? undefined : header.name.slice(0, slash);
        results.dropFailed(({ name, failure }) => name === parent && failure?.message === '');
        return { header, lines: [...before, ...lines] };
      },
      single,
    }).read(results);

    return {
      begin(line) {
        now = running.exec(line)?.[1];
        if (now === undefined) return inner.begin(line);
        if (!logged.has(now) && logged.size < MAX_RUNNING) logged.set(now, []);
        return true;
      },
      next(line) {
        if (now === undefined) return inner.next(line);
        if (!/^\s{4}(?!\s{0,36}--- )/.test(line)) return false;
        const lines = logged.get(now);
        if (lines && lines.length < MAX_LINES) lines.push(line);
        return true;
      },
      end() {
        now = undefined;
        inner.end();
      },
    };

    function single(line: string, to: ResultBuilder): boolean {
      const found = verdict.exec(line);
      if (!found || found[1] === 'FAIL') return /^(?:=== PAUSE\s|ok\s+\S)/.test(line);
      logged.delete(found[2] as string);
      to.test({
        name: found[2] as string,
        outcome: found[1] === 'PASS' ? 'passed' : 'skipped',
        duration: Number(found[3]) * 1000,
      });
      return true;
    }
  },
};
