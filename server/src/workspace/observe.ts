/** Looks at the disk where something is said to have changed, and says what is there now. */
import { type CancellationToken, checkpoint } from '../base/cancellation.ts';
import { basename, dirname } from '../base/paths.ts';
import { readFacts, saysFacts } from './factFiles.ts';
import type { FileFacts } from './facts/extractor.ts';
import { extractorFor } from './facts/extractors.ts';
import type { Entry } from './facts.ts';
import type { FileSystem } from './fileSystem.ts';
import { IGNORE_FILES, type IgnoreRules } from './ignoreRules.ts';
import { entryOnDisk, isListed, listFolder } from './listing.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';

export interface Observation {
  /** What is there now; undefined for what is gone. */
  readonly entries: ReadonlyMap<string, Entry | undefined>;
  /** Files whose contents may differ. */
  readonly touched: ReadonlySet<string>;
  readonly facts: ReadonlyMap<string, FileFacts | undefined>;
  readonly ignore: IgnoreRules;
  /** A new folder did not fit into the cap. */
  readonly truncated: boolean;
}

const PARALLEL = 32;

/**
 * A path stands for itself, and a directory for what is directly in it; whatever is in new directories and in those
 * that are gone comes along.
 * @returns 'rebuild' when an ignore file has changed, so that the whole workspace has to be listed again.
 */
export async function observe(
  fs: FileSystem,
  index: WorkspaceIndex,
  paths: Iterable<string>,
  token: CancellationToken,
): Promise<Observation | 'rebuild'> {
  const entries = new Map<string, Entry | undefined>();
  const touched = new Set<string>();
  const queue = new Set<string>();
  const newFolders: string[] = [];
  let { ignore } = index;
  const enqueue = (path: string): void => {
    const at = index.resolve(path);
    if (at !== undefined && (at === '' || dirname(at) === '' || isListed(dirname(at), ignore))) queue.add(at);
  };
  const examine = async (path: string): Promise<void> => {
    const now = path === '' ? DIRECTORY : await entryOnDisk(fs, path);
    const before = index.entry(path);
    if (now?.type !== 'directory') touched.add(path);
    if (isFolder(before) && !isFolder(now)) for (const it of index.below(path)) entries.set(it, undefined);
    if (path !== '' && (before ?? now)) entries.set(path, now);
    if (!isFolder(now) || (path !== '' && !isListed(path, ignore))) return;
    if (!isFolder(before)) newFolders.push(path);
    else
      for (const name of await differences(fs, index, path)) enqueue(path === '' ? name : `${path}/${name}`);
  };
  for (const path of paths) enqueue(path);
  const seen = new Set<string>();
  while (queue.size > 0) {
    await checkpoint(token);
    const batch = [...queue].slice(0, PARALLEL);
    for (const path of batch) queue.delete(path);
    const fresh = batch.filter((path) => !seen.has(path));
    if (fresh.some((path) => IGNORE_FILES.includes(basename(path)))) return 'rebuild';
    for (const path of fresh) seen.add(path);
    await Promise.all(fresh.map(examine));
  }
  let truncated = false;
  for (const path of newFolders) {
    const room = index.options.maxFiles - index.size - entries.size;
    const folder = await listFolder(fs, path, ignore, room, token);
    ignore = folder.ignore;
    truncated ||= folder.truncated;
    for (const [below, entry] of folder.entries) entries.set(below, entry);
  }
  const facts = await factsOf(fs, index, entries, touched, ignore, token);
  return { entries, touched, facts, ignore, truncated };
}

const DIRECTORY: Entry = Object.freeze({ type: 'directory' });

function isFolder(entry: Entry | undefined): boolean {
  return entry?.type === 'directory' && entry.linkTo === undefined;
}

/** Names directly in a directory that are new, gone, or something else than before. */
async function differences(
  fs: FileSystem,
  index: WorkspaceIndex,
  directory: string,
): Promise<readonly string[]> {
  const known = new Set(index.children(directory));
  const different: string[] = [];
  for (const { name, type } of (await fs.list(directory)) ?? []) {
    const entry = index.entry(directory === '' ? name : `${directory}/${name}`);
    if (!known.delete(name) ? type !== 'other' : type !== 'link' && entry?.type !== type)
      different.push(name);
  }
  return [...different, ...known];
}

async function factsOf(
  fs: FileSystem,
  index: WorkspaceIndex,
  entries: ReadonlyMap<string, Entry | undefined>,
  touched: ReadonlySet<string>,
  ignore: IgnoreRules,
  token: CancellationToken,
): Promise<ReadonlyMap<string, FileFacts | undefined>> {
  const facts = new Map<string, FileFacts | undefined>();
  const read: string[] = [];
  for (const path of new Set([...touched, ...entries.keys()])) {
    if (!extractorFor(path)) continue;
    const entry = entries.has(path) ? entries.get(path) : index.entry(path);
    if (saysFacts(path, entry, ignore)) read.push(path);
    else facts.set(path, undefined);
  }
  for (const [path, said] of await readFacts(fs, read, token)) facts.set(path, said);
  return facts;
}
