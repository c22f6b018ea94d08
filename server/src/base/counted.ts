/** A number with its noun, as every message says it: `1 run`, `2 runs`. */

/** For nouns whose plural has an `s`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
