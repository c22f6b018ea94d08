/** What the supervisor of the parser thread and the thread say to each other. */
import type { CodeCall } from '../documents/code/calls.ts';
import type { CodeLanguage } from '../documents/code/codeLanguage.ts';
import type { CodeContext, CodeSummary, FunctionComplexity } from '../documents/code/codeParser.ts';

/** What the supervisor hands over when it starts the thread. */
export interface ThreadData {
  /** Compiled by an earlier thread, so that a restart compiles nothing. */
  readonly modules: ReadonlyMap<CodeLanguage, WebAssembly.Module>;
}

/** Our own queries: a file `grammars/LANGUAGE/NAME.scm` each, listed in the manifest. */
export const queryNames = ['imports', 'symbols', 'scopes', 'calls', 'uses'] as const;
export type QueryName = (typeof queryNames)[number];

export interface GrammarFiles {
  readonly wasm: string;
  readonly sha256: string;
  /** Paths of the queries that the language has. */
  readonly queries: Partial<Readonly<Record<QueryName, string>>>;
}

/** What can be done with a text, and what comes of it. */
export interface Tasks {
  summary: { ask: object; answer: CodeSummary };
  /** A packed outline. */
  outline: { ask: object; answer: string };
  context: { ask: { readonly line: number }; answer: CodeContext };
  complexity: { ask: object; answer: readonly FunctionComplexity[] };
  calls: { ask: object; answer: readonly CodeCall[] };
}

export type TaskName = keyof Tasks;
export type Ask = { [Name in TaskName]: { readonly task: Name } & Tasks[Name]['ask'] }[TaskName];

export interface Request {
  readonly id: number;
  readonly ask: Ask;
  readonly language: CodeLanguage;
  readonly text: string;
  /** Milliseconds for parsing and querying together. */
  readonly deadline: number;
  readonly grammar: GrammarFiles;
}

export type Reply =
  | { readonly ready: true }
  | { readonly module: WebAssembly.Module; readonly language: CodeLanguage }
  | { readonly id: number; readonly answer: Tasks[TaskName]['answer'] | undefined; readonly problem?: string }
  /** The grammar's memory can no longer be trusted: the thread wants to be replaced. */
  | { readonly id: number; readonly trap: string };
