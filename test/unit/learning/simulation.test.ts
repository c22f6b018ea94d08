/**
 * Invented worlds in which the truth is known. The seeds are fixed, so the results are; the tolerances are what chance
 * allows: a share that is p in truth lies within p +- 3.3 sqrt(p (1 - p) / n) in 999 of 1000 worlds.
 */
import { describe, expect, it } from 'vitest';
import { estimate } from '../../../server/src/learning/estimate.ts';
import type { Observation } from '../../../server/src/learning/observation.ts';
import { posterior, repairPrior } from '../../../server/src/learning/rates.ts';
import { change, evidenceOf, run, signal } from '../../support/experience.ts';

/** Mulberry32: small, good enough, the same everywhere. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const chance = (p: number, n: number): number => 3.3 * Math.sqrt((p * (1 - p)) / n);

/** Gamma by summing exponentials, which whole shapes allow; two of them give a Beta. */
function betaDraw(next: () => number, alpha: number, beta: number): number {
  const gamma = (shape: number): number => {
    let sum = 0;
    for (let index = 0; index < shape; index++) sum -= Math.log(1 - next());
    return sum;
  };
  const one = gamma(alpha);
  return one / (one + gamma(beta));
}

function successesOf(next: () => number, p: number, n: number): number {
  let successes = 0;
  for (let index = 0; index < n; index++) if (next() < p) successes++;
  return successes;
}

describe('the 95 % interval', () => {
  for (const trials of [1, 3, 10, 40, 200]) {
    it(`holds the truth 95 times of 100 after ${trials} trials`, () => {
      const next = random(trials);
      const worlds = 3000;
      let held = 0;
      for (let world = 0; world < worlds; world++) {
        const truth = next();
        const successes = successesOf(next, truth, trials);
        const { low, high } = estimate(posterior([{ successes, trials }], repairPrior));
        if (low <= truth && truth <= high) held++;
      }
      expect(Math.abs(held / worlds - 0.95)).toBeLessThan(chance(0.95, worlds));
    });
  }

  /** `spread`: errors of a class have rates as different as those of a Beta distribution of that weight. */
  for (const [what, spread, share] of [
    ['as different as numbers drawn blindly', 2, 0.95],
    ['more alike', 4, 0.96],
    ['much alike', 12, 0.97],
  ] as const) {
    it(`of an error with three trials holds it at least as often, in a class of errors that are ${what}`, () => {
      const next = random(spread);
      const worlds = 3000;
      let held = 0;
      for (let world = 0; world < worlds; world++) {
        const mean = (1 + Math.floor(next() * (spread - 1))) / spread;
        const draw = () => betaDraw(next, mean * spread, (1 - mean) * spread);
        const truth = draw();
        const own = { successes: successesOf(next, truth, 3), trials: 3 };
        const all = { ...own };
        for (let other = 0; other < 20; other++) {
          all.successes += successesOf(next, draw(), 5);
          all.trials += 5;
        }
        const { low, high } = estimate(posterior([own, all], repairPrior));
        if (low <= truth && truth <= high) held++;
      }
      expect(held / worlds).toBeGreaterThan(share - chance(share, worlds));
    });
  }
});

/** Errors that go away with one probability when the context is edited, and with another when it is not. */
function world(seed: number, edited: number, left: number, pairs: number): readonly Observation[] {
  const next = random(seed);
  const observations: Observation[] = [];
  for (let index = 0; index < pairs; index++) {
    const error = signal({ signature: `s${index % 7}` });
    const before = run(2 * index, { signals: [error] });
    const withEdit = index % 2 === 0;
    const gone = next() < (withEdit ? edited : left);
    observations.push(
      before,
      run(2 * index + 1, {
        previous: before.id,
        signals: gone ? [] : [error],
        contextChanges: withEdit ? [change()] : [],
      }),
    );
  }
  return observations;
}

describe('lift', () => {
  const key = { errorClass: 'undefined-symbol/missing-import', adjustment: 'add-import' } as const;
  const pairs = 1200;
  /** Of a quotient of two shares of n each, by the delta method. */
  const slack = (p: number, q: number): number =>
    3.3 * (p / q) * Math.sqrt((1 - p) / p / (pairs / 2) + (1 - q) / q / (pairs / 2));

  for (const by of [0.2, 0.5, 0.8]) {
    it(`is 1 for a repair that does nothing, where ${by * 100} % of errors go away anyway`, () => {
      const { lift } = evidenceOf(world(by * 10, by, by, pairs)).rate(key);
      expect(Math.abs((lift as number) - 1)).toBeLessThan(slack(by, by));
    });
  }

  it('is 2 for a repair that doubles the chance', () => {
    const rate = evidenceOf(world(11, 0.8, 0.4, pairs)).rate(key);
    expect(Math.abs((rate.lift as number) - 2)).toBeLessThan(slack(0.8, 0.4));
    expect(rate.base).toMatchObject({ of: pairs / 2 });
  });
});
