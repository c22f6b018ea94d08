/** What experience says, as analysis and features may ask it: synchronous, frozen, answered from figures that are kept ready. */
import type { Adjustment } from '../taxonomy/errorClass.ts';
import type { Judged } from './calibration.ts';
import type { ErrorContext } from './errorContext.ts';
import type { MissingContext } from './missingContext.ts';
import type { SignalPlace } from './signal.ts';

/** How wide an answer is: this very name, errors of this form, of this class and language, of this class. */
export type RateLevel = 'symbol' | 'signature' | 'language' | 'class';

/** A success rate is never shown without its count and its interval. */
export interface Rate {
  /** Counts of the narrowest key that has trials; of predictions: those that came true, of those decided. */
  readonly successes: number;
  readonly trials: number;
  /** Whose counts these are; absent without trials. */
  readonly level?: RateLevel;
  /** The same adjustment for all errors of the class, when that says more. */
  readonly wider?: { readonly successes: number; readonly trials: number };
  /** Posterior mean, shrunk towards the wider keys. */
  readonly mean: number;
  /** 95 % interval of the posterior. */
  readonly low: number;
  readonly high: number;
  /** The paper's moving average, new = 0.9 old + 0.1 outcome; absent without trials. */
  readonly lately?: number;
  /** How often such an error goes away without any change of the context; absent when that was never seen. */
  readonly base?: { readonly vanished: number; readonly of: number; readonly rate: number };
  /** Mean over base rate; absent without a base. */
  readonly lift?: number;
  /** Offered edits of this kind for this class: the weaker signal, which ranks what execution cannot tell apart. */
  readonly used?: { readonly applied: number; readonly changed: number; readonly reverted: number };
  /** Milliseconds since the epoch. */
  readonly lastAt?: number;
}

/** What a rate is asked for, narrowest first; each field that is absent widens the question. */
export interface RateKey {
  readonly errorClass: string;
  readonly adjustment: Adjustment;
  readonly language?: string;
  readonly signature?: string;
  readonly symbol?: string;
}

/** An error that was seen in the scope of a document. */
export interface Recurrence {
  /** Names it among the errors of its document; see `errorKeyOf`. */
  readonly key: string;
  readonly signature: string;
  readonly errorClass: string;
  readonly language?: string;
  readonly symbol?: string;
  /** Message of the latest one. */
  readonly message: string;
  readonly place?: SignalPlace;
  readonly section?: readonly string[];
  /** Why it belongs here. */
  readonly reason: string;
  /** Runs that showed it, of the runs of the same names since it was first seen. */
  readonly seen: number;
  readonly of: number;
  readonly firstAt: number;
  readonly lastAt: number;
  /** `stopped`: the latest complete run of its name with other source does not show it. */
  readonly state: 'active' | 'stopped';
  /** Content hash of the document during the latest run that showed it: what it said then did not help. */
  readonly documentHash?: string;
  readonly context?: ErrorContext;
  readonly missing?: MissingContext;
}

export interface DocumentExperience {
  readonly runs: number;
  /** Over runs with tests: passed of all; absent without tests. */
  readonly passRate?: number;
  readonly lastRun?: {
    readonly at: number;
    readonly name: string;
    readonly exitCode?: number;
    readonly passed?: number;
    readonly failed?: number;
    readonly errors: number;
  };
  /** Most recent first, bounded; `hidden` says how many more there are. */
  readonly recurrences: readonly Recurrence[];
  readonly hidden: number;
}

/** What a rule predicted of a class, as far as runs have decided it. */
export interface PredictionRecord {
  readonly rule: string;
  readonly errorClass: string;
  /** Latest first; empty while nothing is decided. */
  readonly judged: readonly Judged[];
}

export interface Evidence {
  /** Grows when anything below changes. */
  readonly generation: number;
  /** Undefined when no run was seen with the document in force. */
  document(path: string): DocumentExperience | undefined;
  /** With no trial at any key: mean 0.5, zero counts. */
  rate(key: RateKey): Rate;
  /** Adjustments that were tried for such errors, best first: by the lower end of the interval. */
  ranked(
    key: Omit<RateKey, 'adjustment'>,
  ): readonly { readonly adjustment: Adjustment; readonly rate: Rate }[];
  /** How often the predictions of a rule came true; undefined when none was scored. */
  prediction(rule: string, errorClass: string): Rate | undefined;
  /** Predictions of a document are recorded for this content, by its hash. */
  isPredicted(path: string, hash: string): boolean;
  /** Every rule that predicted a class, with what became of its predictions; latest first. */
  predictions(): readonly PredictionRecord[];
}

const unknownRate: Rate = Object.freeze({ successes: 0, trials: 0, mean: 0.5, low: 0.025, high: 0.975 });

/** Where nothing was ever observed. */
export const noEvidence: Evidence = Object.freeze({
  generation: 0,
  document: () => undefined,
  rate: () => unknownRate,
  ranked: () => [],
  prediction: () => undefined,
  isPredicted: () => false,
  predictions: () => [],
});
