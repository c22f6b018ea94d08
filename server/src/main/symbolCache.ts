/** Where outlines of source files are kept between sessions: a file beside the workspace's store, opened when the index is first built. */
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { storePath } from '../learning/store/location.ts';
import { lazySymbolCache, type SymbolCache } from '../workspace/symbols/symbolCache.ts';
import { stderrLog } from './terminal.ts';

/** @param root real path of the workspace. */
export function symbolCacheOf(root: string): SymbolCache {
  return lazySymbolCache(async () => {
    const { openSymbolCache } = await import('../workspace/symbols/sqliteSymbolCache.ts');
    const machine = { platform: process.platform, env: process.env, home: homedir() };
    const file = storePath(root, machine).replace(/\.sqlite$/, '.symbols.sqlite');
    try {
      mkdirSync(dirname(file), { recursive: true });
    } catch {
      return undefined;
    }
    return openSymbolCache(file, stderrLog);
  });
}
