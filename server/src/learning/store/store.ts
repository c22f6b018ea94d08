/** The port of the store: append-only observations, texts of documents by hash, and figures that are kept ready. */
import type { Evidence } from '../evidence.ts';
import type { Observation, RunObservation } from '../observation.ts';

/**
 * What is forgotten: everything that all given conditions hold for. Whole observations where they speak of nothing
 * else; of runs, which speak of much, the parts: a document with what was attributed to it, the signals that name a symbol.
 */
export interface ForgetRequest {
  readonly document?: string;
  readonly symbol?: string;
  /** Milliseconds since the epoch: older than this. */
  readonly before?: number;
}

export interface Forgotten {
  readonly removed: number;
  /** Observations that lost a part. */
  readonly changed: number;
}

export interface StoreInfo {
  /** Path of the file, or what stands for it. */
  readonly location: string;
  readonly bytes: number;
  readonly observations: Readonly<Record<Observation['type'], number>>;
  /** Runs whose signals were thinned; see `retention.ts`. */
  readonly thinned: number;
  readonly texts: number;
  readonly figures: number;
  /** Milliseconds since the epoch. */
  readonly oldest?: number;
  readonly newest?: number;
  readonly schemaVersion: number;
}

export interface ObservationQuery {
  readonly type?: Observation['type'];
  /** An id, whose observation need not be there: those with greater ones, which came later. Costs nothing for what came before. */
  readonly after?: string;
}

/** What stores exchange: an observation, or the text of a context document by its content hash. */
export type StoreEntry =
  | { readonly observation: Observation }
  | { readonly text: { readonly hash: string; readonly content: string } };

export interface Store {
  /**
   * Appends in one transaction, figures included; returns once they are safe from a crash of the process. Observations
   * that are there already are left alone. Returns how many were new.
   */
  append(observations: readonly Observation[], texts?: ReadonlyMap<string, string>): Promise<number>;
  /** Text of a context document by its content hash. */
  text(hash: string): Promise<string | undefined>;
  /** Latest runs of a name, newest first; of every name when it is not given. */
  runs(query: { readonly name?: string; readonly limit: number }): Promise<readonly RunObservation[]>;
  /** In the order of their ids; never all in memory. */
  observations(query?: ObservationQuery): AsyncIterable<Observation>;
  /** Observations in the order of their ids, then texts: what `merge` of another store takes. */
  entries(): AsyncIterable<StoreEntry>;
  /**
   * Figures as of now; the same object while nothing changed. Sees what other processes appended. An answer that is
   * first asked for after that may be of the later state; the next call then gives a new generation.
   */
  evidence(): Promise<Evidence>;
  /** Computes all figures from the observations again. */
  rebuild(): Promise<void>;
  /** Adds what another store or its export holds; returns how many observations were new. */
  merge(entries: AsyncIterable<StoreEntry>): Promise<number>;
  forget(request: ForgetRequest): Promise<Forgotten>;
  info(): Promise<StoreInfo>;
  close(): Promise<void>;
}

/** The store cannot be used; the message is a sentence for people that says why and what to do. */
export class StoreProblem extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreProblem';
  }
}
