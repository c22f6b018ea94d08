/** The state of the working tree during a run: what code was there, without the context documents, whose changes are what we learn from. */

import type { CancellationToken } from '../base/cancellation.ts';
import { hash } from '../base/hash.ts';
import type { FileSystem } from '../workspace/fileSystem.ts';

export interface WorkingTree {
  /** Commit that is checked out. */
  readonly head?: string;
  /** Equal for equal sources. Undefined where it cannot be told. */
  readonly sourceHash?: string;
  /** Of the source files that pass; undefined where the above is. */
  hashOf?(isInScope: (path: string) => boolean): string;
}

/** Runs git in the workspace; undefined when it fails. */
export type Git = (args: readonly string[], token: CancellationToken) => Promise<string | undefined>;

export interface WorkingTreeRequest {
  readonly git: Git;
  readonly fs: FileSystem;
  /** Context documents and what else does not count as source. */
  readonly isSource: (path: string) => boolean;
  /** Files of the workspace, for a workspace without git. */
  readonly paths: () => Iterable<string>;
  readonly token: CancellationToken;
}

/** Files that differ from the index, or of a workspace without git, that are read at most; above it nothing is said. */
const MAX_FILES = 20_000;
const MAX_BYTES = 2_000_000;
const PARALLEL = 32;

const fields = (output: string): readonly string[] => output.split('\0').filter(Boolean);

/** What each file holds by its path, in the order of paths. */
type Contents = readonly (readonly [path: string, content: string])[];

function hashed(files: Contents, isInScope: (path: string) => boolean): string {
  return hash(...files.flatMap((file) => (isInScope(file[0]) ? file : [])));
}

function known(files: Contents): Pick<Required<WorkingTree>, 'sourceHash' | 'hashOf'> {
  return { sourceHash: hashed(files, () => true), hashOf: (isInScope) => hashed(files, isInScope) };
}

/** Large and binary files by their size and time. */
async function contents(paths: readonly string[], fs: FileSystem): Promise<Contents> {
  const lines: (readonly [string, string])[] = [];
  for (let i = 0; i < paths.length; i += PARALLEL)
    lines.push(
      ...(await Promise.all(
        paths.slice(i, i + PARALLEL).map(async (path) => {
          const text = await fs.read(path, MAX_BYTES);
          if (text !== undefined) return [path, hash(text)] as const;
          const stat = await fs.stat(path);
          return [path, stat ? `${stat.size} ${stat.mtime}` : 'gone'] as const;
        }),
      )),
    );
  return lines;
}

export async function workingTree(request: WorkingTreeRequest): Promise<WorkingTree> {
  const { git, fs, isSource, token } = request;
  const listed = await git(['ls-files', '-s', '-z'], token);
  if (listed === undefined) {
    const paths = [...request.paths()].filter(isSource).sort();
    if (paths.length > MAX_FILES) return {};
    return known(await contents(paths, fs));
  }
  const head = (await git(['rev-parse', '--verify', '--quiet', 'HEAD'], token))?.trim();
  const modified = await git(['diff-files', '--name-only', '--relative', '-z'], token);
  const untracked = await git(['ls-files', '--others', '--exclude-standard', '-z'], token);
  const commit = head === undefined || head === '' ? {} : { head };
  if (modified === undefined || untracked === undefined) return commit;
  const differing = [...new Set([...fields(modified), ...fields(untracked)])].filter(isSource).sort();
  if (differing.length > MAX_FILES) return commit;
  const replaced = new Set(differing);
  // A line of `ls-files -s`: mode, blob, stage, tab, path.
  const staged = fields(listed)
    .map((line) => [line.slice(line.indexOf('\t') + 1), line.slice(0, line.indexOf('\t'))] as const)
    .filter(([path]) => isSource(path) && !replaced.has(path));
  return { ...commit, ...known([...staged, ...(await contents(differing, fs))]) };
}
