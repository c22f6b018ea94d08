/** Everything that is generated, as a map from path to content, so that a test can compare without writing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clients } from './clients.ts';
import { registry, ruleFiles } from './registry.ts';
import { sampleOutput } from './sample.ts';

/** Replaces what stands between the two marks of the README. */
function withSample(readme: string, output: string): string {
  const start = '<!-- sample: begin -->';
  const end = '<!-- sample: end -->';
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < 0) return readme;
  return `${readme.slice(0, from + start.length)}\n\n\`\`\`text\n${output}\`\`\`\n\n${readme.slice(to)}`;
}

/** @param root the repository. */
export async function generated(root: string): Promise<ReadonlyMap<string, string>> {
  const source = join(root, 'server/src');
  const { docs } = await import('./docs.ts');
  return new Map([
    ['server/src/analysis/registry.generated.ts', registry(ruleFiles(source))],
    ...docs(source),
    ...clients(root),
    ['README.md', withSample(readFileSync(join(root, 'README.md'), 'utf8'), await sampleOutput(root))],
  ]);
}
