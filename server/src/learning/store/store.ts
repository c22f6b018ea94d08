/** The port of the store: append-only observations, texts of documents by hash, and figures that are kept ready. */
import type { Evidence } from '../evidence.ts';
import type { Observation, RunObservation } from '../observation.ts';

/** What is forgotten: everything that all given conditions hold for. */
export interface ForgetRequest {
  readonly document?: string;
  readonly symbol?: string;
  /** Milliseconds since the epoch: older than this. */
  readonly before?: number;
}

export interface StoreInfo {
  readonly location: string;
  readonly bytes: number;
  readonly observations: Readonly<Record<Observation['type'], number>>;
  readonly texts: number;
  readonly oldest?: number;
  readonly newest?: number;
  readonly schemaVersion: number;
}

export interface Store {
  /**
   * Appends in one transaction, figures included; returns once they are safe from a crash of the process. Observations
   * that are there already are left alone.
   */
  append(observations: readonly Observation[], texts?: ReadonlyMap<string, string>): Promise<void>;
  /** Text of a context document by its content hash. */
  text(hash: string): Promise<string | undefined>;
  /** Latest runs of a name, newest first; of every name when it is not given. */
  runs(query: { readonly name?: string; readonly limit: number }): Promise<readonly RunObservation[]>;
  /** In the order of their ids; never all in memory. */
  observations(query?: { readonly type?: Observation['type'] }): AsyncIterable<Observation>;
  /** Figures as of now; the same object while nothing changed. Sees what other processes appended. */
  evidence(): Promise<Evidence>;
  /** Computes all figures from the observations again. */
  rebuild(): Promise<void>;
  /** Adds what another store's export holds; returns how many were new. */
  merge(other: AsyncIterable<Observation>, texts: ReadonlyMap<string, string>): Promise<number>;
  /** Returns how many observations were removed. */
  forget(request: ForgetRequest): Promise<number>;
  info(): Promise<StoreInfo>;
  close(): Promise<void>;
}
