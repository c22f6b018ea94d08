/** Words of a document as a message quotes them: on one line, and cut where a reader knows by then which are meant. */

const MAX_QUOTED = 60;

export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= MAX_QUOTED) return `"${line}"`;
  // No half of a surrogate pair.
  return `"${line.slice(0, MAX_QUOTED - 1).replace(/[\uD800-\uDBFF]$/, '')}…"`;
}
