/** Making the index of symbols lets others in: between two turns of the event loop only so many characters are looked through. */
import { expect, it } from 'vitest';
import { Cancelled, never } from '../../../server/src/base/cancellation.ts';
import { type IndexedFile, SymbolIndex, TURN } from '../../../server/src/workspace/symbols/symbolIndex.ts';

const ROWS = Array.from({ length: 400 }, (_, at) => [0, `name${at}`, 0, 1, 1, 1, '', 1]);
const PACKED = JSON.stringify({ s: ROWS, i: [], r: [], x: 0 });
const FILES: readonly IndexedFile[] = Array.from({ length: 100 }, (_, at) => ({
  path: `src/file${at}.ts`,
  language: 'typescript',
  packed: PACKED,
}));

it('takes a bounded number of characters between two turns, and makes the same index', async () => {
  let since = 0;
  let most = 0;
  let timer = setImmediate(function turn() {
    since = 0;
    timer = setImmediate(turn);
  });
  function* counted() {
    for (const file of FILES) {
      since += file.packed.length;
      most = Math.max(most, since);
      yield file;
    }
  }
  const index = await SymbolIndex.inTurns(counted(), 3, 'whole', never);
  clearImmediate(timer);
  expect(FILES.length * PACKED.length).toBeGreaterThan(3 * TURN);
  expect(most).toBeLessThan(TURN + 2 * PACKED.length);
  const atOnce = SymbolIndex.of(FILES, 3, 'whole');
  expect(index.coverage).toEqual(atOnce.coverage);
  expect(index.defined('name7')).toEqual(atOnce.defined('name7'));
});

it('stops when it is cancelled', async () => {
  const cancelled = { isCancellationRequested: true };
  await expect(SymbolIndex.inTurns(FILES, 0, 'whole', cancelled)).rejects.toThrow(Cancelled);
});
