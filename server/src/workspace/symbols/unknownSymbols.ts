/** Symbols before the index stands: every answer is empty, and the question is noted as a wish. */
import { factKey } from '../recordingFacts.ts';
import type { SymbolCoverage, Symbols } from './symbols.ts';

export interface SymbolWishes {
  /** Keys of the facts that were asked before there was an answer. */
  readonly asked: Set<string>;
}

const NOTHING: SymbolCoverage = Object.freeze({
  files: 0,
  symbols: 0,
  characters: 0,
  skipped: 0,
  truncated: false,
});

export function unknownSymbols(state: 'absent' | 'building', wishes: SymbolWishes): Symbols {
  const none = (key: string): readonly [] => {
    wishes.asked.add(key);
    return [];
  };
  return Object.freeze({
    get state() {
      none(factKey.symbols);
      return state;
    },
    coverage: NOTHING,
    defined: (name: string) => none(factKey.symbol(name)),
    members: (container: string) => none(factKey.symbol(container)),
    search: () => none(factKey.symbols),
    inFile(path: string) {
      none(factKey.outline(path));
      return undefined;
    },
    exportsOf: () => none(factKey.symbols),
  });
}
