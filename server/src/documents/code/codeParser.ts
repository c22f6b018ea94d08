/** The port through which code samples are parsed: parsers run elsewhere and may be missing, slow or dead, so every answer is plain data or nothing. */
import type { Span } from '../../base/span.ts';
import type { CodeCall } from './calls.ts';
import type { CodeLanguage } from './codeLanguage.ts';
import type { FileOutline, OutlineSymbol, SymbolKind } from './outline.ts';

/** One imported module. */
export interface CodeImport {
  /** As the language writes it, without quotes: `node:fs`, `./a.ts`, `os.path`, `serde::de`, `net/http`, `java.util`. */
  readonly module: string;
  /** What is taken from it, in source order; empty for the module as a whole or everything in it. */
  readonly names: readonly string[];
  /** Of the module's name, in the sample. */
  readonly span: Span;
  /** Of the whole statement or call. */
  readonly statement: Span;
  /** The import may fail without harm (`try`/`except ImportError`), never runs (`TYPE_CHECKING`), or is no more than a type's. */
  readonly guarded: boolean;
}

/** A name that the sample uses and nowhere declares, imports or receives. */
export interface FreeName {
  readonly name: string;
  /** Of its first use. */
  readonly span: Span;
}

/** The outer form of a call: what a signature can be compared with. */
export interface CallShape {
  /** As written, with dots between its parts: `createUser`, `UserService.findAll`. */
  readonly callee: string;
  /** Of the callee. */
  readonly span: Span;
  /** `new Callee(...)`. */
  readonly construct: boolean;
  /** Arguments by place. */
  readonly places: number;
  /** Names of arguments by name. */
  readonly keywords: readonly string[];
  /** It passes what cannot be counted: `...rest`, `*args`. Calls with an ellipsis or a comment for arguments are left out. */
  readonly open: boolean;
}

/** What a name of the sample holds, where one declaration decides it. */
export interface HeldName {
  readonly name: string;
  /** Declared type, without references: `UserService`, `users.Service`. */
  readonly type?: string;
  /** What is called to make the value: `UserService`, `users.NewService`. */
  readonly made?: string;
}

/** `owner.member`, where the owner is a plain name: a module, a type or a value. */
export interface MemberUse {
  readonly owner: string;
  readonly member: string;
  /** Of the member. */
  readonly span: Span;
}

/** What one sample says. Spans are UTF-16 offsets into the sample. */
export interface CodeSummary {
  readonly language: CodeLanguage;
  /** In source order; undefined for a language without `imports.scm`. */
  readonly imports: readonly CodeImport[] | undefined;
  /** Each once, in source order; undefined for a language without `uses.scm`, and where something did not parse. */
  readonly free?: readonly FreeName[];
  /** In source order; undefined as `free` is. */
  readonly calls?: readonly CallShape[];
  /** As `free`. */
  readonly held?: readonly HeldName[];
  /** As `free`. */
  readonly members?: readonly MemberUse[];
  /** Package or namespace that the sample says it belongs to. */
  readonly package?: string;
  /** Names of the types and functions that it declares; undefined as `free` is. */
  readonly declares?: readonly string[];
  readonly errors: {
    /** Counted up to a bound; 0 means that the whole sample parsed. */
    readonly count: number;
    /** The first of them, in source order; may be empty although the count is not (hidden missing tokens). */
    readonly places: readonly Span[];
  };
}

/** A name that code at some line may use. */
export interface ScopedName {
  readonly name: string;
  readonly origin: 'local' | 'parameter' | 'module' | 'member' | 'import';
  /** Of its declaration, from 1. */
  readonly line: number;
  /** Of an import: its module, as written. */
  readonly module?: string;
}

/** What surrounds a line of a file. */
export interface CodeContext {
  readonly language: CodeLanguage;
  /** Declarations that hold the line, outermost first. */
  readonly enclosing: readonly OutlineSymbol[];
  /** Nearest first; an inner name hides an outer one of the same name. */
  readonly inScope: readonly ScopedName[];
  readonly imports: readonly CodeImport[];
}

/** McCabe's measure of one function: 1 + the places at which its flow parts. */
export interface FunctionComplexity {
  /** Empty for a function without a name. */
  readonly name: string;
  readonly container: string;
  readonly kind: SymbolKind;
  /** First and last line, from 1. */
  readonly line: number;
  readonly endLine: number;
  readonly complexity: number;
}

/** `text` is a file or a sample; `deadline` in milliseconds. All answer undefined as {@link CodeParser.parse} does, and never reject. */
export interface CodeParser {
  /**
   * Parses one sample on its own.
   * @returns undefined when the sample is too large, took longer than `deadline` milliseconds, broke the parser, or
   * when the language's grammar cannot be loaded. Never rejects.
   */
  parse(language: CodeLanguage, text: string, deadline: number): Promise<CodeSummary | undefined>;
  /** What the text declares. Undefined also for languages without declarations (JSON, YAML, TOML). */
  outline(language: CodeLanguage, text: string, deadline: number): Promise<FileOutline | undefined>;
  /** @param line from 1; a line after the end stands for the end. */
  contextAt(
    language: CodeLanguage,
    text: string,
    line: number,
    deadline: number,
  ): Promise<CodeContext | undefined>;
  /** Every function of the text, in source order. */
  complexity(
    language: CodeLanguage,
    text: string,
    deadline: number,
  ): Promise<readonly FunctionComplexity[] | undefined>;
  /** Every call of the text with its arguments, in source order; undefined also where a language has no `calls.scm`. */
  calls(language: CodeLanguage, text: string, deadline: number): Promise<readonly CodeCall[] | undefined>;
  /** Ends everything that was started; later calls answer undefined. */
  dispose(): Promise<void>;
}

/** Outlines in the form in which an index keeps them (`packedOutline.ts`). Whoever waits for a {@link CodeParser} is served first. */
export interface OutlineSource {
  packedOutline(language: CodeLanguage, text: string, deadline: number): Promise<string | undefined>;
  /** Equal as long as the same text gives the same outline; undefined for a language without declarations. */
  outlineVersion(language: CodeLanguage): string | undefined;
}
