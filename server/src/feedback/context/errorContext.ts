/** What surrounds an error (paper: `extract_error_context`): its line, the lines around it, what may be used there, and what the message names. */
import type { CodeContext, CodeParser } from '../../documents/code/codeParser.ts';
import type { Specifics } from '../../taxonomy/classification.ts';
import type { CodeFile } from './codeWorld.ts';

export interface ErrorContext {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly errorLine: string;
  /** Three lines before and three after, with the line itself. */
  readonly surrounding: readonly { readonly line: number; readonly text: string }[];
  /** Nearest first. */
  readonly symbolsInScope: readonly string[];
  readonly importsAvailable: readonly { readonly module: string; readonly names: readonly string[] }[];
  /** Function, method or class that holds the line: `UserService.create`. */
  readonly enclosing?: string;
  readonly specifics: Specifics;
}

const AROUND = 3;
/** Characters of a line; longer ones are generated or data. */
const MAX_LINE = 500;
const MAX_SYMBOLS = 300;
/** Milliseconds for the file's tree. */
const DEADLINE = 2_000;

function enclosingName({ enclosing }: CodeContext): string | undefined {
  const names = enclosing.filter((it) => it.kind !== 'module').map((it) => it.name);
  return names.length === 0 ? undefined : names.join('.');
}

/** @returns undefined when the file has no such line. Without a tree, what it would have said is empty. */
export async function extractErrorContext(
  file: CodeFile,
  specifics: Specifics,
  parser: CodeParser,
): Promise<ErrorContext | undefined> {
  const { line, text, path, language } = file;
  const lines = text.split('\n').map((it) => it.replace(/\r$/, '').slice(0, MAX_LINE));
  const errorLine = line === undefined ? undefined : lines[line - 1];
  if (line === undefined || errorLine === undefined) return undefined;
  const first = Math.max(1, line - AROUND);
  const around = lines.slice(first - 1, line + AROUND);
  const context = await parser.contextAt(language, text, line, DEADLINE);
  const enclosing = context && enclosingName(context);
  return {
    path,
    line,
    errorLine,
    surrounding: around.map((it, index) => ({ line: first + index, text: it })),
    symbolsInScope: context?.inScope.slice(0, MAX_SYMBOLS).map((it) => it.name) ?? [],
    importsAvailable: context?.imports.map(({ module, names }) => ({ module, names })) ?? [],
    ...(enclosing === undefined ? {} : { enclosing }),
    specifics,
  };
}
