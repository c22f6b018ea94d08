/** Which earlier run a run is compared with: the code of a run was written before the first run that had it. */
import { describe, expect, it } from 'vitest';
import { previousRun } from '../../../server/src/feedback/record/previousRun.ts';
import type { RunObservation } from '../../../server/src/learning/observation.ts';

/** Runs by the letter of their source, oldest first; the answer is the index of the run to compare with. */
function compared(sources: string, now: string | undefined): number | undefined {
  const runs = [...sources].map(
    (source, index) =>
      ({ id: String(index), ...(source === '?' ? {} : { sourceHash: source }) }) as RunObservation,
  );
  const found = previousRun(runs.toReversed(), now);
  return found && Number(found.id);
}

describe('the run to compare with', () => {
  it('is the first of the latest block with other source', () => {
    expect(compared('aabbb', 'c')).toBe(2);
    expect(compared('a', 'b')).toBe(0);
  });
  it('lies before the runs of the same source', () => {
    expect(compared('aabb', 'b')).toBe(0);
    expect(compared('abcc', 'c')).toBe(1);
  });
  it('is none where only the same source was run', () => {
    expect(compared('aa', 'a')).toBeUndefined();
    expect(compared('', 'a')).toBeUndefined();
  });
  it('is the latest where the source is not known', () => {
    expect(compared('ab', undefined)).toBe(1);
    expect(compared('a?', 'b')).toBe(1);
  });
});
