/** cargo test: a line for each test, the text of failures under headers, a summary for each crate. */
import type { ResultBuilder } from '../../resultBuilder.ts';
import { testBlocks } from '../testBlock.ts';

const result =
  /^test (\S.{0,400}?)(?: - should panic)? \.\.\. (ok|FAILED|ignored)(?:, .{0,300})?(?: <[\d.]{1,12}s>)?$/;
const totals =
  /^test result: \w{1,10}\. (\d{1,9}) passed; (\d{1,9}) failed; (\d{1,9}) ignored; \d{1,9} measured; \d{1,9} filtered out/;

function single(line: string, results: ResultBuilder): boolean {
  const one = result.exec(line);
  if (one) {
    const outcome = one[2] === 'ok' ? 'passed' : one[2] === 'ignored' ? 'skipped' : 'failed';
    results.test({ name: one[1] as string, outcome });
    return true;
  }
  const sum = totals.exec(line);
  if (!sum) return false;
  results.totals({ passed: Number(sum[1]), failed: Number(sum[2]), skipped: Number(sum[3]) });
  return true;
}

export const libtest = testBlocks({
  id: 'cargo-test',
  language: 'rust',
  header(line) {
    const name = /^---- (\S.{0,400}?) stdout ----$/.exec(line)?.[1];
    return name === undefined ? undefined : { name };
  },
  inside: (line) => !/^(?:---- .{1,400} ----|failures:|successes:|test result: )/.test(line),
  single,
  completes: true,
});
