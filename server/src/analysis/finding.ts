/** Findings: what a rule says about a place in a document. Values without any notion of an editor. */
import type { Span } from '../base/span.ts';
import type { Severity } from '../workspace/settings.ts';

/** What is wrong, which error it leads to and why, what to do. Each a sentence; together they are the message. */
export interface Message {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

export interface Related {
  readonly path: string;
  readonly span?: Span;
  readonly message: string;
}

/** What a prediction claims besides its error class. */
export interface Predicted {
  /** As it is shown, 0 to 1. */
  readonly probability: number;
  /** The symbol that the error will name. */
  readonly symbol?: string;
}

export interface Finding {
  readonly rule: string;
  readonly path: string;
  readonly span: Span;
  readonly severity: Severity;
  readonly message: Message;
  /** Id in the taxonomy of the error this leads to. */
  readonly errorClass: string;
  /** What identifies it beside its rule, where that is not the text of its span. */
  readonly identity?: string;
  /** Stable over edits elsewhere: rule, path, claimed text and its ordinal among equal ones. */
  readonly fingerprint: string;
  readonly related: readonly Related[];
  /** The text has no effect at all: editors may fade it. */
  readonly unnecessary?: boolean;
  readonly prediction?: Predicted;
}
