/** What a missing path most likely means now: where version control moved it, where its name still is, what it was a slip for. */
import { basename, dirname } from '../../base/paths.ts';
import type { PathClaim } from '../../documents/claim.ts';
import { isCommonName } from '../../documents/claims/fileNames.ts';
import type { ContextDocument } from '../../documents/document.ts';
import type { Facts } from '../../workspace/facts.ts';
import type { Repair } from '../repair.ts';
import type { Candidate } from './candidates.ts';
import { onlyNear } from './distance.ts';
import { removal, replacement, writtenAs } from './rewrite.ts';

/** Places of equal name beyond which none is worth proposing. */
const MAX_PLACES = 3;

export interface Suggestion {
  readonly path: string;
  readonly because: string;
  readonly candidate: Candidate;
}

export function suggestionsFor(
  claim: PathClaim,
  candidates: readonly Candidate[],
  facts: Facts,
): readonly Suggestion[] {
  const suggestions: Suggestion[] = [];
  const seen = new Set<string>();
  const add = (path: string, because: string, candidate: Candidate): void => {
    if (path === '' || seen.has(path) || facts.entry(path) === undefined) return;
    seen.add(path);
    suggestions.push({ path, because, candidate });
  };
  for (const candidate of candidates.slice(0, 4)) {
    const history = facts.history(candidate.path);
    if (history.state === 'renamed' && history.to)
      add(history.to, `moved there in ${history.commit.slice(0, 7)} on ${history.date}`, candidate);
  }
  const first = candidates[0];
  if (first === undefined) return suggestions;
  const name = basename(claim.path);
  if (!isCommonName(name)) {
    const way = new Set(dirname(first.path).split('/'));
    const isFile = claim.form === 'file';
    // `skills` and `hooks` are everywhere: a directory must lie on the same way.
    const places = facts.named(name).filter(
      (it) =>
        isFile ||
        dirname(it)
          .split('/')
          .some((segment) => segment !== '' && way.has(segment)),
    );
    if (places.length > 0 && places.length <= (isFile ? MAX_PLACES : 1))
      for (const place of places)
        add(place, isFile ? 'a file of this name' : 'a directory of this name', first);
  }
  for (const candidate of candidates) {
    const directory = dirname(candidate.path);
    if (directory !== '' && facts.entry(directory)?.type !== 'directory') continue;
    const near = onlyNear(basename(candidate.path), facts.children(directory));
    if (near !== undefined)
      add(directory === '' ? near : `${directory}/${near}`, 'the nearest name beside it', candidate);
  }
  return suggestions;
}

export function repairsFor(
  claim: PathClaim,
  candidates: readonly Candidate[],
  document: ContextDocument,
  facts: Facts,
): readonly Repair[] {
  const repairs = suggestionsFor(claim, candidates, facts).map(({ path, because, candidate }, index) =>
    replacement(document, claim.span, writtenAs(path, claim, candidate), {
      applicability: 'review',
      because,
      preferred: index === 0,
    }),
  );
  return [...repairs, removal(document, claim.span)];
}
