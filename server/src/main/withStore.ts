/** The store of the workspace that a command is called for: opened, closed, and its problems told as the user's to solve. */
import { existsSync } from 'node:fs';
import type { RootFlags } from '../cli/options.ts';
import { printable } from '../cli/report.ts';
import { openStore, pathOfStore, type StorePlace } from '../learning/store/openStore.ts';
import { type Store, StoreProblem } from '../learning/store/store.ts';
import { UsageError } from './usageError.ts';
import { findRoot, settingsOf } from './workspaceRoot.ts';

export async function placeOf(flags: RootFlags): Promise<StorePlace> {
  const root = findRoot(flags.root, process.cwd());
  return { root, setting: (await settingsOf(root, flags.config)).settings.store };
}

/** Problems of the store are the user's to solve, not failures of the program. */
export async function told<T>(what: () => Promise<T>): Promise<T> {
  try {
    return await what();
  } catch (error) {
    if (error instanceof StoreProblem) throw new UsageError(printable(error.message));
    throw error;
  }
}

/** Does something with the store that is there; looking at a workspace must not make one. */
export function withStore(
  flags: RootFlags,
  what: (store: Store, place: StorePlace) => Promise<void>,
): Promise<number> {
  return told(async () => {
    const place = await placeOf(flags);
    const path = pathOfStore(place);
    if (!existsSync(path)) {
      process.stderr.write(`Nothing was observed in ${place.root} yet; the store would be ${path}.\n`);
      return 0;
    }
    const store = await openStore(place);
    try {
      await what(store, place);
    } finally {
      await store.close();
    }
    return 0;
  });
}
