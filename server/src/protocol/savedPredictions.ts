/**
 * Records what the editor shows of a document as its author saved it, once per content: a run in a terminal then scores
 * what was shown before the code was written.
 */
import { predictionsOf } from '../analysis/prediction/shownPredictions.ts';
import type { BugReports } from '../base/bug.ts';
import { never } from '../base/cancellation.ts';
import type { Folder } from './folder.ts';
import type { Timers } from './timers.ts';

/** Milliseconds for which a saved text must stand: editors that save by themselves save every pause. */
const SETTLED = 5_000;

export class SavedPredictions {
  readonly #timers: Timers;
  readonly #bugs: BugReports;
  readonly #waiting = new Map<string, () => void>();

  constructor(timers: Timers, bugs: BugReports) {
    this.#timers = timers;
    this.#bugs = bugs;
  }

  /** The file holds what the editor shows. */
  saved(folder: Folder, path: string): void {
    if (folder.learning === undefined || !folder.host.isOpen(path)) return;
    const uri = folder.uriOf(path);
    this.#waiting.get(uri)?.();
    this.#waiting.set(
      uri,
      this.#timers.after(SETTLED, () => {
        this.#waiting.delete(uri);
        this.#record(folder, path).catch((error: unknown) =>
          this.#bugs.report(`predictions of ${path}`, error),
        );
      }),
    );
  }

  /** It holds that no longer, or nobody looks at it. */
  forget(folder: Folder, path: string): void {
    const uri = folder.uriOf(path);
    this.#waiting.get(uri)?.();
    this.#waiting.delete(uri);
  }

  dispose(): void {
    for (const cancel of this.#waiting.values()) cancel();
  }

  async #record(folder: Folder, path: string): Promise<void> {
    const { learning } = folder;
    const document = folder.host.snapshot().documents.get(path);
    if (learning === undefined || document === undefined) return;
    // Where nothing was ever run there is nothing that scores predictions, and no store to begin for them.
    const evidence = await learning.evidence();
    if (evidence.generation === 0 || evidence.isPredicted(path, document.hash)) return;
    await folder.findings(document, never);
    const shown = folder.shown(path, document.hash) ?? [];
    if (shown.length > 0)
      await learning.append(predictionsOf(document, shown, this.#timers.now(), () => learning.nextId()));
  }
}
