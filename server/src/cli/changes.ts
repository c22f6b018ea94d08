/** What a change touches, for `--changed` and `--since`: paths that were added, changed, deleted or renamed against a revision. */
import type { CancellationToken } from '../base/cancellation.ts';
import { git } from '../workspace/gitHistory.ts';

export interface Changes {
  readonly touched: ReadonlySet<string>;
  readonly deleted: ReadonlySet<string>;
  /** Old path to new. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Reads `git diff --name-status -z` and a list of untracked paths, both relative to the workspace. */
export function parseChanges(nameStatus: string, untracked: string): Changes {
  const touched = new Set(untracked.split('\0').filter(Boolean));
  const deleted = new Set<string>();
  const renamed = new Map<string, string>();
  const fields = nameStatus.split('\0');
  for (let i = 0; i + 1 < fields.length; i++) {
    const status = fields[i] as string;
    if (/^[RC]\d*$/.test(status)) {
      const from = fields[++i] as string;
      const to = fields[++i] as string;
      touched.add(to);
      if (status.startsWith('R')) {
        renamed.set(from, to);
        deleted.add(from);
      }
    } else if (/^[A-Z]\d*$/.test(status)) {
      const path = fields[++i] as string;
      if (status === 'D') deleted.add(path);
      else touched.add(path);
    }
  }
  return { touched, deleted, renamed };
}

/** Before the first commit everything is a change: HEAD stands for the empty tree. */
async function firstBase(root: string, revision: string, token: CancellationToken): Promise<string> {
  if (revision !== 'HEAD') return revision;
  return (await git(root, ['hash-object', '-t', 'tree', '/dev/null'], token))?.trim() ?? revision;
}

/** @returns undefined when git cannot say: no repository, or no such revision. */
export async function changesSince(
  root: string,
  revision: string,
  token: CancellationToken,
): Promise<Changes | undefined> {
  if (revision.startsWith('-')) return undefined;
  const base =
    (await git(root, ['merge-base', revision, 'HEAD'], token))?.trim() ??
    (await firstBase(root, revision, token));
  const diff = await git(
    root,
    ['diff', '--name-status', '-z', '-M', '--relative', '--no-ext-diff', '--no-textconv', base, '--'],
    token,
  );
  const untracked = await git(root, ['ls-files', '--others', '--exclude-standard', '-z'], token);
  return diff === undefined || untracked === undefined ? undefined : parseChanges(diff, untracked);
}

/** True when a document or something that its finding names was touched by the change. */
export function concerns(changes: Changes, path: string, mentioned: string): boolean {
  if (changes.touched.has(path)) return true;
  const name = mentioned.replace(/^\.\//, '').replace(/\/$/, '');
  if (name === '') return false;
  for (const gone of changes.deleted) {
    if (
      gone === name ||
      gone.endsWith(`/${name}`) ||
      gone.startsWith(`${name}/`) ||
      gone.includes(`/${name}/`)
    )
      return true;
  }
  return false;
}
