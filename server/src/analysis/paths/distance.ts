/** Edit distance with a bound, for "did you mean". */

/**
 * Insertions, deletions, replacements and swaps of neighbours that make `b` of `a`.
 * @returns undefined when more than `most` are needed.
 */
export function distance(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most || a.length > 200 || b.length > 200) return undefined;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(
        (previous[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (previous[j - 1] as number) + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return undefined;
    before = previous;
    previous = row;
  }
  const cost = previous[b.length] as number;
  return cost <= most ? cost : undefined;
}

/** The one of `names` that is nearest to `name`; undefined when none is near or two are equally so. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const most = Math.max(1, Math.min(3, Math.floor(name.length / 4)));
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = most + 1;
  let tied = false;
  for (const other of names) {
    const cost = distance(wanted, other.toLowerCase(), most);
    if (cost === undefined || cost > least) continue;
    tied = cost === least;
    if (cost < least) {
      least = cost;
      best = other;
    }
  }
  return tied ? undefined : best;
}
