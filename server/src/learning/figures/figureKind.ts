/** A sort of figure: its name, what its rows hold, and how two rows of one key become one. */
import type { Figure, Figures, FigureValue } from '../figure.ts';

export interface FigureKind<V extends object> {
  readonly kind: string;
  /** Commutative and associative. */
  combine(one: V, other: V): V;
}

export function figureOf<V extends object>(
  { kind }: FigureKind<V>,
  [parent, key]: readonly [parent: string, key: string],
  at: number,
  value: V,
): Figure {
  return { kind, parent, key, at, value: value as FigureValue };
}

/** Values come from rows that this version of the rules wrote (`FigureRules.version`), so their shape is known. */
export function valueIn<V extends object>(_: FigureKind<V>, { value }: Pick<Figure, 'value'>): V {
  return value as V;
}

export function lookUp<V extends object>(
  kind: FigureKind<V>,
  figures: Figures,
  parent: string,
  key: string,
): V | undefined {
  const figure = figures.get(kind.kind, parent, key);
  return figure && valueIn(kind, figure);
}

/** What happened last: the larger id of an observation. */
export function latestOf<T extends { readonly id: string }>(one: T, other: T): T {
  return other.id > one.id ? other : one;
}

/** Both, with values of one key combined. Sorted by key, so that equal rows are written alike. */
export function mergedRecord<V>(
  one: Readonly<Record<string, V>>,
  other: Readonly<Record<string, V>>,
  combine: (one: V, other: V) => V,
): Readonly<Record<string, V>> {
  const merged = new Map(Object.entries(one));
  for (const [key, value] of Object.entries(other)) {
    const present = merged.get(key);
    merged.set(key, present === undefined ? value : combine(present, value));
  }
  return sortedRecord(merged);
}

/** Keys are different from each other. */
export function sortedRecord<V>(entries: Iterable<readonly [string, V]>): Readonly<Record<string, V>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
