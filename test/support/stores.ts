/** Stores for tests, and everything that a store says, in a form that can be compared. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { noEvidence } from '../../server/src/learning/evidence.ts';
import type { Figure, FigureRules, Figures } from '../../server/src/learning/figure.ts';
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

/**
 * Figures with a meaning that fits on a page: how often each signature was seen in the scope of each document, with the
 * words of the latest; and how many pairs of runs show or miss it. The real ones are in `learning/counts.ts`.
 */
export function simpleRules(seen: { figures?: Figures } = {}): FigureRules {
  const row = (kind: string, parent: string, key: string, at: number, words: Counted['words']): Figure => ({
    kind,
    parent,
    key,
    at,
    value: { n: 1, words },
  });
  return {
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
      const words =
        a.words.id === b.words.id
          ? a.words.message < b.words.message
            ? a.words
            : b.words
          : a.words.id > b.words.id
            ? a.words
            : b.words;
      return { n: a.n + b.n, words };
    },
    shows: (signal, run, figures) =>
      signal.attributions.some(
        ({ document }) =>
          (figures.get('occurrence', document, signal.signature)?.value as Counted | undefined)?.words.id ===
          run.id,
      ),
    evidence: (figures, generation) => {
      seen.figures = figures;
      return { ...noEvidence, generation };
    },
  };
}

export interface OpenedStore {
  readonly store: Store;
  /** The rows as the evidence sees them. */
  figures(): Promise<Figures>;
}

export type StoreFactory = (options?: { readonly retention?: Partial<Retention> }) => Promise<OpenedStore>;

function opened(store: Store, seen: { figures?: Figures }): OpenedStore {
  return {
    store,
    async figures() {
      await store.evidence();
      return seen.figures as Figures;
    },
  };
}

export const memoryStores: StoreFactory = async (options = {}) => {
  const seen = {};
  return opened(new MemoryStore(simpleRules(seen), { ...retention, ...options.retention }), seen);
};

/** A new file each. */
export function sqliteStores(directory: string): StoreFactory {
  let count = 0;
  return async (options = {}) => {
    const seen = {};
    const store = await SqliteStore.open({
      path: join(directory, `${++count}.sqlite`),
      rules: simpleRules(seen),
      retention: { ...retention, ...options.retention },
    });
    return opened(store, seen);
  };
}

export async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

export async function* given(entries: readonly StoreEntry[]): AsyncGenerator<StoreEntry> {
  yield* entries;
}

/** All rows of `simpleRules`, sorted. */
export async function allFigures({ store, figures }: OpenedStore): Promise<readonly Figure[]> {
  const parents = new Set<string>();
  for await (const it of store.observations())
    if (it.type === 'run')
      for (const { signature, attributions } of it.signals) {
        parents.add(signature);
        for (const { document } of attributions) parents.add(document);
      }
    else parents.add(it.document);
  const rows = await figures();
  return ['occurrence', 'pair', 'repair', 'prediction'].flatMap((kind) =>
    [...parents].sort().flatMap((parent) => rows.list(kind, parent, 1_000)),
  );
}
