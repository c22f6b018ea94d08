/** The mean of what is known with its interval. Apart from the rates: its library is large, and an editor that starts needs none of it. */
import jstat from 'jstat';
import { type Beta, meanOf } from './beta.ts';

/** The value below which a share `p` (0 to 1) of the distribution lies. */
export function quantile({ alpha, beta }: Beta, p: number): number {
  return Math.min(1, Math.max(0, jstat.beta.inv(p, alpha, beta)));
}

/** The middle 95 % of the distribution. */
export function interval(known: Beta): { readonly low: number; readonly high: number } {
  return { low: quantile(known, 0.025), high: quantile(known, 0.975) };
}

export interface Estimate {
  readonly mean: number;
  /** 95 % interval. */
  readonly low: number;
  readonly high: number;
}

export function estimate(known: Beta): Estimate {
  return { mean: meanOf(known), ...interval(known) };
}
