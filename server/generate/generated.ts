/** Everything that is generated, as a map from path to content, so that a test can compare without writing. */
import { join } from 'node:path';
import { registry, ruleFiles } from './registry.ts';

/** @param root the repository. */
export async function generated(root: string): Promise<ReadonlyMap<string, string>> {
  const source = join(root, 'server/src');
  const files = new Map<string, string>();
  files.set('server/src/analysis/registry.generated.ts', registry(ruleFiles(source)));
  return files;
}
