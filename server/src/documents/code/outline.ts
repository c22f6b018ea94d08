/** What one source file declares: the value that parsers produce, the index keeps, and everybody asks. */
import type { Span } from '../../base/span.ts';
import type { CodeLanguage } from './codeLanguage.ts';
import type { CodeImport } from './codeParser.ts';

/** `type` covers aliases; `module` covers namespaces and packages that are declared in the file. */
export const symbolKinds = [
  'function',
  'method',
  'constructor',
  'class',
  'interface',
  'struct',
  'enum',
  'enum-member',
  'trait',
  'type',
  'module',
  'constant',
  'variable',
  'field',
  'property',
  'macro',
] as const;

export type SymbolKind = (typeof symbolKinds)[number];

export interface Parameter {
  /** Empty where the language lets it out; a pattern (`{ a, b }`) as written. */
  readonly name: string;
  /** As written; absent where the code says none. */
  readonly type?: string;
  /** Text of the default value. */
  readonly default?: string;
  /** A call may leave it out: it has a default, or a mark (`name?: string`). */
  readonly optional: boolean;
  /** It takes any number of arguments: `...rest`, `*args`, `**kwargs`, `int... xs`, `&block`. */
  readonly rest: boolean;
  /** Only by name (`*, key` in Python, `key:` in Ruby), or only by place (`value, /`). Absent: either. */
  readonly passing?: 'name' | 'place';
}

export interface Signature {
  /** In the order of the declaration, receivers (`self`, `cls`, `&mut self`, `this:`) left out. */
  readonly parameters: readonly Parameter[];
  /** As written; absent where the code says none. */
  readonly returns?: string;
  /** One line: `createUser(name: string, role?: Role): User`. */
  readonly text: string;
}

/** A declared name. Locals of functions are none. */
export interface OutlineSymbol {
  readonly name: string;
  readonly kind: SymbolKind;
  /** Of the whole declaration, UTF-16 offsets into the file. */
  readonly span: Span;
  /** Of the name, from 1; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Names around it, outermost first, with dots: `users.UserService`; empty at the top. */
  readonly container: string;
  /** Other files may use it, as far as the declaration itself says. */
  readonly exported: boolean;
  /** Of functions, methods, constructors and macros with parameters. */
  readonly signature?: Signature;
  /** Declared type of everything else, as written. */
  readonly type?: string;
  /** First sentence of its documentation. */
  readonly doc?: string;
  /** It is marked as deprecated; what the mark says, empty when it says nothing. */
  readonly deprecated?: string;
}

/** A name that the file offers without declaring it: `export { a as b } from './c'`, `pub use`, `__all__`. */
export interface Reexport {
  /** As others see it; `*` for everything of a module. */
  readonly name: string;
  /** Its name where it is declared, when that is another one. */
  readonly original?: string;
  /** Module as written; absent when it is a name of this file. */
  readonly from?: string;
}

export interface FileOutline {
  readonly language: CodeLanguage;
  /** In source order, outer ones before what they hold. */
  readonly symbols: readonly OutlineSymbol[];
  readonly imports: readonly CodeImport[];
  readonly reexports: readonly Reexport[];
  /** Package or namespace that the file as a whole belongs to, as it says itself (Java, Kotlin, Go, C#, PHP). */
  readonly package?: string;
  /** It has more symbols than are kept, or places that did not parse: absence proves nothing. */
  readonly incomplete: boolean;
}
