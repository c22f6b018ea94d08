/** Stores for tests, and everything that a store says, in a form that can be compared. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll } from 'vitest';
import { noEvidence } from '../../server/src/learning/evidence.ts';
import type { Figure, FigureRules, Figures } from '../../server/src/learning/figure.ts';
import { figureName } from '../../server/src/learning/store/contributions.ts';
import type { MemoryFigures } from '../../server/src/learning/store/memoryFigures.ts';
import { MemoryStore } from '../../server/src/learning/store/memoryStore.ts';
import { type Retention, retention } from '../../server/src/learning/store/retention.ts';
import { SqliteStore } from '../../server/src/learning/store/sqlite/sqliteStore.ts';
import type { Store, StoreEntry } from '../../server/src/learning/store/store.ts';

/** Directory that goes away after the test file. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'forewarn-store-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

interface Counted {
  readonly n: number;
  readonly words: { readonly id: string; readonly message: string };
}

function row(kind: string, parent: string, key: string, at: number, words: Counted['words']): Figure {
  return { kind, parent, key, at, value: { n: 1, words } };
}

/** Of the later run; within one run, the smaller words. */
function later(one: Counted['words'], other: Counted['words']): Counted['words'] {
  if (one.id !== other.id) return one.id > other.id ? one : other;
  return one.message < other.message ? one : other;
}

/**
 * Figures with a meaning that fits on a page: how often each signature was seen in the scope of each document, with the
 * words of the latest; and how many pairs of runs show or miss it. The real ones are in `learning/counts.ts`.
 */
export const simpleRules: FigureRules = {
  version: 1,
  alone: (it) =>
    it.type === 'run'
      ? it.signals.flatMap(({ signature, message, attributions }) =>
          attributions.map(({ document }) =>
            row('occurrence', document, signature, it.at, { id: it.id, message }),
          ),
        )
      : [row(it.type, it.document, it.errorClass, it.at, { id: it.id, message: '' })],
  between: (run, previous) =>
    previous.signals.map(({ signature }) =>
      row(
        'pair',
        signature,
        run.signals.some((it) => it.signature === signature) ? 'again' : 'gone',
        run.at,
        { id: run.id, message: '' },
      ),
    ),
  combine: (_kind, one, other) => {
    const [a, b] = [one, other] as unknown as [Counted, Counted];
    return { n: a.n + b.n, words: later(a.words, b.words) };
  },
  shows: (signal, run, figures) =>
    signal.attributions.some(
      ({ document }) =>
        (figures.get('occurrence', document, signal.signature)?.value as Counted | undefined)?.words.id ===
        run.id,
    ),
  evidence: (_figures, generation) => ({ ...noEvidence, generation }),
};

export interface OpenedStore {
  readonly store: Store;
  /** The rows as the evidence sees them. */
  figures(): Promise<Figures>;
  /** Every row, whatever it means, in the order of names. */
  allFigures(): Promise<readonly Figure[]>;
}

export interface StoreGiven {
  readonly retention?: Partial<Retention>;
  /** `simpleRules` when not given. */
  readonly rules?: FigureRules;
}

export type StoreFactory = (given?: StoreGiven) => Promise<OpenedStore>;

/** Lets a test see the rows that the store gives its evidence. */
function watched(rules: FigureRules): { rules: FigureRules; seen: { figures?: Figures } } {
  const seen: { figures?: Figures } = {};
  return {
    seen,
    rules: {
      ...rules,
      evidence: (figures, generation) => {
        seen.figures = figures;
        return rules.evidence(figures, generation);
      },
    },
  };
}

const inOrder = (figures: Iterable<Figure>): Figure[] =>
  [...figures].sort((one, other) => (figureName(one) < figureName(other) ? -1 : 1));

export const memoryStores: StoreFactory = async (given = {}) => {
  const { rules, seen } = watched(given.rules ?? simpleRules);
  const store = new MemoryStore(rules, { ...retention, ...given.retention });
  const figures = async () => {
    await store.evidence();
    return seen.figures as MemoryFigures;
  };
  return { store, figures, allFigures: async () => inOrder((await figures()).values()) };
};

/** A new file each. */
export function sqliteStores(directory: string): StoreFactory {
  let count = 0;
  return async (given = {}) => {
    const { rules, seen } = watched(given.rules ?? simpleRules);
    const path = join(directory, `${++count}.sqlite`);
    const store = await SqliteStore.open({ path, rules, retention: { ...retention, ...given.retention } });
    return {
      store,
      async figures() {
        await store.evidence();
        return seen.figures as Figures;
      },
      allFigures: async () => inOrder(figuresInFile(path)),
    };
  };
}

export function figuresInFile(path: string): Figure[] {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return database
      .prepare('SELECT kind, parent, key, at, value FROM figure ORDER BY id')
      .all()
      .map((row) => ({ ...row, value: JSON.parse(String(row.value)) }) as unknown as Figure);
  } finally {
    database.close();
  }
}

export async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

export async function* given(entries: readonly StoreEntry[]): AsyncGenerator<StoreEntry> {
  yield* entries;
}
