/** When a prediction came true, when it did not, and whether probabilities mean what they say. */
import { describe, expect, it } from 'vitest';
import { calibration, type Judged } from '../../../server/src/learning/calibration.ts';
import { outcomesOf, predictors } from '../../../server/src/learning/figures/predictions.ts';
import type { Observation } from '../../../server/src/learning/observation.ts';
import { evidenceOf, figuresOf, prediction, run, signal } from '../../support/experience.ts';

const came = (...observations: readonly Observation[]) =>
  outcomesOf(figuresOf(observations), 'gap/missing-import', 'undefined-symbol').map((it) => it.came);
const first = run(0);
const next = (n: number, parts: Parameters<typeof run>[1] = {}) => run(n, { previous: first.id, ...parts });

describe('a prediction', () => {
  it('is open while nothing ran', () => expect(came(first, prediction(1))).toEqual([]));

  it('came true when a run shows its class, or one below', () =>
    expect(came(first, prediction(1), next(2, { signals: [signal()] }))).toEqual([true]));

  it('with a symbol came true for that symbol only', () => {
    const runs = [first, next(2, { signals: [signal()] })] as const;
    expect(came(...runs, prediction(1, { symbol: 'timedelta' }))).toEqual([true]);
    expect(came(...runs, prediction(1, { symbol: 'useAuth' }))).toEqual([false]);
  });

  it('with a symbol came true when a tool that cannot tell more says that the symbol is not defined', () => {
    const missing = { errorClass: 'undefined-symbol/missing-import', symbol: 'timedelta' };
    const wide = next(2, { signals: [signal({ errorClass: 'undefined-symbol' })] });
    const outcomes = (...made: Parameters<typeof prediction>[1][]) =>
      outcomesOf(
        figuresOf([first, ...made.map((it) => prediction(1, it)), wide]),
        'gap/missing-import',
        missing.errorClass,
      ).map((it) => it.came);
    expect(outcomes(missing)).toEqual([true]);
    expect(outcomes({ ...missing, symbol: 'useAuth' })).toEqual([false]);
    expect(outcomes({ errorClass: missing.errorClass })).toEqual([false]);
  });

  it('did not when new code ran without it', () =>
    expect(came(first, prediction(1), next(2))).toEqual([false]));

  it('came true after all when a later run shows it', () =>
    expect(came(first, prediction(1), next(2), next(3, { signals: [signal()] }))).toEqual([true]));

  it('is not decided by runs that prove nothing', () => {
    expect(came(first, prediction(1), next(2, { sourceHash: 'source 0' }))).toEqual([]);
    expect(came(first, prediction(1), next(2, { incomplete: true }))).toEqual([]);
    expect(
      came(first, prediction(1), next(2, { documents: [{ path: 'AGENTS.md', hash: 'text 2' }] })),
    ).toEqual([]);
    expect(came(first, prediction(1), next(2, { score: {} }))).toEqual([]);
    const documents = [{ path: 'AGENTS.md', hash: 'text 1', scopeHash: 'untouched' }];
    const before = { ...first, documents };
    expect(came(before, prediction(1), next(2, { documents }))).toEqual([]);
  });

  it('is not decided by what ran before it', () =>
    expect(came(first, next(2, { signals: [signal()] }), prediction(3))).toEqual([]));

  it('is not decided by errors that other documents are answerable for', () => {
    const elsewhere = signal({ attributions: [{ document: 'docs/CLAUDE.md', readers: [], reason: '' }] });
    const scoped = (scopeHash: string) => ({ documents: [{ path: 'AGENTS.md', hash: 'text 1', scopeHash }] });
    const before = { ...first, ...scoped('before') };
    expect(came(before, prediction(1), next(2, { signals: [elsewhere], ...scoped('after') }))).toEqual([
      false,
    ]);
    // A prompt has no folder of its own: the error may be in what was written from it.
    expect(came(first, prediction(1), next(2, { signals: [elsewhere] }))).toEqual([]);
  });

  it('that is shown again for the same text is the same', () =>
    expect(came(first, prediction(1), prediction(2, { probability: 0.5 }), next(3))).toEqual([false]));

  it('is counted for its rule and class', () => {
    const observations = [
      first,
      prediction(1),
      prediction(2, { errorClass: 'type-mismatch' }),
      next(3, { signals: [signal()] }),
    ];
    const evidence = evidenceOf(observations);
    expect(evidence.prediction('gap/missing-import', 'undefined-symbol')).toMatchObject({
      successes: 1,
      trials: 1,
    });
    expect(evidence.prediction('gap/missing-import', 'type-mismatch')).toMatchObject({
      successes: 0,
      trials: 1,
    });
    expect(evidence.prediction('gap/another', 'type-mismatch')).toBeUndefined();
    expect(predictors(figuresOf(observations)).map((it) => it.errorClass)).toEqual([
      'type-mismatch',
      'undefined-symbol',
    ]);
  });
});

describe('calibration', () => {
  const judged = (probability: number, came: number, of: number): readonly Judged[] =>
    Array.from({ length: of }, (_, index) => ({ probability, came: index < came }));

  it('of nothing has counts only', () => {
    const { tenths, ...rest } = calibration([]);
    expect(rest).toEqual({ count: 0, came: 0 });
    expect(tenths).toHaveLength(10);
  });

  it('of probabilities that mean what they say has no error, and the score that is left is chance', () => {
    const { brier, skill, expectedError } = calibration([...judged(0.8, 8, 10), ...judged(0.2, 2, 10)]);
    expect(brier).toBeCloseTo(0.16, 12);
    expect(skill).toBeCloseTo(1 - 0.16 / 0.25, 12);
    expect(expectedError).toBeCloseTo(0, 12);
  });

  it('of probabilities that promise too much has the distance', () => {
    const { brier, skill, expectedError } = calibration(judged(0.9, 5, 10));
    expect(brier).toBeCloseTo((0.01 + 0.81) / 2, 12);
    expect(skill).toBeCloseTo(1 - 0.41 / 0.25, 12);
    expect(expectedError).toBeCloseTo(0.4, 12);
  });

  it('of certainty is perfect, and has no skill where there is nothing to tell apart', () => {
    expect(calibration(judged(1, 3, 3))).toMatchObject({ brier: 0, expectedError: 0 });
    expect(calibration(judged(1, 3, 3)).skill).toBeUndefined();
  });

  it('tells each tenth with its count', () => {
    const { tenths } = calibration([
      ...judged(0.7, 1, 2),
      ...judged(0.75, 2, 2),
      ...judged(1, 1, 1),
      ...judged(0, 0, 1),
    ]);
    expect(tenths.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 0, 0, 4, 0, 1]);
    expect(tenths[7]).toMatchObject({ from: 0.7, to: 0.8, predicted: 0.725, observed: 0.75 });
    expect(tenths[1]).toEqual({ from: 0.1, to: 0.2, count: 0 });
  });

  it('puts 0.1, 0.2 ... into the tenth that they begin', () => {
    for (let index = 0; index < 10; index++) {
      for (const probability of [index / 10, index * 0.1]) {
        expect(calibration([{ probability, came: true }]).tenths.findIndex((it) => it.count === 1)).toBe(
          index,
        );
      }
    }
  });
});
