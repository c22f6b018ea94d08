/** Kysely over `node:sqlite`: a database shaped as its driver expects, and transactions that take the write lock at once. */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

/** Statements that are kept prepared; the texts of queries are few. */
const MAX_STATEMENTS = 100;

/** Prepares each text once. */
function preparing(database: DatabaseSync): (sql: string) => StatementSync {
  const statements = new Map<string, StatementSync>();
  return (sql) => {
    const known = statements.get(sql);
    if (known) return known;
    if (statements.size >= MAX_STATEMENTS) statements.delete(statements.keys().next().value as string);
    const statement = database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
}

/** A transaction that reads first and writes then would fail at once when another process wrote in between. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

export function nodeSqliteDialect(database: DatabaseSync): Dialect {
  const prepare = preparing(database);
  type Given = readonly unknown[];
  const values = (given: Given) => given as readonly SQLInputValue[];
  const shaped = {
    close: () => database.close(),
    prepare(sql: string) {
      const statement = prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (given: Given) => statement.all(...values(given)),
        run: (given: Given) => statement.run(...values(given)),
        iterate: (given: Given) => statement.iterate(...values(given)),
      };
    },
  };
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new ImmediateDriver({ database: shaped }),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}
