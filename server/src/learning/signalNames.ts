/** What a signal is about, by name, and which names a text holds. */
import type { Signal } from './signal.ts';

/** Names in code of any language; of `a.b` and `a::b` the parts. */
const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/gu;

/** Words of a text, each once, in order. */
export function wordsIn(text: string): readonly string[] {
  return [...new Set(text.match(WORD))];
}

/** The one name that stands for it in keys and sentences; absent when the message names nothing. */
export function symbolOf({ specifics }: Pick<Signal, 'specifics'>): string | undefined {
  return specifics.symbol ?? specifics.attribute ?? specifics.module ?? specifics.object;
}

/** Whatever a text could name to prevent it: its words, without the punctuation of types and paths. */
export function namesOf({ specifics }: Pick<Signal, 'specifics'>): readonly string[] {
  const { symbol, attribute, module, object, expected, actual } = specifics;
  const said = [symbol, attribute, module, object, expected, actual].filter((it) => it !== undefined);
  return wordsIn(said.join(' '));
}
