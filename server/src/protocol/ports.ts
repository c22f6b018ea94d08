/** What the server needs from the machine; `main/` and tests hand it in. */
import type { ReadPage } from '../analysis/pages.ts';
import type { Rule } from '../analysis/rule.ts';
import type { HostPorts } from '../workspace/host.ts';
import type { FolderLearning } from './learning.ts';
import type { Timers } from './timers.ts';

export interface ServerPorts {
  readonly rules: readonly Rule[];
  readonly timers: Timers;
  /** Pages of rules, error classes and kinds. */
  readonly readPage: ReadPage;
  /** The file system, history and parser of a folder; a string says in a sentence why it is no workspace. */
  openFolder(root: string): Promise<HostPorts | string>;
  /**
   * Learning in a folder, with the store that the settings name, if they do. Absent: nothing is learned.
   * Nothing is opened before somebody asks.
   */
  openLearning?(root: string, store: string | undefined): FolderLearning;
  /** The folder that a file without a workspace folder belongs to. */
  folderOf(file: string): Promise<string>;
}
