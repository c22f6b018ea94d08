/** The tables of observations and of the texts that their documents had: rows to objects and back. */

import { setImmediate as breath } from 'node:timers/promises';
import type { Kysely, Selectable } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Observation, RunObservation } from '../../observation.ts';
import { decodeObservation, encodeObservation, OBSERVATION_VERSION } from '../codec.ts';
import type { Known } from '../contributions.ts';
import type { ObservationQuery } from '../store.ts';
import { portions } from './figureTable.ts';
import type { Tables } from './schema.ts';

/** Observations in memory at a time. */
export const PAGE = 500;

export type Row = Selectable<Tables['observation']>;

export function rowOf(observation: Observation, words: 'full' | 'thin' = 'full'): Row {
  const run = observation.type === 'run' ? observation : undefined;
  return {
    id: observation.id,
    type: observation.type,
    at: observation.at,
    name: run?.name ?? null,
    previous: run?.previous ?? null,
    full_run: run && words === 'full' ? 1 : 0,
    version: OBSERVATION_VERSION,
    body: encodeObservation(observation),
  };
}

/** Which of the ids are there already. */
export async function presentIds(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const present = new Set<string>();
  for (const portion of portions(ids))
    for (const { id } of await db.selectFrom('observation').select('id').where('id', 'in', portion).execute())
      present.add(id);
  return present;
}

async function runsWhere(
  db: Kysely<Tables>,
  column: 'id' | 'previous',
  values: readonly string[],
): Promise<RunObservation[]> {
  const runs: RunObservation[] = [];
  for (const portion of portions(values)) {
    const rows = await db
      .selectFrom('observation')
      .select('body')
      .where(column, 'in', portion)
      .where('type', '=', 'run')
      .execute();
    for (const { body } of rows) runs.push(decodeObservation(body) as RunObservation);
  }
  return runs;
}

/** What `addContributions` asks about these, fetched at once. */
export async function knownAround(db: Kysely<Tables>, observations: readonly Observation[]): Promise<Known> {
  const runs = observations.filter((it) => it.type === 'run');
  const previous = new Map((await runsWhere(db, 'id', previousOf(runs))).map((it) => [it.id, it]));
  const following = Map.groupBy(
    await runsWhere(
      db,
      'previous',
      runs.map((it) => it.id),
    ),
    (it) => it.previous as string,
  );
  return { run: (id) => previous.get(id), followers: (id) => following.get(id) ?? [] };
}

/** Runs that were read lately, by id: a run is nearly always compared with one of the last of its name. */
export type RecentRuns = LRUCache<string, RunObservation>;

/** By number of signals, which is what makes them large. */
export const recentRuns = (): RecentRuns =>
  new LRUCache({ maxSize: 50_000, sizeCalculation: (run) => run.signals.length + 10 });

/** The same while all are read in order: each run asks for its previous one, so followers are not asked for. */
export async function knownBefore(
  db: Kysely<Tables>,
  observations: readonly Observation[],
  recent: RecentRuns,
): Promise<Known> {
  const runs = observations.filter((it) => it.type === 'run');
  const here = new Set(runs.map((it) => it.id));
  const previous = new Map<string, RunObservation>();
  const unread: string[] = [];
  for (const id of previousOf(runs)) {
    const known = recent.get(id);
    if (known) previous.set(id, known);
    else if (!here.has(id)) unread.push(id);
  }
  for (const run of await runsWhere(db, 'id', unread)) previous.set(run.id, run);
  for (const run of runs) recent.set(run.id, run);
  return { run: (id) => previous.get(id), followers: () => [] };
}

const previousOf = (runs: readonly RunObservation[]): string[] => [
  ...new Set(runs.flatMap((it) => (it.previous === undefined ? [] : [it.previous]))),
];

export async function insertObservations(db: Kysely<Tables>, rows: readonly Row[]): Promise<void> {
  for (const portion of portions(rows)) await db.insertInto('observation').values(portion).execute();
}

/** Which texts a run in full holds. */
export async function insertUses(db: Kysely<Tables>, runs: readonly RunObservation[]): Promise<void> {
  const uses = runs.flatMap((run) =>
    [...new Set(run.documents.map((it) => it.hash))].map((hash) => ({ hash, run: run.id })),
  );
  for (const portion of portions(uses)) await db.insertInto('document_use').values(portion).execute();
}

/** Texts that no run in full had in force. */
export async function dropUnusedTexts(db: Kysely<Tables>): Promise<void> {
  await db
    .deleteFrom('document_text')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('document_use')
            .select('document_use.run')
            .whereRef('document_use.hash', '=', 'document_text.hash'),
        ),
      ),
    )
    .execute();
}

/** Pages in the order of ids. The event loop turns in between. */
export async function* observationPages(
  db: Kysely<Tables>,
  { type, after = '' }: ObservationQuery = {},
): AsyncGenerator<readonly Observation[]> {
  for (let last = after; ; ) {
    let query = db.selectFrom('observation').select(['id', 'body']).where('id', '>', last);
    if (type !== undefined) query = query.where('type', '=', type);
    const rows = await query.orderBy('id').limit(PAGE).execute();
    if (rows.length === 0) return;
    yield rows.map(({ body }) => decodeObservation(body));
    last = (rows.at(-1) as { id: string }).id;
    await breath();
  }
}
