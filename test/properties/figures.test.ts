/** Figures do not depend on the order in which observations arrive, nor on which store they came through. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureRules } from '../../server/src/learning/counts.ts';
import type { Figure } from '../../server/src/learning/figure.ts';
import type { Observation, RunObservation } from '../../server/src/learning/observation.ts';
import type { Signal } from '../../server/src/learning/signal.ts';
import { chained, change, figuresOf, prediction, repair, run, signal } from '../support/experience.ts';

const attribution = (document: string) => ({ document, readers: [], reason: `governs it: ${document}` });
/** Names that mean something to objects are names like others. */
const signals: readonly Signal[] = [
  signal(),
  signal({ signature: 's2', specifics: { symbol: '__proto__' }, message: 'undefined __proto__' }),
  signal({ signature: 's3', errorClass: 'syntax-error', specifics: {} }),
  signal({ signature: 's4', attributions: [attribution('AGENTS.md'), attribution('src/AGENTS.md')] }),
  signal({ signature: 's5', language: 'rust', errorClass: 'type-mismatch', attributions: [] }),
];

const aRun = fc.record({
  name: fc.constantFrom('check', 'constructor'),
  signals: fc.subarray([...signals]),
  incomplete: fc.boolean(),
  sourceHash: fc.constantFrom('a', 'b', 'c', undefined),
  tests: fc.constantFrom(undefined, { passed: 3, failed: 1, skipped: 0 }),
  contextChanges: fc.subarray([
    change(),
    change({ adjustments: ['add-scope', 'add-example-usage'] }),
    change({ document: 'src/AGENTS.md' }),
  ]),
});

const history: fc.Arbitrary<readonly Observation[]> = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: aRun }, fc.constantFrom('repair' as const, 'prediction' as const)),
    { maxLength: 14 },
  )
  .map((parts) => {
    const observations = parts.map((it, n): Observation => {
      if (it === 'repair') return repair(n);
      if (it === 'prediction') return prediction(n);
      const { sourceHash, tests, ...rest } = it;
      return run(n, {
        ...rest,
        ...(sourceHash === undefined ? {} : { sourceHash }),
        ...(tests === undefined ? {} : { tests }),
      });
    });
    return ['check', 'constructor']
      .flatMap((name) =>
        chained(observations.filter((it) => it.type === 'run').filter((it) => it.name === name)),
      )
      .concat(observations.filter((it) => it.type !== 'run') as never[]);
  });

const shuffled = history.chain((observations) =>
  fc.tuple(
    fc.constant(observations),
    fc.shuffledSubarray([...observations], { minLength: observations.length }),
  ),
);

/** As a store writes them: equal to the character, not only in meaning. */
const written = (rows: readonly Figure[]): readonly string[] => rows.map((it) => JSON.stringify(it));

describe('figures', () => {
  it('are the same whatever the order of arrival', () =>
    fc.assert(
      fc.property(shuffled, ([inOrder, otherwise]) => {
        expect(written(figuresOf(otherwise).rows())).toEqual(written(figuresOf(inOrder).rows()));
      }),
      { numRuns: 300 },
    ));

  it('combine in any order and grouping', () =>
    fc.assert(
      fc.property(history, (observations) => {
        const rows = new Map<string, Figure[]>();
        for (const figure of observations.flatMap((it) => figureRules.alone(it))) {
          const name = JSON.stringify([figure.kind, figure.parent, figure.key]);
          rows.set(name, [...(rows.get(name) ?? []), figure]);
        }
        for (const [a, b, c] of rows.values()) {
          if (!a || !b || !c) continue;
          const join = (one: Figure['value'], other: Figure['value']) =>
            figureRules.combine(a.kind, one, other);
          const left = join(join(a.value, b.value), c.value);
          expect(join(a.value, join(b.value, c.value))).toEqual(left);
          expect(join(c.value, join(b.value, a.value))).toEqual(left);
        }
      }),
    ));

  it('survive a trip through JSON', () =>
    fc.assert(
      fc.property(history, (observations) => {
        const rows = figuresOf(observations).rows();
        expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
      }),
    ));

  it('say which signals they show the words of: the latest of its signature for one of its documents', () => {
    const [first, second, third] = chained([
      run(1, { signals: [signals[0] as Signal, signals[3] as Signal] }),
      run(2, { signals: [signals[0] as Signal, signals[4] as Signal] }),
      run(3),
    ]) as [RunObservation, RunObservation, RunObservation];
    const figures = figuresOf([first, second, third]);
    const shown = [first, second].map((it) =>
      it.signals.filter((that) => figureRules.shows(that, it, figures)),
    );
    expect(shown.map((it) => it.map(({ signature }) => signature))).toEqual([['s4'], ['s1']]);
  });

  it('of a kind that is not known are left alone', () =>
    expect(figureRules.combine('another', { a: 1 }, { a: 2 })).toEqual({ a: 1 }));
});
