/** `npm run sample`: checks the sample workspace with the built program, as a user would. Findings are what it is for, so it ends well. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const run = spawnSync(
  process.execPath,
  [join(root, 'server/bin/forewarn.js'), 'check', '--root', join(root, 'test/sample')],
  { stdio: 'inherit' },
);
process.exitCode = run.status === 2 ? 2 : 0;
