/** Opens the store of a workspace on this machine. SQLite, the query layer and the figures are loaded by this call and not before. */
import { lstatSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, sep } from 'node:path';
import { type Machine, storePath } from './location.ts';
import { type Store, StoreProblem } from './store.ts';

export interface StorePlace {
  /** Of the workspace: absolute, symlinks resolved. */
  readonly root: string;
  /** The setting `store`. */
  readonly setting?: string | undefined;
}

const here = (): Machine => ({ platform: process.platform, env: process.env, home: homedir() });

/** Throws {@link StoreProblem}. */
export function pathOfStore({ root, setting }: StorePlace): string {
  const path = storePath(root, here(), setting);
  if (setting !== undefined) refuseLinks(root, path);
  return path;
}

/** A link within the workspace could lead anywhere. */
function refuseLinks(root: string, path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new StoreProblem(`The store ${path} is a symbolic link; name the file itself.`);
  let existing = dirname(path);
  while (lstatSync(existing, { throwIfNoEntry: false }) === undefined) existing = dirname(existing);
  const real = realpathSync(existing);
  if (real !== root && !real.startsWith(root + sep))
    throw new StoreProblem(`The store ${path} lies behind a symbolic link, outside the workspace.`);
}

/** Makes it where there is none. Throws {@link StoreProblem}. */
export async function openStore(place: StorePlace): Promise<Store> {
  return openStoreFile(pathOfStore(place), place.root);
}

/** The store in a file; `workspace` is noted in a new one. Throws {@link StoreProblem}. */
export async function openStoreFile(path: string, workspace?: string): Promise<Store> {
  const [{ SqliteStore }, { figureRules }] = await Promise.all([
    import('./sqlite/sqliteStore.ts'),
    import('../counts.ts'),
  ]);
  return SqliteStore.open({ path, rules: figureRules, ...(workspace === undefined ? {} : { workspace }) });
}
