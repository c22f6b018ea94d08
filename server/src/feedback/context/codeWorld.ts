/** What is asked to find out what the context should have said: the workspace's facts and symbols, what lies outside of it, and files as they are now. */
import { type CodeLanguage, codeLanguages } from '../../documents/code/codeLanguage.ts';
import type { CodeParser } from '../../documents/code/codeParser.ts';
import type { SymbolKind } from '../../documents/code/outline.ts';
import type { Signal } from '../../learning/signal.ts';
import type { Facts } from '../../workspace/facts.ts';
import type { ImportingFile } from '../../workspace/imports/importRules.ts';
import { sourceLanguage } from '../../workspace/symbols/sourceFiles.ts';
import type { Symbols } from '../../workspace/symbols/symbols.ts';

/** A name that a standard library or an installed package offers. */
export interface OutsideDefinition {
  readonly name: string;
  readonly kind: SymbolKind;
  /** As the language imports it: `node:path`, `datetime`, `java.util`, `stdio.h`. */
  readonly module: string;
  readonly where: 'package' | 'standard-library';
  /** Package and version: `react@19.1.0`. */
  readonly package?: string;
  /** One line, as declared. */
  readonly signature?: string;
  /** Of what can be called. */
  readonly parameters?: readonly { readonly optional: boolean; readonly rest: boolean }[];
  /** Workspace path and line from 1, where the file lies in the workspace (`node_modules/...`). */
  readonly path?: string;
  readonly line?: number;
}

/** Everything that may be imported and is not written in the workspace. */
export interface OutsideSymbols {
  /** Names at the top of a module that code at `from` may import. */
  named(name: string, language: CodeLanguage, from: string): Promise<readonly OutsideDefinition[]>;
  /** What a call of the name means in a file that imports these modules: a function, else the method that alone has the name. */
  called(
    name: string,
    language: CodeLanguage,
    from: string,
    modules: readonly string[],
  ): Promise<readonly OutsideDefinition[]>;
  /** Members of a type or module. */
  members(container: string, language: CodeLanguage, from: string): Promise<readonly OutsideDefinition[]>;
}

export interface CodeWorld {
  readonly facts: Facts;
  /** Absent where nothing indexes the workspace: then its declarations are not found. */
  readonly symbols?: Symbols;
  readonly outside?: OutsideSymbols;
  readonly parser: CodeParser;
  /** Text of a file of the workspace as it is now; undefined when it is not there, or larger than is read. */
  read(path: string): Promise<string | undefined>;
}

/** The file with the error. */
export interface CodeFile extends ImportingFile {
  /** Line of the error, from 1. */
  readonly line?: number;
}

/** The text of a line, from 1. */
export function lineOf({ text, line }: CodeFile): string | undefined {
  return line === undefined ? undefined : text.split('\n')[line - 1]?.replace(/\r$/, '');
}

/** Language of the code at the place of a signal: by the name of the file, else as the tool says. */
export function codeLanguageOf({
  place,
  language,
}: Pick<Signal, 'place' | 'language'>): CodeLanguage | undefined {
  const byPath = place && sourceLanguage(place.path);
  return byPath ?? codeLanguages.find((it) => it === language);
}
