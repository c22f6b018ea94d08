/** `forewarn explain`: finds the page of a rule, an error class or a kind on this machine. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explain } from '../analysis/pages.ts';
import { rules } from '../analysis/registry.generated.ts';
import { printable } from '../cli/report.ts';
import { print } from './terminal.ts';
import { UsageError } from './usageError.ts';

/** Pages lie in `pages` beside the bundle, or among the sources one level up. */
export function readPage(path: string): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url));
  for (const candidate of [join(here, 'pages', path), join(here, '..', path)])
    if (existsSync(candidate)) return readFileSync(candidate, 'utf8');
  return undefined;
}

export async function runExplain(name: string): Promise<number> {
  const found = explain(name, rules, readPage);
  if ('page' in found) {
    await print(found.page);
    return 0;
  }
  throw new UsageError(
    `There is no rule, error class or kind "${printable(found.unknown)}"${found.nearest ? `; did you mean "${found.nearest}"?` : '; `forewarn rules` lists the rules.'}`,
  );
}
