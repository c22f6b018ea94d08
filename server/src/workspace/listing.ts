/** Lists a workspace or a folder of it: bounded, in parallel, respecting ignore files, without following symlinked directories. */
import { type CancellationToken, checkpoint } from '../base/cancellation.ts';
import { basename, dirname } from '../base/paths.ts';
import type { Entry } from './facts.ts';
import type { DirectoryEntry, FileSystem, OuterIgnoreFile } from './fileSystem.ts';
import { IGNORE_FILES, type IgnoreFile, IgnoreRules, UNLISTED } from './ignoreRules.ts';

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

/** @param outside ignore files above the workspace. */
export async function listWorkspace(
  fs: FileSystem,
  maxFiles: number,
  token: CancellationToken,
  outside: readonly OuterIgnoreFile[] = [],
): Promise<Listing> {
  const exclude = await fs.read('.git/info/exclude', MAX_IGNORE_FILE);
  const own = exclude === undefined ? [] : [{ directory: '', patterns: exclude }];
  const rules = IgnoreRules.of(own, outside);
  return listFolder(fs, '', rules, maxFiles, token);
}

/** Everything below a directory that is not ignored; the directory itself is not part of it. */
export async function listFolder(
  fs: FileSystem,
  directory: string,
  rules: IgnoreRules,
  maxFiles: number,
  token: CancellationToken,
): Promise<Listing> {
  const entries = new Map<string, Entry>();
  let ignore = rules;
  let level: readonly string[] = [directory];
  let truncated = false;
  for (let depth = 0; level.length > 0 && depth < MAX_DEPTH; depth++) {
    const next: string[] = [];
    for (let i = 0; i < level.length; i += PARALLEL) {
      await checkpoint(token);
      const batch = await Promise.all(level.slice(i, i + PARALLEL).map((it) => readDirectory(fs, it)));
      ignore = ignore.with(batch.flatMap((it) => it.ignoreFiles));
      for (const { children } of batch) {
        for (const { path, type, link } of children) {
          if (entries.size >= maxFiles) {
            truncated = true;
            break;
          }
          if (link) entries.set(path, link);
          else if (type === 'file' || type === 'directory') entries.set(path, { type });
          if (type === 'directory' && isListed(path, ignore)) next.push(path);
        }
      }
    }
    if (truncated) return { entries, ignore, truncated };
    level = next;
  }
  return { entries, ignore, truncated: level.length > 0 };
}

/** Whether the contents of a directory belong into the index. */
export function isListed(directory: string, ignore: IgnoreRules): boolean {
  return !UNLISTED.has(basename(directory)) && !ignore.covers(`${directory}/`);
}

interface Child extends Pick<DirectoryEntry, 'type'> {
  readonly path: string;
  readonly link?: Entry;
}

async function readDirectory(
  fs: FileSystem,
  directory: string,
): Promise<{ readonly children: readonly Child[]; readonly ignoreFiles: readonly IgnoreFile[] }> {
  const listed = (await fs.list(directory)) ?? [];
  const prefix = directory === '' ? '' : `${directory}/`;
  const children = await Promise.all(
    listed.map(async ({ name, type }): Promise<Child> => {
      const path = prefix + name;
      return type === 'link' ? { path, type, link: await linkEntry(fs, path) } : { path, type };
    }),
  );
  const ignoreFiles: IgnoreFile[] = [];
  for (const name of IGNORE_FILES) {
    if (!listed.some((child) => child.name === name && child.type === 'file')) continue;
    const patterns = await fs.read(prefix + name, MAX_IGNORE_FILE);
    if (patterns !== undefined) ignoreFiles.push({ directory, patterns });
  }
  return { children, ignoreFiles };
}

/** A symlink counts as what it points at; a dangling one, or one that leads outside, as a file that is there. */
export async function linkEntry(fs: FileSystem, path: string): Promise<Entry> {
  const target = await fs.realPath(path);
  const stat = target === undefined ? undefined : await fs.stat(path);
  const type = stat?.type === 'directory' ? 'directory' : 'file';
  return target === undefined ? { type } : { type, linkTo: target };
}

/**
 * What is on disk under a path now; undefined for nothing, and for what is neither a file nor a directory.
 * No directory above the path may be a symlink.
 */
export async function entryOnDisk(fs: FileSystem, path: string): Promise<Entry | undefined> {
  if ((await fs.realPath(path)) === path) {
    const type = (await fs.stat(path))?.type;
    return type === 'file' || type === 'directory' ? { type } : undefined;
  }
  const name = basename(path);
  const own = (await fs.list(dirname(path)))?.find((it) => it.name === name);
  return own?.type === 'link' ? linkEntry(fs, path) : undefined;
}
