/** Reads the files that say something about the workspace - manifests, lock files, task files, versions - and keeps what each says. */

import type { CancellationToken } from '../base/cancellation.ts';
import { checkpoint } from '../base/cancellation.ts';
import { getOrAdd } from '../base/getOrAdd.ts';
import { type FileFacts, factFile, MAX_BYTES, unreadFacts } from './facts/extractor.ts';
import { extractorFor } from './facts/extractors.ts';
import type { Entry, Manifest, PackageManagerFact, TargetFile, ToolVersion } from './facts.ts';
import type { FileSystem } from './fileSystem.ts';
import type { IgnoreRules } from './ignoreRules.ts';
import { factKey } from './recordingFacts.ts';

const PARALLEL = 16;

/** Whether a path is a file that is read for facts. */
export function saysFacts(path: string, entry: Entry | undefined, ignore: IgnoreRules): boolean {
  return entry?.type === 'file' && extractorFor(path) !== undefined && !ignore.covers(path);
}

/** Facts of the given files; those that no extractor knows are left out. */
export async function readFacts(
  fs: FileSystem,
  paths: readonly string[],
  token: CancellationToken,
): Promise<Map<string, FileFacts>> {
  const found = new Map<string, FileFacts>();
  for (let i = 0; i < paths.length; i += PARALLEL) {
    await checkpoint(token);
    await Promise.all(
      paths.slice(i, i + PARALLEL).map(async (path) => {
        const extractor = extractorFor(path);
        if (!extractor) return;
        const text = await fs.read(path, extractor.maxBytes ?? MAX_BYTES);
        try {
          found.set(
            path,
            text === undefined
              ? unreadFacts(extractor, path)
              : Object.freeze(extractor.extract(factFile(path, text))),
          );
        } catch {
          // A file that breaks its extractor must not pass for a file that says nothing.
          found.set(path, unreadFacts(extractor, path));
        }
      }),
    );
  }
  return found;
}

export interface GroupedFacts {
  readonly manifests: readonly Manifest[];
  readonly targetFiles: readonly TargetFile[];
  readonly toolVersions: readonly ToolVersion[];
  readonly packageManagers: readonly PackageManagerFact[];
  readonly submodules: readonly string[];
}

const groups = {
  manifests: factKey.manifests,
  targetFiles: factKey.targetFiles,
  toolVersions: factKey.toolVersions,
  packageManagers: factKey.packageManagers,
  submodules: 'submodules',
} as const;

const names = Object.keys(groups) as (keyof GroupedFacts)[];

/** Everything that the files say, ordered by path. */
export function grouped(files: Iterable<readonly [string, FileFacts]>): GroupedFacts {
  const all = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, facts]) => facts);
  return Object.freeze({
    manifests: all.flatMap((it) => it.manifests ?? []),
    targetFiles: all.flatMap((it) => it.targetFiles ?? []),
    toolVersions: all.flatMap((it) => it.toolVersions ?? []),
    packageManagers: all.flatMap((it) => it.packageManagers ?? []),
    submodules: all.flatMap((it) => it.submodules ?? []),
  });
}

/** Keys of the groups in which two states of one file differ. */
export function changedGroups(before: FileFacts | undefined, now: FileFacts | undefined): readonly string[] {
  return names.filter((name) => printed(before?.[name]) !== printed(now?.[name])).map((name) => groups[name]);
}

const texts = new WeakMap<object, string>();

function printed(facts: readonly unknown[] | undefined): string {
  return facts === undefined || facts.length === 0 ? '' : getOrAdd(texts, facts, () => JSON.stringify(facts));
}
