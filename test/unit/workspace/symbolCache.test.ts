/** Outlines that are kept between sessions: what has not changed is neither parsed nor read again, and a broken cache costs nothing but time. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { never } from '../../../server/src/base/cancellation.ts';
import type { OutlineSource } from '../../../server/src/documents/code/codeParser.ts';
import { MemoryFileSystem } from '../../../server/src/workspace/memoryFileSystem.ts';
import { readSymbols } from '../../../server/src/workspace/symbols/buildSymbols.ts';
import { fileSymbolCache } from '../../../server/src/workspace/symbols/fileSymbolCache.ts';
import { memorySymbolCache, type SymbolCache } from '../../../server/src/workspace/symbols/symbolCache.ts';

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

let made = 0;
const fresh = (): string => join(directory, `${++made}.symbols`);

const FILES = { 'a.ts': 'one', 'b.ts': 'two', 'copy.ts': 'one' };
const read = (fs: MemoryFileSystem, outlines: OutlineSource, cache: SymbolCache) =>
  readSymbols({ fs, outlines, cache }, Object.keys(FILES), never);

const caches: readonly (readonly [string, () => SymbolCache])[] = [
  ['in memory', memorySymbolCache],
  ['in a file', () => fileSymbolCache(fresh())],
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
  });

  it('is of no use to a program that makes other outlines', async () => {
    const cache = open();
    await read(new MemoryFileSystem(FILES), counting('1'), cache);
    const other = counting('2');
    await read(new MemoryFileSystem(FILES), other, cache);
    expect(new Set(other.parsed)).toEqual(new Set(['one', 'two']));
  });
});

describe('a file with outlines', () => {
  /** What a session learns and writes; the files are old enough for their times to be trusted. */
  async function session(path: string, fs: MemoryFileSystem): Promise<readonly string[]> {
    const outlines = counting();
    const cache = fileSymbolCache(path);
    await read(fs, outlines, cache);
    await cache.keep(Object.keys(FILES));
    return outlines.parsed;
  }

  it('spares the next session reading and parsing', async () => {
    const path = fresh();
    const fs = new MemoryFileSystem(FILES);
    expect(await session(path, fs)).toHaveLength(3);
    const reads = fs.calls.read;
    expect(await session(path, fs)).toEqual([]);
    expect(fs.calls.read).toBe(reads);
  });

  it('finds the outline of a file by its content when only its time is another', async () => {
    const path = fresh();
    await session(path, new MemoryFileSystem(FILES));
    const touched = new MemoryFileSystem({ 'z.ts': '', ...FILES });
    expect(await session(path, touched)).toEqual([]);
    expect(touched.calls.read).toBe(3);
  });

  it('forgets files that are gone, and leaves nothing else behind', async () => {
    const path = fresh();
    const fs = new MemoryFileSystem(FILES);
    await session(path, fs);
    const cache = fileSymbolCache(path);
    await cache.keep(['a.ts']);
    expect(readFileSync(path, 'utf8')).not.toContain('b.ts');
    expect(readdirSync(directory).filter((it) => it.endsWith('.new'))).toEqual([]);
  });

  it('is as good as none when anything in it is not as it was written', async () => {
    const path = fresh();
    const fs = new MemoryFileSystem(FILES);
    await session(path, fs);
    const whole = readFileSync(path);
    const damaged = fc.oneof(
      fc.nat(whole.length - 1).map((length) => whole.subarray(0, length)),
      fc
        .tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }))
        .map(([at, change]) => Buffer.from(whole.map((byte, i) => (i === at ? byte ^ change : byte)))),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    );
    await fc.assert(
      fc.asyncProperty(damaged, async (bytes) => {
        writeFileSync(path, bytes);
        expect((await fileSymbolCache(path).stamps()).size).toBe(0);
      }),
      { numRuns: 200 },
    );
    expect(await session(path, fs)).toHaveLength(3);
    expect(await session(path, fs)).toEqual([]);
  });

  it('costs nothing where it cannot be written', async () => {
    const path = join(directory, 'file', 'x.symbols');
    writeFileSync(join(directory, 'file'), '');
    expect(await session(path, new MemoryFileSystem(FILES))).toHaveLength(3);
    expect(existsSync(path)).toBe(false);
  });
});
