/** How many tests of a run passed, although it may tell of them twice: Vitest lists failures on both streams, and a report file repeats the output. */
import type { RunObservation } from '../../learning/observation.ts';
import type { ReadResult, ReadTest } from '../reading.ts';

type TestTotals = NonNullable<RunObservation['tests']>;

const outcomes = ['passed', 'failed', 'skipped'] as const;

function countOf({ tests, totals }: ReadResult): TestTotals {
  const count = (outcome: ReadTest['outcome']): number =>
    totals?.[outcome] ?? tests.filter((it) => it.outcome === outcome).length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}

/** `pkg/a.test.js > doubles` and `doubles` are one name to us. */
const lastPart = ({ name }: ReadTest): string => name.split(/ > |::/).at(-1) ?? name;

/** One names failures that the other names too, and none of its own: the same tests told again. */
function repeats(one: ReadResult, other: ReadResult): boolean {
  const failures = ({ tests }: ReadResult): readonly string[] =>
    tests.filter((it) => it.outcome === 'failed').map(lastPart);
  const [some, known] = [failures(one), new Set(failures(other))];
  return some.length > 0 && some.length === failures(other).length && some.every((it) => known.has(it));
}

/** @returns undefined where no result tells of tests */
export function testTotals(results: readonly ReadResult[]): TestTotals | undefined {
  const telling = results.filter((it) => it.totals !== undefined || it.tests.length > 0);
  if (telling.length === 0) return undefined;
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const size = (it: ReadResult): number => outcomes.reduce((all, outcome) => all + countOf(it)[outcome], 0);
  const fullest = [...telling].sort((one, other) => size(other) - size(one));
  const counted: ReadResult[] = [];
  for (const result of fullest) {
    if (counted.some((it) => repeats(result, it))) continue;
    counted.push(result);
    for (const outcome of outcomes) sum[outcome] += countOf(result)[outcome];
  }
  return sum;
}
