/** Tells the client how it stands with each workspace folder; what was told before is not told again. */
import type { Connection } from 'vscode-languageserver';
import { type MutedRule, mutedRules } from '../features/folderStatus.ts';
import type { Evidence } from '../learning/evidence.ts';
import type { Settings } from '../workspace/settings.ts';
import { type ServerStatus, serverStatus } from './custom.ts';
import type { Folder } from './folder.ts';

interface Muted {
  readonly settings: Settings;
  readonly evidence: Evidence;
  readonly rules: readonly MutedRule[];
}

export class StatusReports {
  readonly #connection: Connection;
  readonly #told = new Map<string, string>();
  /** Which rules say nothing changes with the settings and the evidence, and is asked for at every change of the workspace. */
  readonly #muted = new WeakMap<Folder, Muted>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  indexing(folder: string): void {
    this.#tell({ state: 'indexing', folder, documents: 0 });
  }

  failed(folder: string, message: string): void {
    this.#tell({ state: 'failed', folder, documents: 0, message });
  }

  ready(folder: Folder): void {
    const { documents, settings } = folder.host.snapshot();
    this.#tell({
      state: 'ready',
      folder: folder.root,
      documents: documents.size,
      ...(folder.lastRun ? { lastRun: folder.lastRun } : {}),
      muted: this.#mutedIn(folder, settings),
    });
  }

  #mutedIn(folder: Folder, settings: Settings): readonly MutedRule[] {
    const { evidence, rules } = folder.analyzer;
    let muted = this.#muted.get(folder);
    if (muted?.settings !== settings || muted.evidence !== evidence) {
      muted = { settings, evidence, rules: mutedRules(rules, settings, evidence) };
      this.#muted.set(folder, muted);
    }
    return muted.rules;
  }

  #tell(status: ServerStatus): void {
    const text = JSON.stringify(status);
    if (this.#told.get(status.folder) === text) return;
    this.#told.set(status.folder, text);
    void this.#connection.sendNotification(serverStatus, status);
  }
}
