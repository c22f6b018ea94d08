/**
 * Whether probabilities mean what they say: of the predictions shown with 80 %, about 80 of 100 should come true.
 *
 * Brier score: mean of (probability - outcome)^2, 0 is perfect (Brier 1950). Skill: 1 - Brier / Brier of always saying the
 * rate at which predictions came true; above 0 the probabilities tell more than that one number. Expected calibration
 * error: mean distance between probability and outcome over tenths, weighted by their counts.
 */

export interface Judged {
  /** As it was shown, 0 to 1. */
  readonly probability: number;
  readonly came: boolean;
}

export interface Tenth {
  /** Probabilities from here (0, 0.1, ... 0.9) ... */
  readonly from: number;
  /** ... to below here; the last one holds 1. */
  readonly to: number;
  readonly count: number;
  /** Mean of what was shown; absent where nothing was. */
  readonly predicted?: number;
  /** Share that came true. */
  readonly observed?: number;
}

export interface Calibration {
  readonly count: number;
  readonly came: number;
  /** Absent without predictions. */
  readonly brier?: number;
  /** Absent as well when all or none came true: there is nothing to tell apart. */
  readonly skill?: number;
  readonly expectedError?: number;
  /** All ten, in order. */
  readonly tenths: readonly Tenth[];
}

export function calibration(judged: readonly Judged[]): Calibration {
  const count = judged.length;
  const came = judged.filter((it) => it.came).length;
  const tenths = Array.from({ length: 10 }, (_, index) => tenth(judged, index));
  if (count === 0) return { count, came, tenths };
  const rate = came / count;
  const brier = mean(judged.map((it) => (it.probability - outcome(it)) ** 2));
  const reference = rate * (1 - rate);
  const expectedError =
    tenths.reduce(
      (sum, { count: n, predicted = 0, observed = 0 }) => sum + n * Math.abs(predicted - observed),
      0,
    ) / count;
  return {
    count,
    came,
    brier,
    ...(reference > 0 ? { skill: 1 - brier / reference } : {}),
    expectedError,
    tenths,
  };
}

function tenth(judged: readonly Judged[], index: number): Tenth {
  const inside = judged.filter(({ probability }) => tenthOf(probability) === index);
  const bounds = { from: index / 10, to: (index + 1) / 10, count: inside.length };
  if (inside.length === 0) return bounds;
  return {
    ...bounds,
    predicted: mean(inside.map(({ probability }) => probability)),
    observed: mean(inside.map(outcome)),
  };
}

/** 0.7 * 10 is 7, but 0.29 * 100 / 10 need not be 2.9: rounding to 12 places first keeps bounds where they are read. */
function tenthOf(probability: number): number {
  return Math.min(9, Math.max(0, Math.floor(Math.round(probability * 1e12) / 1e11)));
}

const outcome = ({ came }: Judged): number => (came ? 1 : 0);

const mean = (values: readonly number[]): number => values.reduce((sum, it) => sum + it, 0) / values.length;
