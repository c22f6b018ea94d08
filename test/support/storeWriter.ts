/**
 * A process that appends to a store until it is killed, and says after each append which observation is safe:
 *
 *     node test/support/storeWriter.ts <file> <first number> <how many>
 */
import { writeSync } from 'node:fs';
import { figureRules } from '../../server/src/learning/counts.ts';
import { observationIds } from '../../server/src/learning/observationId.ts';
import { SqliteStore } from '../../server/src/learning/store/sqlite/sqliteStore.ts';
import { run, signal } from './observations.ts';

const [path = '', first = '0', count = '0'] = process.argv.slice(2);
const store = await SqliteStore.open({ path, rules: figureRules });
const next = observationIds(Date.now, (bytes) => crypto.getRandomValues(new Uint8Array(bytes)));
let previous: string | undefined;
for (let n = Number(first); n < Number(first) + Number(count); n++) {
  const id = next();
  const shown = n % 3 === 0 ? [] : [signal(), signal({ signature: `s${n % 7}`, message: `message ${n}` })];
  const hash = `text ${n % 5}`;
  await store.append(
    [
      run(n, {
        id,
        name: `writer ${first}`,
        documents: [{ path: 'AGENTS.md', hash }],
        signals: shown,
        ...(previous === undefined
          ? {}
          : {
              previous,
              contextChanges: [{ document: 'AGENTS.md', after: hash, adjustments: ['add-import'] }],
            }),
      }),
    ],
    new Map([[hash, `# Rules\n\nVersion ${hash}.\n`]]),
  );
  // Written at once and whole: what stands on the pipe was acknowledged.
  writeSync(1, `${id}\n`);
  previous = id;
}
await store.close();
