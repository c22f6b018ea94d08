/** What stores exchange: exports by anybody, of any version. */
import { describe, expect, it } from 'vitest';
import { exportLines, readExport } from '../../../server/src/learning/store/exportLines.ts';
import type { StoreEntry } from '../../../server/src/learning/store/store.ts';
import { prediction, repair, run } from '../../support/observations.ts';
import { collected, given, memoryStores } from '../../support/stores.ts';

const header = '{"forewarn":"store","version":1}\n';

async function* pieces(...texts: readonly string[]): AsyncGenerator<string> {
  yield* texts;
}

async function read(...texts: readonly string[]): Promise<{ entries: StoreEntry[]; refused: string[] }> {
  const refused: string[] = [];
  const entries = await collected(readExport(pieces(...texts), (reason) => void refused.push(reason)));
  return { entries, refused };
}

describe('an export', () => {
  it('holds what another store needs to be the same', async () => {
    const { store } = await memoryStores();
    const { store: other } = await memoryStores();
    await store.append([run(1), repair(2), prediction(3)], new Map([['text of AGENTS.md 1', '# Übung\n']]));
    const lines = (await collected(exportLines(store.entries()))).join('');
    // Streams cut lines anywhere.
    const cut = lines.match(/[\s\S]{1,100}/g) ?? [];
    const { entries, refused } = await read(...cut);
    expect(refused).toEqual([]);
    expect(await other.merge(given(entries))).toBe(3);
    expect(await collected(other.entries())).toEqual(await collected(store.entries()));
  });

  it('keeps fields that only a newer version knows', async () => {
    const observation = { ...run(1), weather: 'rain' };
    const { entries } = await read(header, JSON.stringify({ observation }));
    expect(entries).toEqual([{ observation }]);
  });

  it('is taken without the lines that are not valid, and says why', async () => {
    const bad = [
      { observation: { ...run(1), type: 'dream' } },
      { observation: { ...run(2), id: '../../etc/passwd' } },
      { observation: { ...prediction(3), probability: 7 } },
      { observation: { ...run(4), extra: JSON.parse('['.repeat(50) + ']'.repeat(50)) } },
      { text: { hash: 1 } },
      'no object',
    ];
    const lines = bad.map((it) => `${JSON.stringify(it)}\n`);
    const { entries, refused } = await read(
      header,
      ...lines,
      'no JSON\n',
      '\n',
      JSON.stringify({ observation: run(9) }),
    );
    expect(entries).toEqual([{ observation: run(9) }]);
    expect(refused.map((it) => it.replace(/:.*/, ''))).toEqual([
      'of a type that this version does not know',
      'not valid at id',
      'not valid at probability',
      'nested too deeply',
      'neither an observation nor a text',
      'not JSON',
      'not JSON',
    ]);
  });

  it('is refused as a whole when it is none, or of a newer version', async () => {
    await expect(read('')).rejects.toThrow('no export');
    await expect(read('<html>\n')).rejects.toThrow('no export');
    await expect(read('{"forewarn":"store","version":2}\n')).rejects.toThrow('newer Forewarn');
  });

  it('survives a line without end', async () => {
    const long = 'x'.repeat(10_000_000);
    const { entries, refused } = await read(
      header,
      long,
      long,
      long,
      long,
      '\n',
      JSON.stringify({ observation: run(1) }),
    );
    expect(refused).toEqual(['too long a line']);
    expect(entries).toHaveLength(1);
  });
});
