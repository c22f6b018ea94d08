/**
 * What became of an offered edit, read from the text that follows: no client says whether an action was taken, but every
 * client sends the document. The first, weaker signal of whether a repair helps; execution is the second.
 */
import type { RepairObservation } from './observation.ts';

/** An edit as it was offered: `inserted` in place of the characters of `before` between two offsets (UTF-16). */
export interface OfferedEdit {
  /** Text of the document when it was offered. */
  readonly before: string;
  readonly start: number;
  readonly end: number;
  readonly inserted: string;
}

/** Of what the edit adds: all of it stands in the text, a good part of it, or it does not. */
export type Standing = 'whole' | 'part' | 'absent';

/** Share of the added words that must stand in the text for it to be the edit, changed. */
const PART = 0.5;

const WORD = /[\p{L}\p{N}_$]+/gu;

/**
 * Compares a later text of the document with the offer. Lines that stood there before do not count, wherever others were
 * added; an edit that only removes is whole when its result is the text.
 */
export function standing({ before, start, end, inserted }: OfferedEdit, now: string): Standing {
  if (now === before) return 'absent';
  const offered = before.slice(0, start) + inserted + before.slice(end);
  if (now === offered) return 'whole';
  const added = surplus(linesOf(before), linesOf(offered));
  if (added.length === 0) return 'absent';
  const came = surplus(linesOf(before), linesOf(now));
  if (surplus(came, added).length === 0) return 'whole';
  const words = wordsOf(added);
  const missing = surplus(wordsOf(came), words);
  return words.length > 0 && words.length - missing.length >= PART * words.length ? 'part' : 'absent';
}

/** What to record when the standing of an offered edit goes from one to another. */
const eventOf: Readonly<
  Record<Standing, Readonly<Record<Standing, RepairObservation['event'] | undefined>>>
> = {
  absent: { absent: undefined, part: 'changed', whole: 'applied' },
  part: { absent: 'reverted', part: undefined, whole: 'applied' },
  whole: { absent: 'reverted', part: 'changed', whole: undefined },
};

export function eventBetween(earlier: Standing, later: Standing): RepairObservation['event'] | undefined {
  return eventOf[earlier][later];
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const wordsOf = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.match(WORD) ?? []);

/** What `more` has and `fewer` has not, each as often as it is missing. */
function surplus(fewer: readonly string[], more: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const it of fewer) left.set(it, (left.get(it) ?? 0) + 1);
  return more.filter((it) => {
    const count = left.get(it) ?? 0;
    left.set(it, count - 1);
    return count <= 0;
  });
}
