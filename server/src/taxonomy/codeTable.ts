/** Reads the code columns of a tool's row: `2301 2304-2306 no-undef` becomes a lookup from code to meaning. */
import type { Meaning } from './tool.ts';

const RANGE = /^(\d{1,6})-(\d{1,6})$/;

export interface CodeTable {
  meaningOf(code: string): Meaning | undefined;
  /** Every code that is named on its own; ranges are not unfolded. */
  readonly codes: readonly string[];
}

export function codeTable(columns: Readonly<Record<Meaning, string>> | undefined): CodeTable {
  const single = new Map<string, Meaning>();
  const ranges: { readonly from: number; readonly to: number; readonly meaning: Meaning }[] = [];
  for (const [meaning, codes] of Object.entries(columns ?? {})) {
    for (const code of codes.split(/\s+/)) {
      const range = RANGE.exec(code);
      if (range) ranges.push({ from: Number(range[1]), to: Number(range[2]), meaning });
      else if (code !== '' && !single.has(code)) single.set(code, meaning);
    }
  }
  return {
    codes: [...single.keys()],
    meaningOf(code) {
      const found = single.get(code);
      if (found !== undefined || !/^\d{1,6}$/.test(code)) return found;
      const value = Number(code);
      return ranges.find((it) => value >= it.from && value <= it.to)?.meaning;
    },
  };
}
