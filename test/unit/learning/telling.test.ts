/** What people read of a rate: the sentence, and "lately". */
import { describe, expect, it } from 'vitest';
import { noEvidence, type Rate } from '../../../server/src/learning/evidence.ts';
import { lately, mergedRecent, type Recent, recentOf } from '../../../server/src/learning/movingAverage.ts';
import { predictionRationale, rationale, shortRationale } from '../../../server/src/learning/rationale.ts';
import { evidenceOf, idAt, spell, trial } from '../../support/experience.ts';

const key = { errorClass: 'undefined-symbol/missing-import', adjustment: 'add-import' } as const;

describe('the sentence', () => {
  it('says that there are no runs yet', () => {
    expect(rationale(noEvidence.rate(key))).toBe('no runs yet');
    expect(shortRationale(noEvidence.rate(key))).toBe('no runs yet');
    expect(predictionRationale(undefined)).toBe('no runs yet');
  });

  it('tells counts, share, interval, what was lately, and how much better than nothing', () => {
    const observations = [
      ...Array.from({ length: 33 }, (_, n) => trial(n, n === 2 || n === 9 ? 'failure' : 'success')),
      ...Array.from({ length: 20 }, (_, n) => spell(100 + n, n < 9 ? 'vanished' : 'stayed')),
    ].flat();
    expect(rationale(evidenceOf(observations).rate(key))).toBe(
      'worked 31 of 33 times (94 %, 95 % interval 80-98 %), lately 97 %, 2.0x the base rate',
    );
  });

  it('leaves out what so few runs cannot tell', () => {
    const rate = evidenceOf([...trial(1, 'success'), ...spell(2, 'stayed')]).rate(key);
    expect(rate.lift).toBeGreaterThan(1);
    expect(rationale(rate)).toBe('worked 1 of 1 time (95 % interval 16-99 %)');
    expect(shortRationale(rate)).toBe('worked 1 of 1 time');
  });

  it('tells the class beside the symbol', () => {
    const observations = [
      ...trial(1, 'failure'),
      ...Array.from({ length: 12 }, (_, n) => trial(2 + n, 'success', { signature: 's2' })),
    ].flat();
    const rate = evidenceOf(observations).rate({ ...key, signature: 's1' });
    expect(rationale(rate)).toMatch(
      /^worked 0 of 1 time \(95 % interval \d+-\d+ %\), 12 of 13 for all errors of this class$/,
    );
  });

  it('tells predictions by whether they came true', () => {
    const rate: Rate = { successes: 9, trials: 12, mean: 0.71, low: 0.46, high: 0.91 };
    expect(predictionRationale(rate)).toBe('came true 9 of 12 times (75 %, 95 % interval 46-91 %)');
  });
});

describe('lately', () => {
  const of = (...outcomes: readonly number[]): Recent =>
    outcomes.map((it, n) => recentOf(idAt(n), it, 1)).reduce(mergedRecent, {});

  it('is 0.9 old + 0.1 outcome, from 0.5', () => {
    expect(lately({})).toBeUndefined();
    expect(lately(of(1))).toBeCloseTo(0.55, 12);
    expect(lately(of(1, 0))).toBeCloseTo(0.9 * 0.55, 12);
    expect(lately(of(1, 0, 1))).toBeCloseTo(0.9 * 0.495 + 0.1, 12);
  });

  it('goes by the time of the runs, not by the order in which they became known', () => {
    const [one, two] = [recentOf(idAt(1), 0, 1), recentOf(idAt(2), 1, 1)];
    expect(mergedRecent(two, one)).toEqual(mergedRecent(one, two));
    expect(lately(mergedRecent(two, one))).toBeCloseTo(0.9 * 0.45 + 0.1, 12);
  });

  it('counts outcomes of one run as one step after another, in no order', () =>
    expect(lately(recentOf(idAt(1), 1, 2))).toBeCloseTo(0.5, 12));

  it('forgets what no longer matters: 64 runs later less than a thousandth', () => {
    const long = of(...Array.from({ length: 300 }, () => 1));
    expect(Object.keys(long)).toHaveLength(64);
    expect(Math.abs((lately(long) as number) - 1)).toBeLessThan(0.001);
  });
});
