/**
 * Figures: rows that are computed from observations and kept ready beside them. What a row means is decided in
 * `counts.ts`; where it is kept, in `store/`. A row only ever grows by combination with another row of its key, and
 * combination is commutative and associative: that is why order of arrival and merging of stores change nothing.
 */
import type { Evidence } from './evidence.ts';
import type { Observation, RunObservation } from './observation.ts';
import type { Signal } from './signal.ts';

export type FigureValue = Readonly<Record<string, unknown>>;

export interface Figure {
  /** Names what is counted: `trial`, `vanishing`, `occurrence`, `document`, `prediction`. */
  readonly kind: string;
  /** What is asked for together, such as a document or a rate key without its adjustment. */
  readonly parent: string;
  /** Unique below kind and parent. */
  readonly key: string;
  /** Milliseconds since the epoch: the latest observation that the row speaks of. Pages are cut by it. */
  readonly at: number;
  /** Plain JSON. */
  readonly value: FigureValue;
}

/** Look-ups of rows; synchronous, since rules and hovers ask. */
export interface Figures {
  get(kind: string, parent: string, key: string): Figure | undefined;
  /** Latest first, then by key. */
  list(kind: string, parent: string, limit: number): readonly Figure[];
  count(kind: string, parent: string): number;
}

/** The meaning of figures, as a store needs to know it. */
export interface FigureRules {
  /** Grows when any function below changes its results: a store that was written with another one is rebuilt. */
  readonly version: number;
  /** What an observation adds by itself. */
  alone(observation: Observation): readonly Figure[];
  /** What a run adds because of the run that it is compared with. Called once for each pair of which both are known. */
  between(run: RunObservation, previous: RunObservation): readonly Figure[];
  /** Commutative and associative. */
  combine(kind: string, one: FigureValue, other: FigureValue): FigureValue;
  /**
   * Whether figures show the words of this signal of that run (its message, place, missing context, reason). Where they
   * do not, the store may drop them from an old run (`store/retention.ts`); then no other figure may change.
   */
  shows(signal: Signal, run: RunObservation, figures: Figures): boolean;
  /** Answers from the rows; cheap, since it is made anew after every change. */
  evidence(figures: Figures, generation: number): Evidence;
}

/** Combines two rows of one key. */
export function combined(rules: FigureRules, one: Figure, other: Figure): Figure {
  return {
    ...one,
    at: Math.max(one.at, other.at),
    value: rules.combine(one.kind, one.value, other.value),
  };
}
