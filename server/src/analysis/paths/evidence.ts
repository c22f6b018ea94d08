/** Whether a path that is not there was meant as a path of this workspace. Without such evidence nothing is reported. */
import { basename, dirname } from '../../base/paths.ts';
import type { PathClaim } from '../../documents/claim.ts';
import { hasKnownExtension, isBareFile, isCommonName } from '../../documents/claims/fileNames.ts';
import { isBuildOutput, isGeneratedPath } from '../../documents/claims/generated.ts';
import type { Facts } from '../../workspace/facts.ts';
import type { Audience } from './audience.ts';
import type { Candidate } from './candidates.ts';
import { throughLinks } from './resolve.ts';

export type Evidence =
  /** Version control knows that it was there. */
  | {
      readonly sort: 'history';
      readonly state: 'deleted' | 'renamed';
      readonly path: string;
      readonly commit: string;
      readonly date: string;
      readonly to?: string;
    }
  /** A file of that name is elsewhere. */
  | { readonly sort: 'moved'; readonly path: string; readonly to: readonly string[] }
  /** Its directory is there, it is not. */
  | { readonly sort: 'parent'; readonly path: string; readonly parent: string }
  /** The diagram that it stands in is of this workspace. */
  | { readonly sort: 'tree'; readonly path: string };

/** Longest leading part of `path` that is a directory of the workspace, and how many segments it has below `base`. */
function existingPrefix(
  candidate: Candidate,
  facts: Facts,
): { readonly directory: string; readonly depth: number } {
  const below =
    candidate.directory === '' ? candidate.path : candidate.path.slice(candidate.directory.length + 1);
  if (candidate.directory !== '' && !candidate.path.startsWith(`${candidate.directory}/`))
    return { directory: '', depth: 0 };
  let directory = candidate.directory;
  let depth = 0;
  for (const segment of below.split('/').slice(0, -1)) {
    const next = directory === '' ? segment : `${directory}/${segment}`;
    const real = throughLinks(next, facts) ?? next;
    if (facts.entry(real)?.type !== 'directory') break;
    directory = next;
    depth++;
  }
  return { directory, depth };
}

function isFile(claim: PathClaim): boolean {
  const name = basename(claim.path);
  return claim.form === 'file' && (hasKnownExtension(name) || isBareFile(name));
}

/** Least number of directories of the path that must be there, by who is addressed and what is named. */
const DEPTH: Readonly<
  Record<
    Exclude<Audience, 'sample'>,
    { readonly file: number; readonly directory: number; readonly either: number }
  >
> = {
  workspace: { file: 1, directory: 1, either: 2 },
  installed: { file: 2, directory: 2, either: 3 },
  published: { file: 2, directory: 3, either: 9 },
};

export function evidenceFor(
  claim: PathClaim,
  candidates: readonly Candidate[],
  audience: Audience,
  facts: Facts,
): Evidence | undefined {
  if (audience === 'sample') return undefined;
  const segments = claim.path.split('/').filter((it) => it !== '..');
  for (const { path, reason } of candidates.slice(0, 4)) {
    if (reason === 'package') continue;
    const history = facts.history(path);
    if (history.state === 'deleted' || history.state === 'renamed') {
      // A build output that was once committed is still written by the build.
      if (isGeneratedPath(path)) return undefined;
      return {
        sort: 'history',
        state: history.state,
        path,
        commit: history.commit,
        date: history.date,
        ...(history.to ? { to: history.to } : {}),
      };
    }
  }
  if (claim.siblings) return treeEvidence(claim, candidates, facts);
  if (segments.length < 2) return undefined;
  if (segments.some(isBuildOutput)) return undefined;
  let best: { candidate: Candidate; directory: string; depth: number } | undefined;
  for (const candidate of candidates) {
    const prefix = existingPrefix(candidate, facts);
    if (best === undefined || prefix.depth > best.depth) best = { candidate, ...prefix };
  }
  if (best === undefined || best.depth === 0) return undefined;
  const rest = best.candidate.path.slice(best.directory === '' ? 0 : best.directory.length + 1);
  if (isGeneratedPath(rest)) return undefined;
  const { path } = best.candidate;
  const needed = DEPTH[audience];
  const name = basename(claim.path);
  if (isFile(claim)) {
    if (!isCommonName(name) && best.depth >= Math.min(needed.file, segments.length - 1)) {
      const elsewhere = facts.named(name).filter((it) => facts.entry(it)?.type === 'file');
      if (elsewhere.length > 0 && elsewhere.length <= 3) return { sort: 'moved', path, to: elsewhere };
    }
    if (best.depth === segments.length - 1 && best.depth >= needed.file)
      return { sort: 'parent', path, parent: best.directory };
    return undefined;
  }
  const wanted = claim.form === 'directory' ? needed.directory : needed.either;
  if (best.depth === segments.length - 1 && best.depth >= wanted)
    return { sort: 'parent', path, parent: best.directory };
  return undefined;
}

/** Most of the diagram is there, and so is the directory in which this entry is drawn. */
function treeEvidence(
  claim: PathClaim,
  candidates: readonly Candidate[],
  facts: Facts,
): Evidence | undefined {
  const siblings = claim.siblings ?? [];
  for (const { directory, path } of candidates) {
    const at = (relative: string): string => (directory === '' ? relative : `${directory}/${relative}`);
    const there = siblings.filter((it) => facts.entry(at(it))).length;
    if (there < 3 || there < siblings.length * 0.6) continue;
    if (isGeneratedPath(claim.path)) return undefined;
    if (facts.entry(dirname(path) || path) === undefined && dirname(path) !== '') return undefined;
    return { sort: 'tree', path };
  }
  return undefined;
}
