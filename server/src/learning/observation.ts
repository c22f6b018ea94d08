/**
 * Observations: appended events, the only thing that is ever written. Every figure is computed from them, so two stores
 * merge by union. Ids are UUIDs of version 7 (RFC 9562): ordered by time, unique without coordination.
 */
import type { Adjustment } from '../taxonomy/errorClass.ts';
import type { ContextChange, Signal } from './signal.ts';

interface Event {
  /** UUIDv7. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A context document as it stood during a run; its text is kept once per hash. */
export interface DocumentInForce {
  readonly path: string;
  /** `hash(text)` of base/hash.ts. */
  readonly hash: string;
  /** Of the source files in its scope: equal when no code was written there. Absent: see `sourceHash` of the run. */
  readonly scopeHash?: string;
}

/** The binary and gradient signals of a run (paper §2.1). Absent: the run does not say. */
export interface RunScore {
  readonly compiles?: boolean;
  readonly testsPass?: boolean;
  /** 0 to 1. */
  readonly passRate?: number;
  /** Mean cyclomatic complexity of the functions that changed since HEAD. */
  readonly complexity?: number;
}

export interface RunObservation extends Event {
  readonly type: 'run';
  /** Given name, else the command line; runs of one name are compared with each other. */
  readonly name: string;
  /** Empty for results that were made elsewhere. */
  readonly command: readonly string[];
  readonly exitCode?: number;
  /** It was ended by us, or its output was cut: what it does not show proves nothing. */
  readonly incomplete: boolean;
  /** Milliseconds. */
  readonly duration?: number;
  readonly head?: string;
  /** Of the working tree without context documents: equal when no code was written in between. */
  readonly sourceHash?: string;
  readonly tests?: { readonly passed: number; readonly failed: number; readonly skipped: number };
  readonly score: RunScore;
  readonly documents: readonly DocumentInForce[];
  readonly signals: readonly Signal[];
  /** Signals beyond the bound, which were counted and not kept. */
  readonly dropped: number;
  /**
   * The run to compare with: the first of the latest earlier block of runs of this name whose source was the same
   * throughout, and other than now. The code of that block was written before its first run, so what was added to the
   * context since then is what the new code could learn from. Undefined when there is none.
   */
  readonly previous?: string;
  /**
   * The first complete run of this name since which the source is what it is now, when that is an earlier one. Code that
   * was judged already is not judged again: such a run is no trial.
   */
  readonly repeats?: string;
  /** Changes of context documents since `previous`. */
  readonly contextChanges: readonly ContextChange[];
}

/** A repair was offered, applied, changed afterwards or taken back: the first, weaker signal. */
export interface RepairObservation extends Event {
  readonly type: 'repair';
  readonly event: 'applied' | 'changed' | 'reverted';
  readonly document: string;
  readonly errorClass: string;
  readonly adjustment: Adjustment;
  /** Names the repair: hash of rule, document and what it adds. */
  readonly repair: string;
  readonly signature?: string;
  readonly symbol?: string;
}

/** A prediction was shown, with the probability that was shown. Outcomes come from later runs. */
export interface PredictionObservation extends Event {
  readonly type: 'prediction';
  readonly document: string;
  readonly documentHash: string;
  readonly rule: string;
  readonly errorClass: string;
  readonly symbol?: string;
  readonly section?: readonly string[];
  /** 0 to 1. */
  readonly probability: number;
}

export type Observation = RunObservation | RepairObservation | PredictionObservation;
