/** Finds out what has changed on disk for clients that do not tell: by times of directories and of the files that matter. */
import type { CancellationToken } from '../base/cancellation.ts';
import { ancestors, dirname } from '../base/paths.ts';
import type { FileSystem } from './fileSystem.ts';
import { isListed } from './listing.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';

const PARALLEL = 64;
/** Directories whose time is looked at; of a larger workspace only those that matter to its documents. */
const MAX_DIRECTORIES = 20_000;

export class Freshness {
  readonly #stamps = new Map<string, string>();

  /** Files and directories that are not as they were at the last call, at the first call every file that may have changed since it was read. */
  async changed(
    fs: FileSystem,
    index: WorkspaceIndex,
    documents: readonly string[],
    asked: Iterable<string>,
    token: CancellationToken,
  ): Promise<readonly string[]> {
    const files = new Set([...documents, ...index.factFiles]);
    for (const key of asked) {
      const path = /^(?:entry|content):(.+)$/s.exec(key)?.[1];
      if (path !== undefined) files.add(path);
    }
    const paths = new Set([...directoriesOf(index, files), ...files]);
    const changed: string[] = [];
    const all = [...paths];
    for (let i = 0; i < all.length && !token.isCancellationRequested; i += PARALLEL) {
      await Promise.all(
        all.slice(i, i + PARALLEL).map(async (path) => {
          const stat = await fs.stat(path);
          const stamp = stat === undefined ? 'absent' : `${stat.type}:${stat.mtime}:${stat.size}`;
          const before = this.#stamps.get(path);
          this.#stamps.set(path, stamp);
          if (before === stamp) return;
          const known = path === '' ? 'directory' : index.entry(path)?.type;
          if (before !== undefined || stat?.type === 'file' || known !== stat?.type) changed.push(path);
        }),
      );
    }
    return changed.sort();
  }
}

function directoriesOf(index: WorkspaceIndex, files: Iterable<string>): Iterable<string> {
  const all = new Set(['']);
  for (const path of index.paths) {
    const entry = index.entry(path);
    if (entry?.type === 'directory' && entry.linkTo === undefined && isListed(path, index.ignore))
      all.add(path);
    if (all.size > MAX_DIRECTORIES) break;
  }
  if (all.size <= MAX_DIRECTORIES) return all;
  const near = new Set<string>();
  for (const file of files)
    for (const at of ancestors(dirname(file))) if (index.entry(at)?.type === 'directory') near.add(at);
  return near;
}
