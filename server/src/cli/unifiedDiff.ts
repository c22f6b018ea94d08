/** A unified diff of two texts, for `--fix-dry-run`. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

const CONTEXT = 2;

/** '' when the texts are equal. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: CONTEXT,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
