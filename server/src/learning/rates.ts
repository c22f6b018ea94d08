/**
 * Success rates: counts at several levels become one probability with its interval.
 *
 * The counts of the key itself are believed as they are. What is known before them, the prior, is worth a fixed number of
 * observations. Its mean is filled from near to far: first by what the next wider level knows from other errors, then by
 * the level after it, and what nobody fills stays at the mean of ignorance:
 *
 *     posterior = Beta(s + sum of w_l s_l/n_l + left m, f + sum of w_l f_l/n_l + left (1 - m))
 *     w_l = n_l left / (n_l + left), which `left` loses; it starts from the weight of the prior
 *
 * s, f: successes and failures of the key; s_l, f_l, n_l: those that level l holds besides; m: mean of ignorance. What tests
 * hold on to: each trial counts once; a success at any level never lowers the result and a failure never raises it; the
 * mean lies between the shares of the levels and m; no number of trials elsewhere outweighs the weight of the prior.
 */
import { type Beta, meanOf } from './beta.ts';

export interface Count {
  readonly successes: number;
  readonly trials: number;
}

/** A level of a question. A wider one holds all that the one before it holds. */
export interface Level extends Count {
  /** What it may fill of the prior, in observations; absent: all of it. */
  readonly atMost?: number;
}

export interface Prior {
  /** What is believed where nothing is known at any level: above 0, below 1. */
  readonly mean: number;
  /** In observations. */
  readonly weight: number;
}

/**
 * Of repairs. With nothing known it is the uniform distribution, and it stays worth that much: two trials. A repair
 * of one error works nearly always or nearly never, so the class tells little about it. In simulated classes, 2 predicts
 * better than 4 or 8 where errors of a class differ as much as that, loses 0.02 nats at most where they are alike, and keeps
 * its interval at 95 % down to classes whose errors differ as much as numbers drawn blindly (test/unit/learning).
 */
export const repairPrior: Prior = Object.freeze({ mean: 0.5, weight: 2 });

/** Of predictions: the mean is the prior of the rule, which is worth 8 observations. */
const PREDICTION_WEIGHT = 8;

/** `levels`: narrowest first. */
export function posterior([own, ...wider]: readonly Level[], { mean, weight }: Prior): Beta {
  let alpha = own?.successes ?? 0;
  let beta = own ? own.trials - own.successes : 0;
  let left = weight;
  let inner = own;
  for (const level of wider) {
    const { successes, failures } = beyond(level, inner);
    const known = successes + failures;
    const open = Math.min(left, level.atMost ?? left);
    const scale = known === 0 ? 0 : open / (known + open);
    alpha += scale * successes;
    beta += scale * failures;
    left -= scale * known;
    inner = level;
  }
  return { alpha: alpha + left * mean, beta: beta + left * (1 - mean) };
}

/** What a level holds and the next narrower one does not. */
function beyond(level: Count, inner: Count | undefined): { successes: number; failures: number } {
  const successes = level.successes - (inner?.successes ?? 0);
  const failures = level.trials - level.successes - (inner ? inner.trials - inner.successes : 0);
  return { successes: Math.max(0, successes), failures: Math.max(0, failures) };
}

/**
 * The probability of a prediction after its outcomes: `prior` (above 0, below 1) has the weight of 8 observations, and is
 * moved by how often such predictions came true. `levels`: narrowest first; one count is one level. `weight`: of the prior, in observations.
 */
export function probability(
  prior: number,
  levels: readonly Level[],
  weight: number = PREDICTION_WEIGHT,
): number {
  return meanOf(posterior(levels, { mean: prior, weight }));
}

/**
 * A probability that was made from more than a rule's prior, moved by the rule's record: on the scale of log-odds by as much
 * as the record moves the prior. Differences between documents stay, and with `own` at the prior it is the posterior.
 */
export function movedByRecord(
  own: number,
  prior: number,
  record: Count | undefined,
  weight: number = PREDICTION_WEIGHT,
): number {
  if (record === undefined || record.trials === 0) return own;
  const move = logOdds(probability(prior, [record], weight)) - logOdds(prior);
  return 1 / (1 + Math.exp(-(logOdds(own) + move)));
}

const logOdds = (share: number): number => Math.log(share / (1 - share));
