/** The Beta distribution: what is known of a probability after some successes and failures. */

/** Both above 0. `alpha` counts successes, `beta` failures, with what was known before counted in. */
export interface Beta {
  readonly alpha: number;
  readonly beta: number;
}

export const meanOf = ({ alpha, beta }: Beta): number => alpha / (alpha + beta);
