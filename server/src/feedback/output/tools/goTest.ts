/** go test: failures with indented lines of the test's own, a panic that ends the package. */
import type { ResultBuilder } from '../../resultBuilder.ts';
import { testBlocks } from '../testBlock.ts';

const verdict = /^\s{0,40}--- (PASS|SKIP|FAIL): (\S{1,400}) \((\d{1,9}(?:\.\d{1,9})?)s\)$/;

function single(line: string, results: ResultBuilder): boolean {
  const found = verdict.exec(line);
  if (!found || found[1] === 'FAIL') return /^(?:=== (?:RUN|PAUSE|CONT|NAME)\s|ok\s+\S)/.test(line);
  results.test({
    name: found[2] as string,
    outcome: found[1] === 'PASS' ? 'passed' : 'skipped',
    duration: Number(found[3]) * 1000,
  });
  return true;
}

export const goTest = testBlocks({
  id: 'go-test',
  language: 'go',
  header(line) {
    const found = verdict.exec(line);
    return found?.[1] === 'FAIL'
      ? { name: found[2] as string, duration: Number(found[3]) * 1000 }
      : undefined;
  },
  inside: (line) => !/^(?:\s{0,40}--- |=== |FAIL\b|PASS$|ok\s|# )/.test(line),
  single,
});
