/** Names that a sample uses and leaves to others to declare, from the matches of a language's `uses.scm`, `scopes.scm` and `symbols.scm`. */
import type { CodeImport, FreeName } from './codeParser.ts';
import type { QueryMatchLike } from './imports.ts';

const MAX_NAMES = 500;

/** Captures that bind a name somewhere in the sample. Scopes are not told apart: what is bound anywhere is never reported as free. */
const BINDS: ReadonlySet<string> = new Set(['parameter', 'local', 'function', 'imported', 'declared']);

export function freeNames(
  matches: readonly QueryMatchLike[],
  imports: readonly CodeImport[],
): readonly FreeName[] {
  const bound = new Set<string>();
  const elsewhere = new Set<number>();
  const uses = new Map<number, FreeName>();
  for (const { captures } of matches) {
    const declares = captures.some(({ name }) => name.startsWith('is.'));
    for (const { name: capture, node } of captures) {
      if (BINDS.has(capture) || (declares && capture === 'name')) bound.add(node.text);
      else if (capture === 'other') elsewhere.add(node.startIndex);
      else if (capture === 'use')
        uses.set(node.startIndex, {
          name: node.text,
          span: { start: node.startIndex, end: node.endIndex },
        });
    }
  }
  const free = new Map<string, FreeName>();
  for (const [start, use] of [...uses].sort(([a], [b]) => a - b)) {
    const imported = imports.some(({ statement }) => statement.start <= start && start < statement.end);
    if (imported || bound.has(use.name) || elsewhere.has(start) || free.has(use.name)) continue;
    if (free.size >= MAX_NAMES) break;
    free.set(use.name, use);
  }
  return [...free.values()];
}
