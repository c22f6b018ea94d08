/** What the source files of a workspace declare, as analysis may ask it: synchronous, frozen, and silent until the index stands. */
import type { CodeLanguage } from '../../documents/code/codeLanguage.ts';
import type { FileOutline, OutlineSymbol } from '../../documents/code/outline.ts';

/** A declaration and where it stands. */
export interface SymbolDefinition extends OutlineSymbol {
  readonly language: CodeLanguage;
  /** Workspace path. */
  readonly path: string;
}

/** How much of the workspace the index holds, so that one can tell what absence proves. */
export interface SymbolCoverage {
  readonly files: number;
  readonly symbols: number;
  /** Of all outlines as they are kept. */
  readonly characters: number;
  /** Files that were left out: too many, too large, minified or generated, or not parsed in time. */
  readonly skipped: number;
  /** A cap was reached. */
  readonly truncated: boolean;
}

/** A name with the files that declare it, or something in it. */
export interface FoundName {
  readonly name: string;
  readonly paths: readonly string[];
}

export interface Symbols {
  /** `absent`: nobody asked before; asking any question starts the work, and a later snapshot has the answer. */
  readonly state: 'absent' | 'building' | 'ready';
  readonly coverage: SymbolCoverage;
  /** Every declaration of the name, by path and line. */
  defined(name: string, language?: CodeLanguage): readonly SymbolDefinition[];
  /** What is declared directly in a container: a class, module or enum by its name or dotted path. */
  members(container: string, language?: CodeLanguage): readonly SymbolDefinition[];
  /** Every name that is accepted, in no order; looks through all of them, so the question must be cheap. */
  search(accepts: (name: string) => boolean, language?: CodeLanguage): Iterable<FoundName>;
  inFile(path: string): FileOutline | undefined;
  /** What other files may take from it; re-exports are followed within the workspace. */
  exportsOf(path: string): readonly SymbolDefinition[];
}
