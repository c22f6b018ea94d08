/**
 * A process that opens one new store after the other, each when a line comes in, so that several of them race:
 *
 *     node test/support/storeRacer.ts <directory> <number of the process>
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { figureRules } from '../../server/src/learning/counts.ts';
import { SqliteStore } from '../../server/src/learning/store/sqlite/sqliteStore.ts';
import { run } from './observations.ts';

const [directory = '', number = '0'] = process.argv.slice(2);
writeSync(1, 'ready\n');
for await (const name of createInterface({ input: process.stdin })) {
  const store = await SqliteStore.open({ path: join(directory, name), rules: figureRules });
  await store.append([run(Number(number))]);
  await store.close();
  writeSync(1, 'done\n');
}
