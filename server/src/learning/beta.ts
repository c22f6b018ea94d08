/** The Beta distribution: what is known of a probability after some successes and failures. */
import jstat from 'jstat';

/** Both above 0. `alpha` counts successes, `beta` failures, with what was known before counted in. */
export interface Beta {
  readonly alpha: number;
  readonly beta: number;
}

export const meanOf = ({ alpha, beta }: Beta): number => alpha / (alpha + beta);

/** The value below which a share `p` (0 to 1) of the distribution lies. */
export function quantile({ alpha, beta }: Beta, p: number): number {
  return Math.min(1, Math.max(0, jstat.beta.inv(p, alpha, beta)));
}

/** The middle 95 % of the distribution. */
export function interval(known: Beta): { readonly low: number; readonly high: number } {
  return { low: quantile(known, 0.025), high: quantile(known, 0.975) };
}
