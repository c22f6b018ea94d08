/** Applies the rule of `retention.ts` within the transaction that passes a bound. */
import { type Kysely, sql } from 'kysely';
import type { FigureRules, Figures } from '../../figure.ts';
import type { RunObservation } from '../../observation.ts';
import { decodeObservation } from '../codec.ts';
import { exceeds, keptOf, type Retention, thinned } from '../retention.ts';
import { dropUnusedTexts, rowOf } from './observationTable.ts';
import type { Tables } from './schema.ts';

const fullRuns = (db: Kysely<Tables>, name: string | undefined) => {
  const full = db.selectFrom('observation').where('full_run', '=', sql.lit(1));
  return name === undefined ? full : full.where('name', '=', name);
};

async function thin(
  db: Kysely<Tables>,
  name: string | undefined,
  bound: number,
  rules: FigureRules,
  figures: Figures,
): Promise<boolean> {
  const { count } = await fullRuns(db, name)
    .select((it) => it.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  if (!exceeds(count, bound)) return false;
  const old = await fullRuns(db, name)
    .select(['id', 'body'])
    .orderBy('id')
    .limit(count - bound)
    .execute();
  for (const { id, body } of old) {
    const run = thinned(decodeObservation(body) as RunObservation, rules, figures);
    await db
      .updateTable('observation')
      .set({ full_run: 0, body: rowOf(run).body })
      .where('id', '=', id)
      .execute();
    await db.deleteFrom('document_use').where('run', '=', id).execute();
  }
  return true;
}

/** After runs of these names were appended. */
export async function thinOld(
  db: Kysely<Tables>,
  names: ReadonlySet<string>,
  retention: Retention,
  rules: FigureRules,
  figures: Figures,
): Promise<void> {
  let some = false;
  for (const name of names) some = (await thin(db, name, retention.fullPerName, rules, figures)) || some;
  if (names.size > 0) some = (await thin(db, undefined, retention.full, rules, figures)) || some;
  if (some) await dropUnusedTexts(db);
}

/** Counts what was added; true when the oldest were removed, so that the figures must be computed again. */
export async function forgetOldest(
  db: Kysely<Tables>,
  added: number,
  retention: Retention,
): Promise<boolean> {
  const { value } = await db
    .selectFrom('meta')
    .select('value')
    .where('key', '=', 'observations')
    .executeTakeFirstOrThrow();
  const count = Number(value) + added;
  await db
    .updateTable('meta')
    .set({ value: String(count) })
    .where('key', '=', 'observations')
    .execute();
  if (count <= retention.observations) return false;
  const excess = count - keptOf(retention.observations);
  const oldest = (it: Kysely<Tables>) =>
    it.selectFrom('observation').select('id').orderBy('id').limit(excess);
  await db.deleteFrom('document_use').where('run', 'in', oldest(db)).execute();
  await db.deleteFrom('observation').where('id', 'in', oldest(db)).execute();
  await dropUnusedTexts(db);
  return true;
}
