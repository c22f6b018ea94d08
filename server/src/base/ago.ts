/** How long ago something was, in the words that people use. */

import { counted } from './counted.ts';

const units: readonly (readonly [name: string, milliseconds: number])[] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** @param at and `now` milliseconds since the epoch. */
export function ago(at: number, now: number): string {
  for (const [name, length] of units) {
    const count = Math.floor((now - at) / length);
    if (count >= 1) return `${counted(count, name)} ago`;
  }
  return 'just now';
}
