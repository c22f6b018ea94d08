/** The table of figures: rows looked up at once by rules and hovers, and combined with new ones in a transaction. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Compilable, Kysely, Selectable } from 'kysely';
import { hash } from '../../../base/hash.ts';
import { combined, type Figure, type FigureRules, type Figures, type FigureValue } from '../../figure.ts';
import { type FigureRows, figureName } from '../contributions.ts';
import { parametersOf, preparing } from './dialect.ts';
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

/**
 * Look-ups without a promise: the queries are built by Kysely as all others and run on the connection itself. After the
 * store was closed there are no rows.
 */
export class SqliteFigures implements Figures {
  readonly #database: DatabaseSync;
  readonly #db: Kysely<Tables>;
  readonly #prepare: (sql: string) => StatementSync;

  constructor(database: DatabaseSync, db: Kysely<Tables>) {
    this.#database = database;
    this.#db = db;
    this.#prepare = preparing(database);
  }

  get(kind: string, parent: string, key: string): Figure | undefined {
    return this.#rows(
      this.#db.selectFrom('figure').selectAll().where('id', '=', idOf({ kind, parent, key })),
    )[0];
  }

  list(kind: string, parent: string, limit: number): readonly Figure[] {
    return this.#rows(
      this.#db
        .selectFrom('figure')
        .selectAll()
        .where('kind', '=', kind)
        .where('parent', '=', parent)
        .orderBy('at', 'desc')
        .orderBy('key')
        .limit(limit),
    );
  }

  count(kind: string, parent: string): number {
    if (!this.#database.isOpen) return 0;
    const query = this.#db
      .selectFrom('figure')
      .select((it) => it.fn.countAll<number>().as('count'))
      .where('kind', '=', kind)
      .where('parent', '=', parent)
      .compile();
    return Number(this.#prepare(query.sql).get(...parametersOf(query))?.count);
  }

  #rows(query: Compilable<Selectable<Tables['figure']>>): Figure[] {
    if (!this.#database.isOpen) return [];
    const compiled = query.compile();
    const rows = this.#prepare(compiled.sql).all(...parametersOf(compiled));
    return rows.map((row) => figureOf(row as unknown as Selectable<Tables['figure']>));
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
