/** Impossible states are counted, kept for `doctor` and survived; a test run throws them instead. */

export interface Bug {
  readonly where: string;
  readonly message: string;
  readonly stack: string | undefined;
  count: number;
}

const KEPT = 20;

/** Remembers the last bugs of one process; created by `main.ts` and handed down. */
export class BugReports {
  readonly #bugs = new Map<string, Bug>();
  readonly #onFirst: (bug: Bug) => void;

  constructor(onFirst: (bug: Bug) => void = () => {}) {
    this.#onFirst = onFirst;
  }

  /** Reports each distinct bug once and counts the repetitions. */
  report(where: string, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    const key = `${where}\n${message}`;
    const known = this.#bugs.get(key);
    if (known) {
      known.count++;
      return;
    }
    const bug: Bug = { where, message, stack: error instanceof Error ? error.stack : undefined, count: 1 };
    this.#bugs.set(key, bug);
    if (this.#bugs.size > KEPT) this.#bugs.delete(this.#bugs.keys().next().value as string);
    this.#onFirst(bug);
  }

  list(): readonly Bug[] {
    return [...this.#bugs.values()];
  }
}
