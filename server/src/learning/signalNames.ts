/** What a signal is about, by name. */
import type { Signal } from './signal.ts';

/** The one name that stands for it in keys and sentences; absent when the message names nothing. */
export function symbolOf({ specifics }: Signal): string | undefined {
  return specifics.symbol ?? specifics.attribute ?? specifics.module ?? specifics.object;
}

/** Whatever a text could name to prevent it: its words, without the punctuation of types and paths. */
export function namesOf({ specifics }: Signal): readonly string[] {
  const { symbol, attribute, module, object, expected, actual } = specifics;
  const said = [symbol, attribute, module, object, expected, actual].filter((it) => it !== undefined);
  return [...new Set(said.flatMap((it) => it.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []))];
}
