/** The header (front matter) of a document: the token stream always, the parsed value where the dialect's parser accepts it. */
import type { Span } from '../base/span.ts';

/** One `key: value` of the top level, found line by line, so that it is there even when the YAML is broken. */
export interface HeaderEntry {
  readonly key: string;
  readonly keySpan: Span;
  /** Raw value text on the key's line, trimmed; '' when the value follows on later lines. */
  readonly raw: string;
  /** Whole value including continuation lines and list items; empty span after the colon when there is none. */
  readonly valueSpan: Span;
  /** `- item` lines under the key, unquoted text with its span. */
  readonly items: readonly { readonly text: string; readonly span: Span }[];
}

export interface HeaderProblem {
  readonly span: Span;
  /** Message of the parser, first line only. */
  readonly message: string;
  readonly code:
    | 'invalid-yaml'
    | 'unquoted-colon'
    | 'leading-special'
    | 'unclosed'
    | 'tab-indent'
    | 'duplicate-key'
    | 'invalid-toml'
    | 'invalid-json';
}

export interface Header {
  /** From the opening to the closing fence, both included. */
  readonly span: Span;
  /** Between the fences. */
  readonly inner: Span;
  readonly entries: readonly HeaderEntry[];
  /** Parsed value: a map, undefined when the parser refused it. */
  readonly value: Readonly<Record<string, unknown>> | undefined;
  readonly problems: readonly HeaderProblem[];
}

/** A block that looks like a header but stands where readers do not look for one. */
export interface MisplacedHeader {
  readonly span: Span;
  readonly reason: 'after-comment' | 'after-blank' | 'after-bom' | 'after-text' | 'fence-has-blank';
}
