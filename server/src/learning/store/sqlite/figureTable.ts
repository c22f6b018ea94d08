/** The table of figures: rows looked up at once by rules and hovers, and combined with new ones in a transaction. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Compilable, Kysely, Selectable } from 'kysely';
import { LRUCache } from 'lru-cache';
import { hash } from '../../../base/hash.ts';
import { combined, type Figure, type FigureRules, type Figures, type FigureValue } from '../../figure.ts';
import { type FigureRows, figureName } from '../contributions.ts';
import type { Tables } from './schema.ts';

/** Rows in one statement: SQLite takes 32766 parameters. */
const ROWS = 200;

const idOf = (figure: Pick<Figure, 'kind' | 'parent' | 'key'>): string => hash(figureName(figure));

function figureOf(row: Selectable<Tables['figure']>): Figure {
  return {
    kind: row.kind,
    parent: row.parent,
    key: row.key,
    at: row.at,
    value: JSON.parse(row.value) as FigureValue,
  };
}

export function* portions<T>(items: Iterable<T>, size = ROWS): Generator<T[]> {
  let portion: T[] = [];
  for (const item of items) {
    portion.push(item);
    if (portion.length < size) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}

/** Rows of all answers that are kept, at most. */
const KEPT_ROWS = 50_000;

/**
 * Look-ups without a promise: the queries are built by Kysely as all others, once, and run on the connection itself.
 * After the store was closed there are no rows.
 */
export class SqliteFigures implements Figures {
  readonly #database: DatabaseSync;
  readonly #get: StatementSync;
  readonly #list: StatementSync;
  readonly #count: StatementSync;

  constructor(database: DatabaseSync, db: Kysely<Tables>) {
    this.#database = database;
    const figures = db.selectFrom('figure');
    const below = figures.where('kind', '=', '').where('parent', '=', '');
    const prepared = (query: Compilable) => database.prepare(query.compile().sql);
    this.#get = prepared(figures.selectAll().where('id', '=', ''));
    this.#list = prepared(below.selectAll().orderBy('at', 'desc').orderBy('key').limit(1));
    this.#count = prepared(below.select((it) => it.fn.countAll<number>().as('count')));
  }

  get(kind: string, parent: string, key: string): Figure | undefined {
    return this.#rows(this.#get, idOf({ kind, parent, key }))[0];
  }

  list(kind: string, parent: string, limit: number): readonly Figure[] {
    return this.#rows(this.#list, kind, parent, limit);
  }

  count(kind: string, parent: string): number {
    return this.#database.isOpen ? Number(this.#count.get(kind, parent)?.count) : 0;
  }

  #rows(statement: StatementSync, ...parameters: readonly (string | number)[]): Figure[] {
    if (!this.#database.isOpen) return [];
    return statement
      .all(...parameters)
      .map((row) => figureOf(row as unknown as Selectable<Tables['figure']>));
  }
}

/** Keeps answers, so that what is asked twice is read once, and one evidence does not contradict itself. */
export class KeptFigures implements Figures {
  readonly #figures: Figures;
  readonly #lists = new LRUCache<string, readonly Figure[]>({
    maxSize: KEPT_ROWS,
    sizeCalculation: (rows) => rows.length + 1,
  });

  constructor(figures: Figures) {
    this.#figures = figures;
  }

  get(kind: string, parent: string, key: string): Figure | undefined {
    return this.#kept(JSON.stringify([kind, parent, key]), () => {
      const row = this.#figures.get(kind, parent, key);
      return row ? [row] : [];
    })[0];
  }

  list(kind: string, parent: string, limit: number): readonly Figure[] {
    return this.#kept(JSON.stringify([kind, parent, limit]), () => this.#figures.list(kind, parent, limit));
  }

  count(kind: string, parent: string): number {
    return this.#figures.count(kind, parent);
  }

  #kept(name: string, read: () => readonly Figure[]): readonly Figure[] {
    const known = this.#lists.get(name);
    if (known) return known;
    const rows = read();
    this.#lists.set(name, rows);
    return rows;
  }
}

/** Within a transaction. */
export async function addFigures(db: Kysely<Tables>, rows: FigureRows, rules: FigureRules): Promise<void> {
  for (const portion of portions(rows.values())) {
    const byId = new Map(portion.map((it) => [idOf(it), it]));
    const present = await db
      .selectFrom('figure')
      .selectAll()
      .where('id', 'in', [...byId.keys()])
      .execute();
    for (const row of present) byId.set(row.id, combined(rules, figureOf(row), byId.get(row.id) as Figure));
    await db
      .insertInto('figure')
      .values([...byId].map(([id, it]) => ({ ...it, id, value: JSON.stringify(it.value) })))
      .onConflict((it) =>
        it
          .column('id')
          .doUpdateSet((row) => ({ at: row.ref('excluded.at'), value: row.ref('excluded.value') })),
      )
      .execute();
  }
}
