/** Generated files are as their generators would write them now. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { generated } from '../../server/generate/generated.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('docs, registry, schema and the sample in the README are up to date (npm run generate)', async () => {
  const stale: string[] = [];
  for (const [path, content] of await generated(root)) {
    const target = join(root, path);
    if (!existsSync(target) || readFileSync(target, 'utf8') !== content) stale.push(path);
  }
  expect(stale).toEqual([]);
});
