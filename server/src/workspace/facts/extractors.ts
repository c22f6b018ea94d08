/** The table of fact extractors. Adding a format is adding a row. */
import { cargo } from './cargo.ts';
import type { FactExtractor } from './extractor.ts';
import { gitModules } from './gitModules.ts';
import { just, make, task } from './makefiles.ts';
import { npmLocks } from './npmLocks.ts';
import { otherManifests } from './otherManifests.ts';
import { packageJson } from './packageJson.ts';
import { python } from './python.ts';
import { taskRunners } from './taskRunners.ts';
import { versionFiles } from './versionFiles.ts';

export const extractors: readonly FactExtractor[] = [
  packageJson,
  npmLocks,
  cargo,
  ...python,
  make,
  just,
  task,
  ...otherManifests,
  ...taskRunners,
  ...versionFiles,
  gitModules,
];

/** The extractor for a path; the first that matches. */
export function extractorFor(path: string): FactExtractor | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return extractors.find((it) => it.matches(name, path));
}
