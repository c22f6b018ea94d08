/** Measures Forewarn beside its peers and writes `results.md`: `node bench/run.ts [--quick] [--only engine,server,start,check]`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installForewarn, installPeers } from './peers.ts';
import { report } from './report.ts';
import {
  coldStart,
  type Effort,
  engineKeystrokes,
  repositoryCheck,
  SIZES,
  serverKeystrokes,
  type Table,
} from './scenarios.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: 'engine,server,start,check' },
  },
});
const chosen = new Set(values.only.split(','));
const effort: Effort = values.quick
  ? { rounds: 3, keystrokes: 16, budget: 1_000 }
  : { rounds: 5, keystrokes: 64, budget: 1_500 };
const starts = values.quick ? 3 : 15;

await installForewarn();
await installPeers();
const tables: Table[] = [];
if (chosen.has('engine')) for (const size of SIZES) tables.push(...(await engineKeystrokes(size, effort)));
if (chosen.has('server')) for (const size of SIZES) tables.push(...(await serverKeystrokes(size, effort)));
if (chosen.has('start')) tables.push(...(await coldStart(starts)));
if (chosen.has('check')) {
  for (const files of [500, 5_000]) tables.push(...(await repositoryCheck(files, values.quick ? 2 : 7)));
}
const text = report(tables, new Date());
if (values.quick || values.only !== 'engine,server,start,check') process.stdout.write(text);
else await writeFile(join(import.meta.dirname, 'results.md'), text);
