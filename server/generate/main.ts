/** Rewrites everything that is generated: `npm run generate`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generated } from './generated.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

for (const [path, content] of await generated(root)) {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}
