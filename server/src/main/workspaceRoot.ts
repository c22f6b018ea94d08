/** Where the workspace of a command is, and what its settings are. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { RootFlags } from '../cli/options.ts';
import type { CodeWorker } from '../workspace/codeWorker.ts';
import { WorkspaceHost } from '../workspace/host.ts';
import { nodeFileSystem, refusesRoot } from '../workspace/nodeFileSystem.ts';
import type { Settings } from '../workspace/settings.ts';
import { loadSettings, parseSettings, readSettings, SETTINGS_FILE } from '../workspace/settingsFile.ts';
import { symbolCacheOf } from './symbolCache.ts';
import { UsageError } from './usageError.ts';

/** The nearest folder from here upward that holds `.git` or settings, else the current folder. */
export function findRoot(given: string | undefined, from: string): string {
  const start = resolve(given ?? from);
  if (!existsSync(start)) throw new UsageError(`${start} does not exist.`);
  let root = start;
  if (given === undefined) {
    for (let at = start; ; at = dirname(at)) {
      if (existsSync(join(at, '.git')) || existsSync(join(at, SETTINGS_FILE))) {
        root = at;
        break;
      }
      if (dirname(at) === at) break;
    }
  }
  const real = realpathSync(root);
  const refused = refusesRoot(real);
  if (refused !== undefined) throw new UsageError(`${refused}.`);
  return real;
}

/** Path of a file as the workspace knows it; a file outside is a wrong call. */
export function workspacePath(root: string, path: string): string {
  const absolute = resolve(path);
  const real = existsSync(absolute)
    ? join(realpathSync(dirname(absolute)), absolute.slice(dirname(absolute).length + 1))
    : absolute;
  const inside = relative(root, real);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
    throw new UsageError(`${path} lies outside the workspace ${root}.`);
  return inside.split(sep).join('/');
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly string[];
  /** What to call the place they come from. */
  readonly origin: string;
}

export async function settingsOf(root: string, config: string | undefined): Promise<ReadSettings> {
  if (config !== undefined) {
    if (!existsSync(config)) throw new UsageError(`The settings file ${config} does not exist.`);
    return { ...parseSettings(readFileSync(config, 'utf8'), config), origin: config };
  }
  const loaded = await loadSettings(nodeFileSystem(root));
  return loaded
    ? { ...loaded, origin: SETTINGS_FILE }
    : { ...readSettings(undefined, 'defaults'), origin: 'the defaults' };
}

export interface OpenedWorkspace extends ReadSettings {
  /** Absolute path, symlinks resolved. */
  readonly root: string;
  readonly host: WorkspaceHost;
}

/** @param parser for commands that look into source files. */
export async function openWorkspace(flags: RootFlags, parser?: CodeWorker): Promise<OpenedWorkspace> {
  const root = findRoot(flags.root, process.cwd());
  const read = await settingsOf(root, flags.config);
  const code = parser ? { codeParser: parser, outlines: parser, symbolCache: symbolCacheOf(root) } : {};
  const host = await WorkspaceHost.open({ fs: nodeFileSystem(root), ...code }, read.settings);
  return { root, host, ...read };
}
