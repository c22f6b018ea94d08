/**
 * The sentence that says how often a fix worked (the paper's "this fix resolved ... errors ...% of the time"), with what a
 * reader needs to believe it. One function, so that hover, CLI and report say the same.
 */
import { counted } from '../base/counted.ts';
import type { Rate } from './evidence.ts';

/** Below, a percentage says more than is known: 1 of 1 is not "100 %". The counts and the interval stand alone. */
const PERCENT_FROM = 10;
/** From here on the outcomes weigh more in the moving average than its start: 1 - 0.9^7 > 0.5. */
const LATELY_FROM = 7;
/** Trials, and spells without a change, below which two rates are not divided by each other. */
const LIFT_FROM = 5;

/** Where nothing was tried. */
export const noRunsYet = 'no runs yet';

/** `worked 6 of 7 times`, for titles. */
export function shortRationale(rate: Rate): string {
  const { successes, trials } = rate;
  return trials === 0 ? noRunsYet : `worked ${successes} of ${counted(trials, 'time')}`;
}

/** `worked 31 of 33 times (94 %, 95 % interval 80-98 %), lately 97 %, 2.1x the base rate`. */
export function rationale(rate: Rate): string {
  const { successes, trials, low, high, wider, lift, base } = rate;
  if (trials === 0) return noRunsYet;
  const share = trials >= PERCENT_FROM ? `${percent(successes / trials)} %, ` : '';
  const parts = [
    `worked ${successes} of ${counted(trials, 'time')} (${share}95 % interval ${percent(low)}-${percent(high)} %)`,
  ];
  if (wider) parts.push(`${wider.successes} of ${wider.trials} for all errors of this class`);
  if (rate.lately !== undefined && trials >= LATELY_FROM) parts.push(`lately ${percent(rate.lately)} %`);
  if (lift !== undefined && base && trials >= LIFT_FROM && base.of >= LIFT_FROM) {
    parts.push(`${lift.toFixed(1)}x the base rate`);
  }
  return parts.join(', ');
}

/** How often a prediction came true: `came true 9 of 12 times (75 %, 95 % interval 46-91 %)`. */
export function predictionRationale(rate: Rate | undefined): string {
  return rate === undefined ? noRunsYet : rationale(rate).replace(/^worked/, 'came true');
}

const percent = (share: number): string => String(Math.round(share * 100));
