/** A unified diff of two texts, for `--fix-dry-run`. */

const CONTEXT = 2;

interface Line {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
}

/** Longest common subsequence over lines; repairs touch few lines, so equal heads and tails are cut off first. */
function lines(before: readonly string[], after: readonly string[]): readonly Line[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before.at(-1 - tail) === after.at(-1 - tail)
  )
    tail++;
  const a = before.slice(head, before.length - tail);
  const b = after.slice(head, after.length - tail);
  const same = (text: string): Line => ({ mark: ' ', text });
  const middle: Line[] = [];
  if (a.length * b.length > 4_000_000)
    middle.push(
      ...a.map((text): Line => ({ mark: '-', text })),
      ...b.map((text): Line => ({ mark: '+', text })),
    );
  else {
    const table = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
    for (let i = a.length - 1; i >= 0; i--)
      for (let j = b.length - 1; j >= 0; j--) {
        (table[i] as Uint32Array)[j] =
          a[i] === b[j]
            ? (table[i + 1]?.[j + 1] ?? 0) + 1
            : Math.max(table[i + 1]?.[j] ?? 0, table[i]?.[j + 1] ?? 0);
      }
    for (let i = 0, j = 0; i < a.length || j < b.length; ) {
      if (i < a.length && j < b.length && a[i] === b[j]) {
        middle.push(same(a[i++] as string));
        j++;
      } else if (j >= b.length || (i < a.length && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)))
        middle.push({ mark: '-', text: a[i++] as string });
      else middle.push({ mark: '+', text: b[j++] as string });
    }
  }
  return [...before.slice(0, head).map(same), ...middle, ...before.slice(before.length - tail).map(same)];
}

/** '' when the texts are equal. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const all = lines(before.split('\n'), after.split('\n'));
  const out = [`--- a/${path}`, `+++ b/${path}`];
  let oldLine = 1;
  let newLine = 1;
  for (let i = 0; i < all.length; ) {
    if (all[i]?.mark === ' ') {
      i++;
      oldLine++;
      newLine++;
      continue;
    }
    const start = Math.max(0, i - CONTEXT);
    let end = i;
    for (let quiet = 0; end < all.length && quiet <= CONTEXT * 2; end++)
      quiet = all[end]?.mark === ' ' ? quiet + 1 : 0;
    while (end > i && all.slice(end - CONTEXT - 1, end).every((it) => it.mark === ' ')) end--;
    const hunk = all.slice(start, end);
    const back = i - start;
    const olds = hunk.filter((it) => it.mark !== '+').length;
    const news = hunk.filter((it) => it.mark !== '-').length;
    out.push(
      `@@ -${oldLine - back},${olds} +${newLine - back},${news} @@`,
      ...hunk.map((it) => it.mark + it.text),
    );
    for (const it of all.slice(i, end)) {
      if (it.mark !== '+') oldLine++;
      if (it.mark !== '-') newLine++;
    }
    i = end;
  }
  return `${out.join('\n')}\n`;
}
