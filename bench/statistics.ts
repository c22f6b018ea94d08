/** Figures of a series of measurements, and how they are written down. */

export interface Figures {
  readonly count: number;
  readonly median: number;
  readonly p99: number;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Nearest rank; with fewer than a hundred measurements the 99th percentile is the largest. */
export function figures(series: readonly number[]): Figures {
  const sorted = series.toSorted((a, b) => a - b);
  return {
    count: sorted.length,
    median: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
  };
}

/** Three significant digits, no exponent. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return 'n/a';
  if (value >= 100) return value.toFixed(0);
  if (value >= 10) return value.toFixed(1);
  return value >= 1 ? value.toFixed(2) : value.toFixed(3);
}

/** How often `own` fits into `other`: above 1 we are the quicker or smaller. */
export function ratio(other: number, own: number): string {
  return `${digits(other / own)}x`;
}
