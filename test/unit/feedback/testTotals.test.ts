/** Tests are counted once, however often a run tells of them. */
import { expect, it } from 'vitest';
import type { ReadResult } from '../../../server/src/feedback/reading.ts';
import { testTotals } from '../../../server/src/feedback/record/testTotals.ts';

const failed = (...names: readonly string[]): ReadResult['tests'] =>
  names.map((name) => ({ name, outcome: 'failed' }));
const result = (format: string, tests: ReadResult['tests'], totals?: ReadResult['totals']): ReadResult => ({
  format,
  diagnostics: [],
  tests,
  problems: [],
  ...(totals ? { totals } : {}),
});

it('counts failures that stand on both streams once', () => {
  const stdout = result('vitest', failed('doubles', 'halves'), { passed: 0, failed: 2, skipped: 0 });
  const stderr = result('vitest', failed('a.test.js > doubles', 'a.test.js > halves'));
  expect(testTotals([stdout, stderr])).toEqual({ passed: 0, failed: 2, skipped: 0 });
});

it('takes the fuller of output and report file', () => {
  const output = result('pytest', failed('test_total'));
  const file = result('junit', [...failed('test_total'), { name: 'test_fine', outcome: 'passed' }]);
  expect(testTotals([output, file])).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

it('adds up results of different tests', () => {
  expect(testTotals([result('junit', failed('a')), result('junit', failed('b'))])).toEqual({
    passed: 0,
    failed: 2,
    skipped: 0,
  });
});

it('says nothing where nothing tells of tests', () => {
  expect(testTotals([result('tsc', [])])).toBeUndefined();
});
