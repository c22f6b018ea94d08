/** Ids of observations: RFC 9562, version 7, growing within a process. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observationIds, timeOfId } from '../../../server/src/learning/observationId.ts';

const zeros = (bytes: number) => new Uint8Array(bytes);

describe('ids of observations', () => {
  it('carry the time, the version and the variant where RFC 9562 has them', () => {
    // The timestamp of the example in appendix A.6 of the RFC.
    const id = observationIds(() => 0x017f22e279b0, zeros)();
    expect(id).toBe('017f22e2-79b0-7000-8000-000000000000');
    expect(timeOfId(id)).toBe(0x017f22e279b0);
  });

  it('grow whatever the clock does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 200 }),
        fc.uint8Array({ minLength: 10, maxLength: 10 }),
        (clock, random) => {
          let at = 0;
          const next = observationIds(
            () => clock[at++] as number,
            () => random,
          );
          const ids = clock.map(() => next());
          expect(ids.toSorted()).toEqual(ids);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
    );
  });

  it('grow when more are made in a millisecond than the counter holds', () => {
    const next = observationIds(() => 5, zeros);
    const ids = Array.from({ length: 10_000 }, next);
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
