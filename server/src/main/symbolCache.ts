/** Where outlines of source files are kept between sessions: a file beside the workspace's store. */
import { homedir } from 'node:os';
import { storePath } from '../learning/store/location.ts';
import { fileSymbolCache } from '../workspace/symbols/fileSymbolCache.ts';
import type { SymbolCache } from '../workspace/symbols/symbolCache.ts';
import { stderrLog } from './terminal.ts';

/** @param root real path of the workspace. */
export function symbolCacheOf(root: string): SymbolCache {
  const machine = { platform: process.platform, env: process.env, home: homedir() };
  return fileSymbolCache(storePath(root, machine).replace(/\.sqlite$/, '.symbols'), stderrLog);
}
