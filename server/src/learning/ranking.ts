/** Which repair to offer first: the one of which most can be promised. */

import type { Rate } from './evidence.ts';

interface Ranked {
  readonly adjustment: string;
  readonly rate: Rate;
}

/**
 * By the lower end of the interval, so that 1 of 1 does not come before 45 of 50; then by how often offered edits of the
 * kind were kept, then by name, so that the order never depends on chance.
 */
export function byPromise(one: Ranked, other: Ranked): number {
  return (
    other.rate.low - one.rate.low ||
    keptShare(other.rate) - keptShare(one.rate) ||
    (one.adjustment < other.adjustment ? -1 : one.adjustment > other.adjustment ? 1 : 0)
  );
}

/** Of the offered edits that were applied, those not taken back; one of each is assumed, so that none is no zero. */
function keptShare({ used }: Rate): number {
  const applied = used?.applied ?? 0;
  const reverted = Math.min(applied, used?.reverted ?? 0);
  return (applied - reverted + 1) / (applied + 2);
}
