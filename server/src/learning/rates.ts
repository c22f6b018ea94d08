/**
 * Success rates: counts at several levels become one probability with its interval.
 *
 * The posterior of the widest level starts from the uniform distribution (mean 0.5). What it knows is the prior of the
 * next narrower one, discounted to the weight of a few observations: a symbol with three trials of its own is believed
 * rather than its class, one without any is thought to be like its class. A level counts only what the narrower ones did not
 * count already, so that no trial counts twice.
 */
import { type Beta, discounted, interval, meanOf, uniform, updated } from './beta.ts';

export interface Count {
  readonly successes: number;
  readonly trials: number;
}

/**
 * What a wider level is worth to a repair, in observations: less than the 8 of predictions, because whether an edit helps
 * depends on the very error it is made for, and three runs of one's own should outweigh what happened elsewhere.
 */
export const REPAIR_WEIGHT = 4;

/** What the prior of a rule and wider levels are worth to a prediction, in observations (design §5). */
export const PREDICTION_WEIGHT = 8;

export interface Shrinkage {
  /** What is believed before any count. */
  readonly prior: Beta;
  /** Observations that a wider level is worth at most. */
  readonly weight: number;
}

export const repairShrinkage: Shrinkage = Object.freeze({ prior: uniform, weight: REPAIR_WEIGHT });

/** `levels`: narrowest first, each holding all that the one before it holds. */
export function posterior(levels: readonly Count[], { prior, weight }: Shrinkage): Beta {
  let known = prior;
  for (let index = levels.length - 1; index >= 0; index--) {
    const { successes, failures } = beyond(levels[index] as Count, levels[index - 1]);
    known = updated(discounted(known, weight), successes, failures);
  }
  return known;
}

/** What a level holds and the next narrower one does not. */
function beyond(level: Count, narrower: Count | undefined): { successes: number; failures: number } {
  const successes = level.successes - (narrower?.successes ?? 0);
  const failures = level.trials - level.successes - (narrower ? narrower.trials - narrower.successes : 0);
  return { successes: Math.max(0, successes), failures: Math.max(0, failures) };
}

export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export function estimate(known: Beta): Estimate {
  return { mean: meanOf(known), ...interval(known) };
}

/**
 * The probability of a prediction after its outcomes: `prior` (0 to 1, exclusive) with the weight of 8 observations, moved by
 * how often such predictions came true. `levels`: narrowest first.
 */
export function probability(prior: number, levels: readonly Count[]): Estimate {
  const start = { alpha: prior * PREDICTION_WEIGHT, beta: (1 - prior) * PREDICTION_WEIGHT };
  return estimate(posterior(levels, { prior: start, weight: PREDICTION_WEIGHT }));
}
