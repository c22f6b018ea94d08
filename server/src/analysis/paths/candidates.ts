/** The workspace paths that a claimed path may mean, likeliest first. */
import { ancestors, dirname, resolvePath } from '../../base/paths.ts';
import type { Base, PathClaim } from '../../documents/claim.ts';
import type { Facts } from '../../workspace/facts.ts';

export interface Candidate {
  readonly path: string;
  /** Workspace path of the directory from which the claim was read. */
  readonly directory: string;
  readonly reason: Base['reason'];
}

/** More places than this are never needed to find a path, and each costs look-ups. */
const MAX_CANDIDATES = 48;

/** The root of the skill that holds the document: its files are named from there. */
export function skillRoot(documentPath: string, facts: Facts): string | undefined {
  for (const directory of ancestors(dirname(documentPath))) {
    if (directory !== '' && facts.entry(`${directory}/SKILL.md`)) return directory;
  }
  return undefined;
}

/** Projects inside this one that show how others are laid out: a text that does not name them does not speak of them. */
const EXAMPLE = /(?:^|\/)(?:examples?|samples?|templates?|fixtures?|demos?|starters?|boilerplates?)\//i;

/** Directories of the workspace that a base, as written, may mean. */
function placesOf(base: Base, documentPath: string, facts: Facts): readonly string[] {
  if (base.reason === 'root') return [''];
  if (base.reason === 'document') {
    const root = skillRoot(documentPath, facts);
    const own = dirname(documentPath);
    // What is linked in from elsewhere names its neighbours there.
    const linked = facts.entry(documentPath)?.linkTo;
    return [...new Set([own, root ?? own, linked === undefined ? own : dirname(linked)])];
  }
  const places = new Set<string>();
  for (const from of ['', dirname(documentPath)]) {
    const place = resolvePath(from, base.directory);
    if (place !== undefined && facts.entry(place)?.type === 'directory') places.add(place);
  }
  // One segment (`scripts`) is the end of too many paths.
  if (places.size === 0 && base.directory.includes('/') && !base.directory.startsWith('..')) {
    for (const place of facts.endingWith(base.directory).slice(0, 3)) {
      const foreign = EXAMPLE.test(place) && !EXAMPLE.test(documentPath);
      if (!foreign && facts.entry(place)?.type === 'directory') places.add(place);
    }
  }
  return [...places];
}

/** Segments down to which a directory is taken for a project of its own. */
const OWN_DEPTH = 3;

function depthOf(path: string): number {
  return path.split('/').length;
}

/** The claim counts from a directory that is not in the workspace: another checkout, or one that is made first. */
export function countsFromElsewhere(claim: PathClaim, documentPath: string, facts: Facts): boolean {
  return claim.bases.some((base) => {
    if (base.reason !== 'cd' && base.reason !== 'owner') return false;
    if (base.reason === 'owner' && facts.named(base.directory).some((it) => depthOf(it) <= OWN_DEPTH))
      return false;
    return placesOf(base, documentPath, facts).length === 0;
  });
}

export function candidatesOf(claim: PathClaim, documentPath: string, facts: Facts): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const seen = new Set<string>();
  const add = (directory: string, reason: Base['reason']): void => {
    const path = resolvePath(directory, claim.path);
    if (path === undefined || seen.has(path) || candidates.length >= MAX_CANDIDATES) return;
    seen.add(path);
    candidates.push({ path, directory, reason });
  };
  for (const base of claim.bases) {
    for (const place of placesOf(base, documentPath, facts)) add(place, base.reason);
  }
  // A nested document may count from any directory above it (a package, an app).
  if (claim.bases.some((it) => it.reason === 'document')) {
    for (const directory of ancestors(dirname(documentPath))) add(directory, 'package');
  }
  return candidates;
}
