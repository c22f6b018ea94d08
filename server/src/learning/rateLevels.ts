/** The keys under which outcomes are counted, narrowest first: what is asked of a symbol can be answered by its class. */
import type { RateKey, RateLevel } from './evidence.ts';

/** A question without its adjustment. */
export type RateSubject = Omit<RateKey, 'adjustment'>;

export interface LevelKey {
  readonly level: RateLevel;
  /** Names the row; unambiguous whatever the parts contain. */
  readonly key: string;
}

/** Every level at which an outcome is counted; the class that holds its class counts it too. */
export function countedAt({ errorClass, signature, symbol, language }: RateSubject): readonly LevelKey[] {
  const levels: LevelKey[] = [];
  if (signature !== undefined) {
    if (symbol !== undefined) levels.push(at('symbol', signature, symbol));
    levels.push(at('signature', signature));
  }
  for (const id of classesOf(errorClass)) {
    if (symbol !== undefined) levels.push(symbolOfClass(id, symbol));
    if (language !== undefined) levels.push(at('language', id, language));
    levels.push(at('class', id));
  }
  return levels;
}

/** The levels that answer a question, each within the next. Without a signature a symbol is looked for in its class. */
export function askedAt({ errorClass, signature, symbol, language }: RateSubject): readonly LevelKey[] {
  const levels: LevelKey[] = [];
  if (symbol !== undefined) {
    levels.push(
      signature === undefined ? symbolOfClass(errorClass, symbol) : at('symbol', signature, symbol),
    );
  }
  if (signature !== undefined) levels.push(at('signature', signature));
  if (language !== undefined) levels.push(at('language', errorClass, language));
  for (const id of classesOf(errorClass)) levels.push(at('class', id));
  return levels;
}

/** The widest level of all: every class below the same root. */
export function widestOf(errorClass: string): LevelKey {
  return at('class', classesOf(errorClass).at(-1) as string);
}

/** The class and those that hold it, narrowest first. */
function classesOf(errorClass: string): readonly string[] {
  const parts = errorClass.split('/');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}

const symbolOfClass = (id: string, symbol: string): LevelKey => at('symbol', '', id, symbol);

function at(level: RateLevel, ...parts: readonly string[]): LevelKey {
  return { level, key: JSON.stringify([level, ...parts]) };
}
