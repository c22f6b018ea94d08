/** What new observations add to the figures of a store that holds others already. */
import { combined, type Figure, type FigureRules } from '../figure.ts';
import type { Observation, RunObservation } from '../observation.ts';

/** What the store held before. */
export interface Known {
  run(id: string): RunObservation | undefined;
  /** Runs that are compared with this one. They may have come first, when stores merge. */
  followers(id: string): readonly RunObservation[];
}

/** One name per row: JSON, since paths and symbols may hold any separator. */
export function figureName(figure: Pick<Figure, 'kind' | 'parent' | 'key'>): string {
  return JSON.stringify([figure.kind, figure.parent, figure.key]);
}

/** Rows on their way into a store, already combined with each other. */
export class FigureRows {
  readonly #rules: FigureRules;
  readonly #rows = new Map<string, Figure>();

  constructor(rules: FigureRules) {
    this.#rules = rules;
  }

  add(figures: Iterable<Figure>): void {
    for (const figure of figures) {
      const name = figureName(figure);
      const present = this.#rows.get(name);
      this.#rows.set(name, present ? combined(this.#rules, present, figure) : figure);
    }
  }

  get size(): number {
    return this.#rows.size;
  }

  get(name: string): Figure | undefined {
    return this.#rows.get(name);
  }

  values(): Iterable<Figure> {
    return this.#rows.values();
  }
}

/** `fresh` holds each id once and none that `known` holds. */
export function addContributions(
  rows: FigureRows,
  fresh: readonly Observation[],
  known: Known,
  rules: FigureRules,
): void {
  const runs = new Map(fresh.flatMap((it) => (it.type === 'run' ? [[it.id, it]] : [])));
  for (const observation of fresh) {
    rows.add(rules.alone(observation));
    if (observation.type !== 'run') continue;
    const previous =
      observation.previous === undefined
        ? undefined
        : (runs.get(observation.previous) ?? known.run(observation.previous));
    if (previous) rows.add(rules.between(observation, previous));
    for (const follower of known.followers(observation.id)) rows.add(rules.between(follower, observation));
  }
}
