/** One consistent, frozen view of a workspace: documents, facts and settings. Analysis sees nothing else. */
import type { ContextDocument } from '../documents/document.ts';
import type { Facts } from './facts.ts';
import type { Settings } from './settings.ts';

export interface WorkspaceSnapshot {
  /** Grows with every change; two snapshots of equal sequence are equal. */
  readonly sequence: number;
  /** Every context document by its workspace path; open buffers shadow files. */
  readonly documents: ReadonlyMap<string, ContextDocument>;
  /** Paths of symlinked or hard copied documents, to the path under which they are reported. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly facts: Facts;
  readonly settings: Settings;
}
