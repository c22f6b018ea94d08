/** One normalised result of a run: what all readers of tool output produce and all learning consumes. */

import type { Specifics } from '../taxonomy/classification.ts';
import type { Adjustment } from '../taxonomy/errorClass.ts';
import type { ErrorContext } from './errorContext.ts';
import type { MissingContext } from './missingContext.ts';

/** `error`: a compiler, checker or runtime; the others have readers of their own, and the same fields. */
export type SignalKind = 'error' | 'failing-test' | 'uncovered' | 'slow' | 'memory' | 'vulnerability';

export interface SignalPlace {
  /** Workspace path; outside the workspace there is no place. */
  readonly path: string;
  /** From 1, as tools print it. */
  readonly line?: number;
  readonly column?: number;
  /** Function, method or class that holds the place. */
  readonly symbol?: string;
}

export interface TestDetail {
  readonly suite?: string;
  readonly name: string;
  readonly expected?: string;
  readonly actual?: string;
  /** Values of its parameters by name, in the language of the test, where the report shows them. */
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Which text in front of the model this signal belongs to, and why. */
export interface Attribution {
  /** Path of the context document. */
  readonly document: string;
  /** Products for which the document was in force there. */
  readonly readers: readonly string[];
  /** Slug path of the section that speaks of the place, outermost first; absent: the document as a whole. */
  readonly section?: readonly string[];
  /** A clause for people: "its section Users names src/users/". */
  readonly reason: string;
}

export interface Signal {
  readonly kind: SignalKind;
  /** Id of a row in `taxonomy/tools/`, or of a report format. */
  readonly tool: string;
  readonly language?: string;
  /** Taxonomy id or `unknown`. */
  readonly errorClass: string;
  readonly confidence: number;
  readonly severity: 'error' | 'warning';
  readonly code?: string;
  /** Bounded, without escape sequences and secrets. */
  readonly message: string;
  readonly place?: SignalPlace;
  readonly specifics: Specifics;
  readonly test?: TestDetail;
  /** Normal form, equal for errors that are alike; see `signature.ts`. */
  readonly signature: string;
  /** Of the first errors of a run, where the file was there. */
  readonly context?: ErrorContext;
  readonly missing?: MissingContext;
  /** Nearest document first. */
  readonly attributions: readonly Attribution[];
}

/** An offered repair, by the error that it was offered for. */
export interface AppliedRepair {
  readonly adjustment: Adjustment;
  readonly errorClass: string;
  readonly signature?: string;
  readonly symbol?: string;
}

/** What changed in a context document between two runs. */
export interface ContextChange {
  readonly document: string;
  /** Content hashes; undefined when the document was not in force on that side. */
  readonly before?: string;
  readonly after?: string;
  /** Kinds of edit that the change amounts to, likeliest first; empty for a change that adds nothing of a known kind. */
  readonly adjustments: readonly Adjustment[];
  /** Key of an offered repair that was applied within the change, the latest where there are several. */
  readonly repair?: string;
  /** All of them, with what they were offered for: of those errors they name the adjustment exactly. */
  readonly applied?: readonly AppliedRepair[];
  /** Words of the lines that were added, also of those that the document had before (`wordsIn`); absent: not looked at. */
  readonly mentions?: readonly string[];
  /**
   * Signatures of the earlier run in whose place the document is in force since this change only, because it is new or
   * its scope grew: no signal of that run is attributed to it. Absent: not looked at.
   */
  readonly reaches?: readonly string[];
}
