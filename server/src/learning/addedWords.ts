/** Which names an edit of a context document brings in, so that it is credited with the errors it speaks of and no others. */

/** Words that are kept; a change with more speaks of everything. */
const MAX_WORDS = 2000;
/** Names in code of any language; also the parts of `a.b` and `a::b`. */
const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/gu;

/**
 * Words of the lines that `after` has and `before` has not, sorted. A name that stood in the document already counts when
 * a new line repeats it: the sentence named `useAuth`, the new line imports it. Undefined when there are too many.
 */
export function addedWords(before: string, after: string): readonly string[] | undefined {
  const known = new Set(before.split('\n').map((line) => line.trim()));
  const words = new Set<string>();
  for (const line of after.split('\n')) {
    if (known.has(line.trim())) continue;
    for (const [word] of line.matchAll(WORD)) words.add(word);
    if (words.size > MAX_WORDS) return undefined;
  }
  return [...words].sort();
}
