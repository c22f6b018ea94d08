/** What a context document kind is: which paths it covers, who reads it, how it is scoped, what its header means. */

export type ReaderId = string;

export type ScopeMode =
  | 'always'
  | 'dir-chain'
  | 'dir-nested'
  | 'glob'
  | 'model'
  | 'manual'
  | 'invoked'
  | 'first-match';

export type Format = 'markdown' | 'yaml' | 'toml' | 'json' | 'xml' | 'text';

/** Shape of a header value; `csv` is a comma separated string, `ssv` a blank separated one. */
export type ValueShape = 'str' | 'bool' | 'int' | 'num' | 'list' | 'map' | 'csv' | 'ssv' | 'any';

export interface HeaderKey {
  readonly name: string;
  readonly shapes: readonly ValueShape[];
  readonly values?: readonly string[];
  readonly required?: boolean;
  /** Readers that do without a document that lacks the key; absent: all of the kind when it is `required`, else none. */
  readonly requiredBy?: readonly ReaderId[];
  /** Sentence on what to use instead. */
  readonly deprecated?: string;
  readonly doc: string;
  /** Readers that know the key; absent: all readers of the kind. */
  readonly readers?: readonly ReaderId[];
  /** The key holds glob patterns that decide which files the document governs. */
  readonly scopes?: boolean;
}

export interface HeaderSchema {
  readonly keys: readonly HeaderKey[];
  /** `yaml`: standard front matter. `lines`: read line by line, quotes and brackets are literal (Cursor). `whole`: the file itself is the header. */
  readonly dialect: 'yaml' | 'lines' | 'whole';
  /** Keys that become required when another key has a value, e.g. `{ 'inclusion=fileMatch': ['fileMatchPattern'] }`. */
  readonly requiredIf?: Readonly<Record<string, readonly string[]>>;
}

export type ImportSyntaxId =
  | 'at-path'
  | 'gemini-at-path'
  | 'cursor-at-file'
  | 'hash-file'
  | 'hash-tool'
  | 'kiro-file'
  | 'markdown-link'
  | 'mdc-link'
  | 'shell'
  | 'arguments'
  | 'template';

export interface ImportSyntax {
  readonly id: ImportSyntaxId;
  readonly readers: readonly ReaderId[];
  readonly relativeTo: 'containing-file' | 'workspace' | 'skill-root';
  /** `~/…` and absolute targets are read. */
  readonly home: boolean;
  /** Hops that are expanded; undefined: not recursive. */
  readonly maxDepth?: number;
}

export interface Limit {
  readonly id: string;
  readonly reader: ReaderId;
  /** Who sets the limit, where it is no single reader: then it is said, but nobody is known to cut. */
  readonly setBy?: string;
  readonly measure: 'bytes' | 'chars' | 'lines';
  readonly of: 'chain' | 'file' | 'body' | 'name' | 'description' | 'compatibility';
  readonly max: number;
  /** What the reader does above the limit, a clause: "cuts the deepest file". */
  readonly consequence: string;
  /** Advice is a hint, never a warning. */
  readonly advice?: boolean;
}

export interface Kind {
  readonly id: string;
  readonly title: string;
  /** Globs over workspace paths. */
  readonly patterns: readonly string[];
  readonly exclude?: readonly string[];
  readonly format: Format;
  readonly readers: readonly ReaderId[];
  readonly scope: readonly ScopeMode[];
  readonly header?: HeaderSchema;
  readonly imports: readonly ImportSyntax[];
  readonly limits: readonly Limit[];
  /** Sentence: since when and what replaces it. */
  readonly deprecated?: string;
  /** ISO date on which the row was last compared with its source. */
  readonly verified: string;
  readonly confidence: 'code' | 'docs' | 'issues' | 'third';
}
