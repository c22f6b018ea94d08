/** Types of the part of jstat that we use; the package has none. */
declare module 'jstat' {
  interface BetaDistribution {
    /** Quantile of the Beta distribution: the x below which a share `p` of it lies. */
    inv(p: number, alpha: number, beta: number): number;
  }
  const jstat: { readonly beta: BetaDistribution };
  export = jstat;
}
