/** Outlines that are kept between sessions: what has not changed is neither parsed nor read again, and a broken cache costs nothing but time. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { never } from '../../../server/src/base/cancellation.ts';
import type { OutlineSource } from '../../../server/src/documents/code/codeParser.ts';
import { MemoryFileSystem } from '../../../server/src/workspace/memoryFileSystem.ts';
import { readSymbols } from '../../../server/src/workspace/symbols/buildSymbols.ts';
import { openSymbolCache } from '../../../server/src/workspace/symbols/sqliteSymbolCache.ts';
import {
  lazySymbolCache,
  memorySymbolCache,
  type SymbolCache,
} from '../../../server/src/workspace/symbols/symbolCache.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'symbols-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function counting(version = '1'): OutlineSource & { readonly parsed: string[] } {
  const parsed: string[] = [];
  return {
    parsed,
    outlineVersion: () => version,
    async packedOutline(_, text) {
      parsed.push(text);
      return JSON.stringify({ s: [], i: [], r: [], x: 0, text });
    },
  };
}

const FILES = { 'a.ts': 'one', 'b.ts': 'two', 'copy.ts': 'one' };
const read = (fs: MemoryFileSystem, outlines: OutlineSource, cache: SymbolCache) =>
  readSymbols({ fs, outlines, cache }, Object.keys(FILES), never);

const caches: readonly (readonly [string, () => SymbolCache])[] = [
  ['in memory', memorySymbolCache],
  ['in SQLite', () => openSymbolCache(join(directory, `${Math.random()}.sqlite`))!],
];

describe.each(caches)('a cache %s', (_, open) => {
  it('gives back what was parsed before, by content', async () => {
    const cache = open();
    const fs = new MemoryFileSystem(FILES);
    const first = await read(fs, counting(), cache);
    fs.write('b.ts', 'three');
    const again = counting();
    const second = await read(fs, again, cache);
    expect(again.parsed).toEqual(['three']);
    expect(second.files.filter((it) => it.path !== 'b.ts')).toEqual(
      first.files.filter((it) => it.path !== 'b.ts'),
    );
    cache.close();
  });

  it('is of no use to a program that makes other outlines', async () => {
    const cache = open();
    await read(new MemoryFileSystem(FILES), counting('1'), cache);
    const other = counting('2');
    await read(new MemoryFileSystem(FILES), other, cache);
    expect(new Set(other.parsed)).toEqual(new Set(['one', 'two']));
    cache.close();
  });
});

describe('a file that is no cache', () => {
  it('is left alone', async () => {
    const file = join(directory, 'broken.sqlite');
    writeFileSync(file, 'this is no database at all, but something else entirely'.repeat(50));
    expect(openSymbolCache(file)).toBeUndefined();
    const outlines = counting();
    const cache = lazySymbolCache(async () => openSymbolCache(file));
    expect((await read(new MemoryFileSystem(FILES), outlines, cache)).files.length).toBe(3);
  });

  it('fails quietly once it is closed', async () => {
    const cache = openSymbolCache(join(directory, 'closed.sqlite'))!;
    cache.close();
    expect((await cache.get(['x'])).size).toBe(0);
    await cache.put(new Map([['x', 'y']]));
    cache.close();
  });
});
