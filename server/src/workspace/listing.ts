/** Lists a workspace: bounded, in parallel, respecting ignore files, without following symlinked directories. */
import { type CancellationToken, checkpoint } from '../base/cancellation.ts';
import type { Entry } from './facts.ts';
import type { FileSystem } from './fileSystem.ts';
import { IGNORE_FILES, IgnoreRules, UNLISTED } from './ignoreRules.ts';

export interface Listing {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly ignore: IgnoreRules;
  /** The cap was reached: more paths exist. */
  readonly truncated: boolean;
}

/** Directories that are read at the same time. */
const PARALLEL = 32;
const MAX_IGNORE_FILE = 500_000;
/** Directories deeper than this are not entered; guards against mounts that contain themselves. */
const MAX_DEPTH = 64;

export async function listWorkspace(
  fs: FileSystem,
  maxFiles: number,
  token: CancellationToken,
): Promise<Listing> {
  const entries = new Map<string, Entry>();
  const rules = new IgnoreRules();
  const exclude = await fs.read('.git/info/exclude', MAX_IGNORE_FILE);
  if (exclude !== undefined) rules.add('', exclude);
  let truncated = false;
  let level: string[] = [''];
  for (let depth = 0; level.length > 0 && depth < MAX_DEPTH && !truncated; depth++) {
    const next: string[] = [];
    for (let i = 0; i < level.length && !truncated; i += PARALLEL) {
      await checkpoint(token);
      const found = await Promise.all(
        level.slice(i, i + PARALLEL).map((directory) => readDirectory(fs, directory, rules)),
      );
      for (const { directory, children } of found) {
        for (const child of children) {
          const path = directory === '' ? child.name : `${directory}/${child.name}`;
          if (entries.size >= maxFiles) {
            truncated = true;
            break;
          }
          if (child.type === 'directory') {
            entries.set(path, { type: 'directory' });
            if (!UNLISTED.has(child.name) && !rules.covers(`${path}/`)) next.push(path);
          } else if (child.type === 'link') entries.set(path, await linkEntry(fs, path));
          else if (child.type === 'file') entries.set(path, { type: 'file' });
        }
      }
    }
    level = next;
  }
  return { entries, ignore: rules, truncated };
}

async function readDirectory(fs: FileSystem, directory: string, rules: IgnoreRules) {
  const children = (await fs.list(directory)) ?? [];
  for (const name of IGNORE_FILES) {
    if (!children.some((child) => child.name === name && child.type === 'file')) continue;
    const text = await fs.read(directory === '' ? name : `${directory}/${name}`, MAX_IGNORE_FILE);
    if (text !== undefined) rules.add(directory, text);
  }
  return { directory, children };
}

/** A symlink counts as what it points at; a dangling one, or one that leads outside, as a file that is there. */
export async function linkEntry(fs: FileSystem, path: string): Promise<Entry> {
  const target = await fs.realPath(path);
  const stat = target === undefined ? undefined : await fs.stat(path);
  const type = stat?.type === 'directory' ? 'directory' : 'file';
  return target === undefined ? { type } : { type, linkTo: target };
}
