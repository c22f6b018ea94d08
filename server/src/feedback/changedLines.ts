/** Which lines differ from HEAD, from what `git diff --unified=0 HEAD` prints: the functions whose complexity counts. */
import { parsePatch } from 'diff';
import type { LineRange } from './score.ts';

/** Characters of a diff that are read; what follows is no function that anybody wrote by hand. */
const MAX_DIFF = 5_000_000;

/** Ranges of the new side by workspace path. Deleted files are left out; of a pure deletion the line after it counts. */
export function changedLines(diff: string): ReadonlyMap<string, readonly LineRange[]> {
  const changed = new Map<string, readonly LineRange[]>();
  let patches: ReturnType<typeof parsePatch>;
  try {
    patches = parsePatch(diff.slice(0, MAX_DIFF));
  } catch {
    // Cut in the middle of a hunk, or no diff at all.
    return changed;
  }
  for (const { newFileName, hunks } of patches) {
    if (newFileName === undefined || newFileName === '/dev/null') continue;
    const ranges = hunks.map(({ newStart, newLines }) => ({
      first: newStart,
      last: newStart + Math.max(1, newLines) - 1,
    }));
    changed.set(newFileName.replace(/^[a-z]\//, ''), ranges);
  }
  return changed;
}
