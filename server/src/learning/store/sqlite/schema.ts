/** Tables of the store, as types for queries and as migrations. */
import type { DatabaseSync } from 'node:sqlite';
import { type Kysely, sql } from 'kysely';
import type { Observation } from '../../observation.ts';
import { StoreProblem } from '../store.ts';

export interface Tables {
  readonly meta: { readonly key: string; readonly value: string };
  readonly observation: {
    readonly id: string;
    readonly type: Observation['type'];
    readonly at: number;
    /** Of runs. */
    readonly name: string | null;
    readonly previous: string | null;
    /** 1: a run with all its words; 0: a thinned run, or no run. */
    readonly full_run: number;
    readonly version: number;
    readonly body: Uint8Array;
  };
  readonly document_text: { readonly hash: string; readonly body: Uint8Array };
  /** Hash to run: which runs in full had a text in force. */
  readonly document_use: { readonly hash: string; readonly run: string };
  readonly figure: {
    /** Hash of kind, parent and key: 64 bits, so two of a million rows meet once in 40 million stores. */
    readonly id: string;
    readonly kind: string;
    readonly parent: string;
    readonly key: string;
    readonly at: number;
    readonly value: string;
  };
}

type Migration = (db: Kysely<Tables>) => Promise<void>;

/** In order; a released one never changes. The length is the version of the schema. */
const migrations: readonly Migration[] = [
  async (db) => {
    const { schema } = db;
    await schema
      .createTable('meta')
      .addColumn('key', 'text', (it) => it.primaryKey())
      .addColumn('value', 'text', (it) => it.notNull())
      .execute();
    await schema
      .createTable('observation')
      .addColumn('id', 'text', (it) => it.primaryKey())
      .addColumn('type', 'text', (it) => it.notNull())
      .addColumn('at', 'integer', (it) => it.notNull())
      .addColumn('name', 'text')
      .addColumn('previous', 'text')
      .addColumn('full_run', 'integer', (it) => it.notNull())
      .addColumn('version', 'integer', (it) => it.notNull())
      .addColumn('body', 'blob', (it) => it.notNull())
      .execute();
    await schema.createIndex('observation_type').on('observation').columns(['type', 'id']).execute();
    await schema.createIndex('observation_name').on('observation').columns(['name', 'id']).execute();
    await schema
      .createIndex('observation_full')
      .on('observation')
      .columns(['name', 'id'])
      .where(sql.ref('full_run'), '=', sql.lit(1))
      .execute();
    await schema.createIndex('observation_previous').on('observation').column('previous').execute();
    await schema
      .createTable('document_text')
      .addColumn('hash', 'text', (it) => it.primaryKey())
      .addColumn('body', 'blob', (it) => it.notNull())
      .execute();
    await schema
      .createTable('document_use')
      .addColumn('hash', 'text', (it) => it.notNull())
      .addColumn('run', 'text', (it) => it.notNull())
      .addPrimaryKeyConstraint('document_use_key', ['hash', 'run'])
      .execute();
    await schema.createIndex('document_use_run').on('document_use').column('run').execute();
    await schema
      .createTable('figure')
      .addColumn('id', 'text', (it) => it.primaryKey())
      .addColumn('kind', 'text', (it) => it.notNull())
      .addColumn('parent', 'text', (it) => it.notNull())
      .addColumn('key', 'text', (it) => it.notNull())
      .addColumn('at', 'integer', (it) => it.notNull())
      .addColumn('value', 'text', (it) => it.notNull())
      .execute();
    await schema
      .createIndex('figure_page')
      .on('figure')
      .columns(['kind', 'parent', 'at desc', 'key'])
      .execute();
  },
];

export const SCHEMA_VERSION = migrations.length;

export function schemaVersion(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version);
}

/** Brings the file to this version. Several processes may do it at once: the first does, the others see that it is done. */
export async function migrate(database: DatabaseSync, db: Kysely<Tables>, path: string): Promise<void> {
  const found = schemaVersion(database);
  if (found > SCHEMA_VERSION)
    throw new StoreProblem(
      `${path} was written by a newer Forewarn (schema ${found}; this one knows ${SCHEMA_VERSION}). Update this one.`,
    );
  if (found === SCHEMA_VERSION) return;
  await db.transaction().execute(async (transaction) => {
    for (let version = schemaVersion(database); version < SCHEMA_VERSION; version++)
      await (migrations[version] as Migration)(transaction as Kysely<Tables>);
    await sql.raw(`PRAGMA user_version = ${SCHEMA_VERSION}`).execute(transaction);
  });
}
