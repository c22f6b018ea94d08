/** The contract of a row in `tools/`: how one compiler, checker or runtime words its errors, and what the words mean. */

/** Id of the taxonomy, or what an error outside its classes is: a remark on style, or something else. */
export type Meaning = string;

/**
 * What a wording means. Named groups are what the message names: `symbol`, `expected`, `actual`, `module`, `object`,
 * `attribute`, `arityExpected`, `arityActual`; a digit behind the name tells apart alternatives of one pattern. Linear: no nested quantifiers, every repeat bounded or of one character set.
 */
export type Pattern = readonly [Meaning, RegExp];

/** One pattern out of several, so that a table can list them one a line. */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map((it) => it.source).join('|'));
}

export interface Tool {
  /** The id that readers of tool output give to `ToolDiagnostic.tool`. */
  readonly id: string;
  readonly title: string;
  /** Language ids as in `documents/code/codeLanguage.ts`. */
  readonly languages: readonly string[];
  /** Other names under which the tool is known: `node`, `gcc 12` (the first word counts). */
  readonly aliases?: readonly string[];
  /** Codes that decide, by meaning: codes and ranges (`2300-2310`) divided by blanks. */
  readonly codes?: Readonly<Record<Meaning, string>>;
  /** Codes that cover several meanings: the wording decides first, this where no wording fits. */
  readonly wideCodes?: Readonly<Record<Meaning, string>>;
  /** Families of codes, asked where `codes` has no answer: the first that fits decides. */
  readonly families?: readonly Pattern[];
  /** Brings a code to the form that the tables use: `ts2304` to `2304`. */
  readonly normalCode?: (code: string) => string;
  /** Wordings, asked in order on the first line of the message. */
  readonly patterns: readonly Pattern[];
  /** Id of a tool with like wordings, asked after its own: which of the two wrote a line is not always to be seen. */
  readonly kin?: string;
  /** Only what is named, for lines below the first; asked on the whole message, each may add what is still absent. */
  readonly details?: readonly RegExp[];
  /** Name of the learned weights that decide where nothing else does. */
  readonly weights?: string;
}
