/**
 * Where a workspace's store lies: one file per user and workspace in the platform's data directory. In the workspace only
 * when its settings ask for it, and then nowhere else: settings may come with a repository that somebody else wrote.
 */
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { hash } from '../../base/hash.ts';
import { StoreProblem } from './store.ts';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** `FOREWARN_DATA_DIR`, else what the platform's conventions say. Relative values are ignored, as the XDG specification wants. */
export function dataDirectory({ platform, env, home }: Machine): string {
  const given = (name: string) => {
    const value = env[name];
    return value !== undefined && isAbsolute(value) ? value : undefined;
  };
  const own = given('FOREWARN_DATA_DIR');
  if (own !== undefined) return own;
  if (platform === 'win32') return join(given('LOCALAPPDATA') ?? join(home, 'AppData', 'Local'), 'forewarn');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'forewarn');
  return join(given('XDG_DATA_HOME') ?? join(home, '.local', 'share'), 'forewarn');
}

/**
 * `root` is the real path of the workspace, `setting` a path relative to it. Throws {@link StoreProblem} when the setting
 * leads out of the workspace.
 */
export function storePath(root: string, machine: Machine, setting?: string): string {
  if (setting !== undefined) {
    const path = resolve(root, setting);
    const inside = relative(root, path);
    if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
      throw new StoreProblem(`The setting "store" must name a file in the workspace, not ${setting}.`);
    return path;
  }
  // The stem is for people who look into the directory; the hash tells workspaces apart.
  const stem = basename(root)
    .replace(/[^A-Za-z0-9._-]/g, '_')
    .slice(0, 40);
  return join(dataDirectory(machine), 'stores', `${stem}-${hash(root)}.sqlite`);
}
