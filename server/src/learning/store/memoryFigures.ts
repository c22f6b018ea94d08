/** Figures in memory: for the store of tests, and while all figures of a store are computed again. */
import { combined, type Figure, type FigureRules, type Figures } from '../figure.ts';
import { type FigureRows, figureName } from './contributions.ts';

const parentName = (kind: string, parent: string): string => JSON.stringify([kind, parent]);

export class MemoryFigures implements Figures {
  readonly #rules: FigureRules;
  readonly #rows = new Map<string, Figure>();
  readonly #parents = new Map<string, Set<string>>();

  constructor(rules: FigureRules) {
    this.#rules = rules;
  }

  add(rows: FigureRows): void {
    for (const figure of rows.values()) {
      const name = figureName(figure);
      const present = this.#rows.get(name);
      this.#rows.set(name, present ? combined(this.#rules, present, figure) : figure);
      if (present) continue;
      const parent = parentName(figure.kind, figure.parent);
      const names = this.#parents.get(parent);
      if (names) names.add(name);
      else this.#parents.set(parent, new Set([name]));
    }
  }

  get size(): number {
    return this.#rows.size;
  }

  values(): Iterable<Figure> {
    return this.#rows.values();
  }

  get(kind: string, parent: string, key: string): Figure | undefined {
    return this.#rows.get(figureName({ kind, parent, key }));
  }

  list(kind: string, parent: string, limit: number): readonly Figure[] {
    return [...(this.#parents.get(parentName(kind, parent)) ?? [])]
      .map((name) => this.#rows.get(name) as Figure)
      .sort((one, other) => other.at - one.at || (one.key < other.key ? -1 : 1))
      .slice(0, limit);
  }

  count(kind: string, parent: string): number {
    return this.#parents.get(parentName(kind, parent))?.size ?? 0;
  }
}
