/** The Beta distribution: what is known of a probability after some successes and failures. */
import jstat from 'jstat';

/** Both above 0. `alpha` counts successes, `beta` failures, with what was known before counted in. */
export interface Beta {
  readonly alpha: number;
  readonly beta: number;
}

/** Nothing is known: every probability is as likely as any other. Its weight is that of two observations. */
export const uniform: Beta = Object.freeze({ alpha: 1, beta: 1 });

export const meanOf = ({ alpha, beta }: Beta): number => alpha / (alpha + beta);

/** As many observations as it is worth. */
export const weightOf = ({ alpha, beta }: Beta): number => alpha + beta;

/** With this mean (above 0 and below 1) and the weight of so many observations. */
export function betaOf(mean: number, weight: number): Beta {
  return { alpha: mean * weight, beta: (1 - mean) * weight };
}

/** After further observations: Bayes' rule for a Beta prior, which is addition. */
export function updated(prior: Beta, successes: number, failures: number): Beta {
  return { alpha: prior.alpha + successes, beta: prior.beta + failures };
}

/** The same mean, worth no more than `weight` observations. */
export function discounted(known: Beta, weight: number): Beta {
  return weightOf(known) <= weight ? known : betaOf(meanOf(known), weight);
}

/** The value below which a share `p` (0 to 1) of the distribution lies. */
export function quantile({ alpha, beta }: Beta, p: number): number {
  return Math.min(1, Math.max(0, jstat.beta.inv(p, alpha, beta)));
}

/** The middle 95 % of the distribution. */
export function interval(known: Beta): { readonly low: number; readonly high: number } {
  return { low: quantile(known, 0.025), high: quantile(known, 0.975) };
}
