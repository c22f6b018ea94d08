/** What the server needs from learning for one workspace folder; `main/` hands it in, since stores and processes are no matter of the protocol. */
import type { ShownOf } from '../analysis/prediction/shownPredictions.ts';
import type { CancellationToken } from '../base/cancellation.ts';
import type { RecordPage } from '../features/virtualDocuments.ts';
import type { Evidence } from '../learning/evidence.ts';
import type { Observation, RunObservation } from '../learning/observation.ts';
import type { WorkspaceHost } from '../workspace/host.ts';
import type { Check } from '../workspace/settings.ts';

export interface Learned {
  /** Absent when nothing could be recorded. */
  readonly run?: RunObservation;
  /** Sentences for the user. */
  readonly problems: readonly string[];
}

export interface FolderLearning {
  /** The same object while nothing changed; sees what other processes recorded. */
  evidence(): Promise<Evidence>;
  /** The latest of any name; undefined before the first. */
  lastRun(): Promise<RunObservation | undefined>;
  append(observations: readonly Observation[]): Promise<void>;
  nextId(): string;
  /** @param shown predictions that the editor shows, which the run scores. */
  run(check: Check, host: WorkspaceHost, token: CancellationToken, shown: ShownOf): Promise<Learned>;
  /** @param files absolute paths. */
  ingest(
    files: readonly string[],
    host: WorkspaceHost,
    token: CancellationToken,
    shown: ShownOf,
  ): Promise<Learned>;
  /** A page about everything that was recorded. */
  page(page: RecordPage, host: WorkspaceHost): Promise<string>;
  /** Writes a page for clients that cannot open virtual documents; returns its absolute path. */
  writePage(name: string, text: string): Promise<string>;
  close(): Promise<void>;
}
