/** What surrounds an error in the code as the run left it (paper: `extract_error_context`); its place and what its message names are the signal's own. */

export interface ErrorContext {
  /** The line of the error with three before and three after it; `line` from 1. */
  readonly surrounding: readonly { readonly line: number; readonly text: string }[];
  /** Names that code at the line may use, nearest first. Empty also where nothing is known of the file. */
  readonly symbolsInScope: readonly string[];
  /** In source order; no names: the module as a whole. */
  readonly importsAvailable: readonly { readonly module: string; readonly names: readonly string[] }[];
}
