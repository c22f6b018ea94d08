/** Which earlier run a run is compared with; `RunObservation.previous` says why. */
import type { RunObservation } from '../../learning/observation.ts';

/**
 * @param earlier runs of the same name, newest first.
 * @param sourceHash of the run that is being recorded; without it every run is a block of its own.
 */
export function previousRun(
  earlier: readonly RunObservation[],
  sourceHash: string | undefined,
): RunObservation | undefined {
  const start = sourceHash === undefined ? 0 : earlier.findIndex((it) => it.sourceHash !== sourceHash);
  const latest = earlier[start];
  if (start < 0 || !latest) return undefined;
  if (latest.sourceHash === undefined) return latest;
  const end = earlier.findIndex((it, index) => index > start && it.sourceHash !== latest.sourceHash);
  const block = earlier.slice(start, end < 0 ? earlier.length : end);
  // What an incomplete run shows proves nothing.
  return block.findLast((it) => !it.incomplete) ?? block.at(-1);
}

/** The first complete run since which the source is what it is now; see `RunObservation.repeats`. */
export function repeatedRun(
  earlier: readonly RunObservation[],
  sourceHash: string | undefined,
): RunObservation | undefined {
  if (sourceHash === undefined) return undefined;
  const other = earlier.findIndex((it) => it.sourceHash !== sourceHash);
  return earlier.slice(0, other < 0 ? earlier.length : other).findLast((it) => !it.incomplete);
}
