/** The universal error taxonomy: what can go wrong in code that a model writes, independent of the language. */

/** Kind of a context edit that is meant to prevent an error class. */
export type Adjustment =
  | 'add-syntax-example'
  | 'clarify-language-version'
  | 'add-import'
  | 'add-scope'
  | 'add-dependency'
  | 'add-version'
  | 'add-type-annotation'
  | 'add-type-example'
  | 'add-api-documentation'
  | 'add-ownership-note'
  | 'add-example-usage'
  | 'add-interface-specification'
  | 'add-command'
  | 'add-edge-case'
  | 'add-requirement'
  | 'add-error-handling'
  | 'add-algorithm-hint'
  | 'add-data-structure'
  | 'add-performance-requirement'
  | 'add-memory-constraint'
  | 'add-resource-cleanup'
  | 'add-security-guidance'
  | 'correct-header'
  | 'correct-reference';

export interface ErrorClass {
  /** Path in the tree, `parent/child` or a bare root id. */
  readonly id: string;
  readonly title: string;
  /** What a developer sees when it happens. */
  readonly what: string;
  /** Why text in front of a model leads to it. */
  readonly why: string;
  readonly causes: readonly string[];
  readonly severity: 'error' | 'warning';
  /** Language ids it can occur in; 'all' for every one. */
  readonly languages: readonly string[] | 'all';
  /** Likeliest first. */
  readonly adjustments: readonly Adjustment[];
}
