/** What a tool said and what it means: the contract between readers of tool output, the classifier and everything that learns. */

/** One diagnostic as a tool printed it, before anybody knows what it means. */
export interface ToolDiagnostic {
  /** Id of a row in `taxonomy/tools/`; undefined when nobody knows who wrote the text. */
  readonly tool: string | undefined;
  /** Id as in `documents/code/codeLanguage.ts`; undefined when it cannot be told. */
  readonly language: string | undefined;
  /** The tool's own code: `TS2304`, `E0425`, `compiler.err.cant.resolve`, `NameError`, `no-undef`, `CWE-89`. */
  readonly code: string | undefined;
  /** What it says, without place and code; further lines (notes, required/found) follow after a line break. */
  readonly message: string;
  /** As the tool said it; undefined when it did not say. */
  readonly severity?: 'error' | 'warning';
}

/** What the message names, as far as it names it. Never guessed: a field that the text does not show is absent. */
export interface Specifics {
  readonly symbol?: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly module?: string;
  /** The object or type whose member is spoken of. */
  readonly object?: string;
  readonly attribute?: string;
  /** Numbers of arguments. */
  readonly arity?: { readonly expected?: string; readonly actual?: string };
}

export interface Classification {
  /** Id of the taxonomy, or `unknown`. */
  readonly errorClass: string;
  /** What an `unknown` is, where that is known: a remark on style (`lint`), or an error outside our classes (`other`). */
  readonly outside?: 'lint' | 'other';
  /** 0 to 1; of an `unknown`, how sure it is that no class fits. */
  readonly confidence: number;
  /** What decided: the tool's code, a pattern of that tool, a generic pattern, learned weights, or nothing. */
  readonly by: 'code' | 'pattern' | 'generic' | 'weights' | 'nothing';
  /** A clause for people: "rustc's code E0425", "the words `cannot find symbol`". */
  readonly reason: string;
  readonly specifics: Specifics;
}
