/** The store on disk: one SQLite file, which several editors and commands write at once. */
import { statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { Kysely } from 'kysely';
import type { Evidence } from '../../evidence.ts';
import type { FigureRules } from '../../figure.ts';
import type { Observation, RunObservation } from '../../observation.ts';
import { cleanObservation, decodeObservation, decodeText, encodeText } from '../codec.ts';
import { addContributions, FigureRows } from '../contributions.ts';
import { forgotten } from '../forgetting.ts';
import { type Retention, retention as standard } from '../retention.ts';
import type { ForgetRequest, Forgotten, ObservationQuery, Store, StoreEntry, StoreInfo } from '../store.ts';
import { StoreProblem } from '../store.ts';
import { type Databases, openDatabases, patiently } from './database.ts';
import { nodeSqliteDialect } from './dialect.ts';
import { addFigures, KeptFigures, portions, SqliteFigures } from './figureTable.ts';
import {
  dropUnusedTexts,
  insertObservations,
  insertUses,
  knownAround,
  knownBefore,
  observationPages,
  PAGE,
  presentIds,
  recentRuns,
  rowOf,
} from './observationTable.ts';
import { forgetOldest, thinOld } from './retain.ts';
import { migrate, schemaVersion, type Tables } from './schema.ts';

/** Rows of figures in memory while all are computed again. */
const FIGURES_IN_MEMORY = 50_000;

export interface SqliteStoreOptions {
  /** Of the file. */
  readonly path: string;
  readonly rules: FigureRules;
  /** Kept in the file, so that a person can tell whose store it is. */
  readonly workspace?: string;
  readonly retention?: Retention;
}

export class SqliteStore implements Store {
  readonly #path: string;
  readonly #rules: FigureRules;
  readonly #retention: Retention;
  readonly #databases: Databases;
  readonly #db: Kysely<Tables>;
  /** Figures as committed, and as they are within a transaction of ours. */
  readonly #committed: SqliteFigures;
  readonly #own: SqliteFigures;
  #evidence: { readonly version: number; readonly value: Evidence } | undefined;
  #generation = 0;

  private constructor(options: SqliteStoreOptions, databases: Databases, db: Kysely<Tables>) {
    this.#path = options.path;
    this.#rules = options.rules;
    this.#retention = options.retention ?? standard;
    this.#databases = databases;
    this.#db = db;
    this.#committed = new SqliteFigures(databases.reader, db);
    this.#own = new SqliteFigures(databases.writer, db);
  }

  /** Throws {@link StoreProblem}. */
  static async open(options: SqliteStoreOptions): Promise<SqliteStore> {
    let db: Kysely<Tables> | undefined;
    const databases = await openDatabases(options.path, async (writer) => {
      db ??= new Kysely<Tables>({ dialect: nodeSqliteDialect(writer) });
      await migrate(writer, db, options.path);
    });
    const store = new SqliteStore(options, databases, db as Kysely<Tables>);
    try {
      await store.#prepare(options.workspace);
    } catch (error) {
      await store.close();
      throw error;
    }
    return store;
  }

  async append(
    observations: readonly Observation[],
    texts: ReadonlyMap<string, string> = new Map(),
  ): Promise<number> {
    // Cleaned and compressed before the lock is taken.
    const given = [...new Map(observations.map((it) => [it.id, cleanObservation(it)])).values()];
    const rows = new Map(given.map((it) => [it.id, rowOf(it)]));
    const bodies = [...texts].map(([hash, text]) => ({ hash, body: encodeText(text) }));
    return this.#write(async (tx) => {
      for (const portion of portions(bodies))
        await tx
          .insertInto('document_text')
          .values(portion)
          .onConflict((it) => it.doNothing())
          .execute();
      const present = await presentIds(tx, [...rows.keys()]);
      const fresh = given.filter((it) => !present.has(it.id));
      if (fresh.length === 0) return 0;
      const figures = new FigureRows(this.#rules);
      addContributions(figures, fresh, await knownAround(tx, fresh), this.#rules);
      await addFigures(tx, figures, this.#rules);
      await insertObservations(
        tx,
        fresh.map((it) => rows.get(it.id) as ReturnType<typeof rowOf>),
      );
      const runs = fresh.filter((it) => it.type === 'run');
      await insertUses(tx, runs);
      await thinOld(tx, new Set(runs.map((it) => it.name)), this.#retention, this.#rules, this.#own);
      if (await forgetOldest(tx, fresh.length, this.#retention)) await this.#countAll(tx);
      return fresh.length;
    });
  }

  async text(hash: string): Promise<string | undefined> {
    const row = await this.#db
      .selectFrom('document_text')
      .select('body')
      .where('hash', '=', hash)
      .executeTakeFirst();
    return row && decodeText(row.body);
  }

  async runs(query: { readonly name?: string; readonly limit: number }): Promise<readonly RunObservation[]> {
    const named = this.#db.selectFrom('observation').select('body');
    const rows = await (query.name === undefined
      ? named.where('type', '=', 'run')
      : named.where('name', '=', query.name)
    )
      .orderBy('id', 'desc')
      .limit(query.limit)
      .execute();
    return rows.map(({ body }) => decodeObservation(body) as RunObservation);
  }

  async *observations(query: ObservationQuery = {}): AsyncGenerator<Observation> {
    for await (const page of observationPages(this.#db, query)) yield* page;
  }

  async *entries(): AsyncGenerator<StoreEntry> {
    for await (const observation of this.observations()) yield { observation };
    for (let last = ''; ; ) {
      const row = await this.#db
        .selectFrom('document_text')
        .selectAll()
        .where('hash', '>', last)
        .orderBy('hash')
        .limit(1)
        .executeTakeFirst();
      if (!row) return;
      yield { text: { hash: row.hash, content: decodeText(row.body) } };
      last = row.hash;
    }
  }

  async evidence(): Promise<Evidence> {
    const version = Number(this.#databases.reader.prepare('PRAGMA data_version').get()?.data_version);
    if (this.#evidence?.version !== version)
      this.#evidence = {
        version,
        value: this.#rules.evidence(new KeptFigures(this.#committed), ++this.#generation),
      };
    return this.#evidence.value;
  }

  async rebuild(): Promise<void> {
    await this.#write((tx) => this.#countAll(tx));
  }

  async merge(entries: AsyncIterable<StoreEntry>): Promise<number> {
    let added = 0;
    let observations: Observation[] = [];
    let texts = new Map<string, string>();
    const flush = async () => {
      added += await this.append(observations, texts);
      observations = [];
      texts = new Map();
    };
    for await (const entry of entries) {
      if ('text' in entry) texts.set(entry.text.hash, entry.text.content);
      else observations.push(entry.observation);
      if (observations.length + texts.size >= PAGE) await flush();
    }
    await flush();
    return added;
  }

  async forget(request: ForgetRequest): Promise<Forgotten> {
    const { writer } = this.#databases;
    // Free pages are overwritten, then given back: what was forgotten is in no byte of the file.
    writer.exec('PRAGMA secure_delete = ON');
    const result = await this.#write(async (tx) => {
      let removed = 0;
      let changed = 0;
      for await (const page of observationPages(tx)) {
        for (const observation of page) {
          const rest = forgotten(observation, request);
          if (rest === observation) continue;
          await tx.deleteFrom('document_use').where('run', '=', observation.id).execute();
          if (rest === undefined) {
            removed++;
            await tx.deleteFrom('observation').where('id', '=', observation.id).execute();
          } else {
            changed++;
            const { full_run } = await tx
              .selectFrom('observation')
              .select('full_run')
              .where('id', '=', rest.id)
              .executeTakeFirstOrThrow();
            await tx
              .updateTable('observation')
              .set({ body: rowOf(rest).body })
              .where('id', '=', rest.id)
              .execute();
            if (rest.type === 'run' && full_run === 1) await insertUses(tx, [rest]);
          }
        }
      }
      if (removed + changed > 0) {
        await dropUnusedTexts(tx);
        await this.#countAll(tx);
      }
      return { removed, changed };
    });
    if (result.removed + result.changed > 0) await this.#shrink();
    return result;
  }

  async info(): Promise<StoreInfo> {
    const rows = await this.#db
      .selectFrom('observation')
      .select((it) => [
        'type',
        it.fn.countAll<number>().as('count'),
        it.fn.min('at').as('oldest'),
        it.fn.max('at').as('newest'),
      ])
      .select((it) => it.fn.sum<number>('full_run').as('full'))
      .groupBy('type')
      .execute();
    const count = async (table: 'document_text' | 'figure') =>
      (
        await this.#db
          .selectFrom(table)
          .select((it) => it.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow()
      ).count;
    const of = (type: Observation['type']) => rows.find((it) => it.type === type)?.count ?? 0;
    const runs = rows.find((it) => it.type === 'run');
    return {
      location: this.#path,
      bytes: ['', '-wal'].reduce(
        (sum, side) => sum + (statSync(this.#path + side, { throwIfNoEntry: false })?.size ?? 0),
        0,
      ),
      observations: { run: of('run'), repair: of('repair'), prediction: of('prediction') },
      thinned: runs ? runs.count - runs.full : 0,
      texts: await count('document_text'),
      figures: await count('figure'),
      ...(rows.length > 0
        ? {
            oldest: Math.min(...rows.map((it) => it.oldest)),
            newest: Math.max(...rows.map((it) => it.newest)),
          }
        : {}),
      schemaVersion: schemaVersion(this.#databases.writer),
    };
  }

  async close(): Promise<void> {
    if (this.#databases.reader.isOpen) this.#databases.reader.close();
    if (this.#databases.writer.isOpen) this.#databases.writer.close();
  }

  /** What every use of the file needs: its owner's name in it, and figures that mean what this version means. */
  async #prepare(workspace: string | undefined): Promise<void> {
    const figures = await this.#meta('figures');
    if (
      figures === String(this.#rules.version) &&
      (workspace === undefined || (await this.#meta('workspace')))
    )
      return;
    await patiently(() =>
      this.#db.transaction().execute(async (tx) => {
        if (workspace !== undefined)
          await tx
            .insertInto('meta')
            .values({ key: 'workspace', value: workspace })
            .onConflict((it) => it.doNothing())
            .execute();
        const found = await this.#meta('figures', tx);
        this.#refuseNewer(found);
        if (found !== String(this.#rules.version)) await this.#countAll(tx);
      }),
    );
  }

  async #meta(key: string, db = this.#db): Promise<string | undefined> {
    const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
    return row?.value;
  }

  #refuseNewer(figures: string | undefined): void {
    if (figures !== undefined && Number(figures) > this.#rules.version)
      throw new StoreProblem(
        `A newer Forewarn computes the figures in ${this.#path} (${figures}; this one knows ${this.#rules.version}). Update this one.`,
      );
  }

  /** Every transaction that writes; waits for other processes. */
  #write<T>(what: (tx: Kysely<Tables>) => Promise<T>): Promise<T> {
    return patiently(() =>
      this.#db.transaction().execute(async (tx) => {
        this.#refuseNewer(await this.#meta('figures', tx));
        return what(tx);
      }),
    );
  }

  async #countAll(tx: Kysely<Tables>): Promise<void> {
    await tx.deleteFrom('figure').execute();
    let rows = new FigureRows(this.#rules);
    const recent = recentRuns();
    let observations = 0;
    for await (const page of observationPages(tx)) {
      observations += page.length;
      addContributions(rows, page, await knownBefore(tx, page, recent), this.#rules);
      if (rows.size < FIGURES_IN_MEMORY) continue;
      await addFigures(tx, rows, this.#rules);
      rows = new FigureRows(this.#rules);
    }
    await addFigures(tx, rows, this.#rules);
    for (const [key, value] of [
      ['figures', this.#rules.version],
      ['observations', observations],
    ] as const)
      await tx
        .replaceInto('meta')
        .values({ key, value: String(value) })
        .execute();
  }

  /** Gives free pages back and empties the write-ahead log, which holds what was. */
  async #shrink(): Promise<void> {
    const { writer } = this.#databases;
    await patiently(() => writer.exec('VACUUM'));
    for (let attempt = 0; attempt < 20; attempt++) {
      if (Number(writer.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy) === 0) return;
      await delay(50);
    }
    throw new StoreProblem(
      `Other processes are reading ${this.#path}: what was forgotten stays in ${this.#path}-wal until they are done. Run \`forewarn store forget\` again.`,
    );
  }
}
