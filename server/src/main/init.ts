/** `forewarn init`: writes settings to begin with. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RootFlags } from '../cli/options.ts';
import { SETTINGS_FILE } from '../workspace/settingsFile.ts';
import { print } from './terminal.ts';
import { UsageError } from './usageError.ts';
import { findRoot } from './workspaceRoot.ts';

export async function runInit(flags: RootFlags): Promise<number> {
  const path = join(findRoot(flags.root, process.cwd()), SETTINGS_FILE);
  if (existsSync(path)) throw new UsageError(`${path} exists already.`);
  await writeFile(path, `${JSON.stringify({ rules: {}, exclude: [], readers: [] }, null, 2)}\n`);
  await print(`Wrote ${path}.\n`);
  return 0;
}
