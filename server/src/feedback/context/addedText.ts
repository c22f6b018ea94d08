/** Which text of a document is new since an earlier version: what was moved or re-wrapped is not, what replaced something is known with what it replaced. */
import { diffLines } from 'diff';
import type { Span } from '../../base/span.ts';
import type { ContextDocument } from '../../documents/document.ts';

export interface AddedLine {
  /** Without its end. */
  readonly text: string;
  /** In the later document. */
  readonly span: Span;
  /** Lines of the earlier document that stood in its place; one array for all lines of the place. */
  readonly replaced: readonly string[];
}

export interface AddedText {
  readonly lines: readonly AddedLine[];
  /** Lines that are gone and did not move. */
  readonly removed: number;
}

/** Edits up to which the shortest script is looked for; its time grows with their square. Beyond it, lines count as sets. */
const MAX_EDITS = 2_000;

const bare = (line: string): string => line.trim().replace(/\s+/g, ' ');

interface Hunk {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Of the first added line, in the later text. */
  readonly start: number;
}

function linesOf(text: string): string[] {
  const lines = text.split(/(?<=\n)/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function hunksOf(before: string, after: string): readonly Hunk[] {
  const changes = diffLines(before, after, { maxEditLength: MAX_EDITS });
  if (changes === undefined) return [{ added: linesOf(after), removed: linesOf(before), start: 0 }];
  const hunks: Hunk[] = [];
  let at = 0;
  let removed: readonly string[] = [];
  for (const change of changes) {
    if (change.removed) {
      removed = linesOf(change.value);
      continue;
    }
    if (change.added) hunks.push({ added: linesOf(change.value), removed, start: at });
    else if (removed.length > 0) hunks.push({ added: [], removed, start: at });
    removed = [];
    at += change.value.length;
  }
  if (removed.length > 0) hunks.push({ added: [], removed, start: at });
  return hunks;
}

/** @param before undefined for a document that is new, or was not in force. */
export function addedText(before: ContextDocument | undefined, after: ContextDocument): AddedText {
  const hunks = hunksOf(before?.text.content ?? '', after.text.content);
  const gone = new Set(hunks.flatMap((hunk) => hunk.removed.map(bare)));
  const come = new Set(hunks.flatMap((hunk) => hunk.added.map(bare)));
  const lines = hunks.flatMap(({ added, removed, start }) => {
    const replaced = removed.map((it) => it.replace(/\r?\n$/, ''));
    let at = start;
    return added.flatMap((line) => {
      const text = line.replace(/\r?\n$/, '');
      const span = { start: at, end: at + text.length };
      at += line.length;
      const moved = bare(text) === '' || gone.has(bare(text));
      return moved ? [] : [{ text, span, replaced }];
    });
  });
  const removed = [...gone].filter((line) => line !== '' && !come.has(line)).length;
  return { lines, removed };
}
