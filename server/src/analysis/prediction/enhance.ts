/** The document with what it is likely to lack: the paper's `add_preventive_context`, made of additions that carry facts. */
import type { TextEdit } from '../../base/text.ts';
import type { ContextDocument } from '../../documents/document.ts';
import { type Addition, fitting, isSaid } from '../additions/addition.ts';
import { insertion } from '../additions/insert.ts';
import { LIKELY, type Prediction } from './prediction.ts';

/** What the likely predictions would add, likeliest first. */
export function likelyAdditions(predictions: readonly Prediction[]): readonly Addition[] {
  return predictions.filter(({ probability }) => probability >= LIKELY).flatMap(({ additions }) => additions);
}

/** Each in its section, one after the other; what the document says already is left out, so that a second time changes nothing. */
export function enhanced(document: ContextDocument, additions: readonly Addition[]): ContextDocument {
  return additions.reduce((it, whole) => {
    const addition = fitting(whole, it.path);
    return addition === undefined || isSaid(addition, it.text.content)
      ? it
      : it.edit([insertion(it, addition, undefined)]);
  }, document);
}

/** The one edit that makes the later text of the earlier one: what lies between their common beginning and end. */
export function editBetween(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { span: { start, end: before.length - tail }, newText: after.slice(start, after.length - tail) };
}
