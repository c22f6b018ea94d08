/** How counts become a rate: against closed forms, and against SciPy's quantiles. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate, interval, quantile } from '../../../server/src/learning/estimate.ts';
import { type Count, posterior, probability, repairPrior } from '../../../server/src/learning/rates.ts';

/** scipy.stats.beta.ppf(0.025, a, b) and (0.975, a, b), SciPy 1.x. */
const SCIPY: readonly (readonly [alpha: number, beta: number, low: number, high: number])[] = [
  [1, 1, 0.025, 0.975],
  [0.5, 0.5, 0.001541333133, 0.9984586669],
  [2, 1, 0.158113883, 0.9874208829],
  [32, 3, 0.8032267907, 0.9814204966],
  [46, 6, 0.7858550175, 0.9555798581],
  [35, 6, 0.7319670826, 0.9428977418],
  [4.5, 0.5, 0.5552373823, 0.9998846672],
  [1.8, 0.2, 0.3549808241, 0.9999999955],
  [7.2, 1.8, 0.5015391258, 0.9761494628],
  [101, 1, 0.9641353796, 0.99974936],
  [1, 101, 0.0002506399507, 0.03586462039],
  [5001, 5001, 0.4902018558, 0.5097981442],
  [1.001, 10_000, 2.542316417e-6, 0.0003690301291],
  [0.2, 1.8, 4.466382312e-9, 0.6450191759],
];

const rate = (...levels: readonly (readonly [successes: number, trials: number])[]) =>
  estimate(
    posterior(
      levels.map(([successes, trials]) => ({ successes, trials })),
      repairPrior,
    ),
  );

/** Levels as they come from rows: each holds what the one before it holds. */
const nested: fc.Arbitrary<readonly Count[]> = fc
  .array(fc.record({ successes: fc.nat(40), failures: fc.nat(40) }), { minLength: 1, maxLength: 5 })
  .map((levels) => {
    let successes = 0;
    let trials = 0;
    return levels.map((it) => {
      successes += it.successes;
      trials += it.successes + it.failures;
      return { successes, trials };
    });
  });
const oneMore = (levels: readonly Count[], success: 0 | 1): readonly Count[] =>
  levels.map((it) => ({ successes: it.successes + success, trials: it.trials + 1 }));

describe('the interval', () => {
  for (const [alpha, beta, low, high] of SCIPY) {
    it(`of Beta(${alpha}, ${beta}) is that of SciPy`, () => {
      const found = interval({ alpha, beta });
      expect(found.low).toBeCloseTo(low, 7);
      expect(found.high).toBeCloseTo(high, 7);
    });
  }

  it('has a closed form after successes only: the nth root', () => {
    for (const n of [1, 5, 50]) {
      expect(quantile({ alpha: n, beta: 1 }, 0.025)).toBeCloseTo(0.025 ** (1 / n), 9);
      expect(quantile({ alpha: 1, beta: n }, 0.975)).toBeCloseTo(1 - 0.025 ** (1 / n), 9);
    }
  });
});

describe('a rate', () => {
  it('of nothing is 0.5, and anything is possible', () => {
    expect(rate()).toEqual({ mean: 0.5, low: expect.closeTo(0.025, 9), high: expect.closeTo(0.975, 9) });
    expect(rate([0, 0], [0, 0], [0, 0])).toEqual(rate());
  });

  it('of one key follows the rule of succession', () => {
    expect(rate([31, 33]).mean).toBeCloseTo(32 / 35, 12);
    expect(rate([1, 1])).toEqual({
      mean: 2 / 3,
      low: expect.closeTo(0.1581, 4),
      high: expect.closeTo(0.9874, 4),
    });
  });

  it('counts a trial once, although each level holds it', () =>
    expect(rate([1, 1], [1, 1], [1, 1], [1, 1])).toEqual(rate([1, 1])));

  it('of a key without trials is that of its class, as surely as two trials allow', () => {
    const { mean, low, high } = rate([0, 0], [45, 50]);
    const left = 2 - (2 * 50) / 52;
    expect(mean).toBeCloseTo(((45 * 2) / 52 + left / 2) / 2, 12);
    expect(high - low).toBeGreaterThan(0.6);
    expect(rate([0, 0], [45_000, 50_000]).mean).toBeCloseTo(0.9, 4);
  });

  it('of a key with trials lies between its own and what its class has besides', () => {
    const left = 2 - (2 * 50) / 52;
    expect(rate([1, 4], [46, 54]).mean).toBeCloseTo((1 + (45 * 2) / 52 + left / 2) / 6, 12);
  });

  it('fills the prior from near to far', () => {
    const near = (2 * 3) / 5;
    const far = ((2 - near) * 6) / (8 - near);
    const left = 2 - near - far;
    expect(rate([0, 0], [3, 3], [3, 9]).mean).toBeCloseTo((near + left / 2) / 2, 12);
  });

  it('is moved by other adjustments by one trial at most', () => {
    const any = { successes: 1000, trials: 1000, atMost: 1 };
    const { mean } = estimate(posterior([{ successes: 0, trials: 0 }, any], repairPrior));
    expect(mean).toBeCloseTo(0.75, 3);
  });

  it('believes a thousand trials of its own whatever the class says', () =>
    expect(rate([900, 1000], [900, 11_000]).mean).toBeCloseTo(0.9, 2));

  it('is a probability, inside its interval or beside it by its skew only', () =>
    fc.assert(
      fc.property(nested, (levels) => {
        const { mean, low, high } = estimate(posterior(levels, repairPrior));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(1);
        expect(mean).toBeGreaterThan(0);
        expect(mean).toBeLessThan(1);
      }),
    ));

  it('is bounded by the shares of its levels and by 0.5', () =>
    fc.assert(
      fc.property(nested, (levels) => {
        const { mean } = estimate(posterior(levels, repairPrior));
        const shares = levels.map((it, index) => {
          const inner = levels[index - 1] ?? { successes: 0, trials: 0 };
          const trials = it.trials - inner.trials;
          return trials === 0 ? 0.5 : (it.successes - inner.successes) / trials;
        });
        expect(mean).toBeGreaterThanOrEqual(Math.min(0.5, ...shares) - 1e-12);
        expect(mean).toBeLessThanOrEqual(Math.max(0.5, ...shares) + 1e-12);
      }),
    ));

  it('promises no less after another success, and no more after another failure', () =>
    fc.assert(
      fc.property(nested, (levels) => {
        const before = estimate(posterior(levels, repairPrior));
        const won = estimate(posterior(oneMore(levels, 1), repairPrior));
        const lost = estimate(posterior(oneMore(levels, 0), repairPrior));
        expect(won.low).toBeGreaterThanOrEqual(before.low - 1e-9);
        expect(lost.low).toBeLessThanOrEqual(before.low + 1e-9);
        expect(lost.high).toBeLessThanOrEqual(before.high + 1e-9);
      }),
    ));
});

describe('a prediction', () => {
  it('is its prior while nothing was observed', () => expect(probability(0.85, [])).toBeCloseTo(0.85, 12));

  it('has a prior that is worth 8 observations', () => {
    expect(probability(0.9, [{ successes: 0, trials: 8 }])).toBeCloseTo(0.45, 12);
    expect(probability(0.75, [{ successes: 12, trials: 12 }])).toBeCloseTo((6 + 12) / 20, 12);
  });

  it('falls below 0.4 by itself when it does not come true', () => {
    const misses = [0, 5, 10, 15].map((trials) => probability(0.85, [{ successes: 0, trials }]));
    expect(misses.map((it) => it.toFixed(2))).toEqual(['0.85', '0.52', '0.38', '0.30']);
  });

  it('is narrowed by what happened to its symbol', () => {
    const filled = (8 * 10) / 18;
    const found = probability(0.85, [
      { successes: 0, trials: 2 },
      { successes: 10, trials: 12 },
    ]);
    expect(found).toBeCloseTo((filled + (8 - filled) * 0.85) / 10, 12);
  });
});
