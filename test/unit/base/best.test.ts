/** The best few of many are what sorting would give. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Best } from '../../../server/src/base/best.ts';

it('keeps what a stable sort puts first, and counts the rest', () => {
  const values = fc.array(fc.record({ order: fc.nat(5), id: fc.nat() }));
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 8 }), (all, most) => {
      const best = new Best<(typeof all)[number]>(most, (a, b) => a.order - b.order);
      for (const it of all) best.add(it);
      const sorted = all.toSorted((a, b) => a.order - b.order).slice(0, most);
      expect(best.values).toEqual(sorted);
      expect(best.left).toBe(all.length - sorted.length);
    }),
  );
});
