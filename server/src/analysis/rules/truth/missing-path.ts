/** A document names a file or directory that is not in the workspace. */
import type { PathClaim } from '../../../documents/claim.ts';
import { isStated } from '../../../documents/stated.ts';
import { audienceOf } from '../../paths/audience.ts';
import type { Candidate } from '../../paths/candidates.ts';
import { type Evidence, evidenceFor, isSure } from '../../paths/evidence.ts';
import { resolveClaim } from '../../paths/resolve.ts';
import { repairsFor, suggestionsFor } from '../../paths/suggestions.ts';
import { claimRule } from '../../rule.ts';

interface Missing {
  readonly claim: PathClaim;
  readonly candidates: readonly Candidate[];
  readonly evidence: Evidence;
}

/** What shows that the path was meant as one of this workspace, as a clause. */
function shown(evidence: Evidence): string {
  switch (evidence.sort) {
    case 'history':
      return evidence.state === 'renamed' && evidence.to
        ? `it was renamed to \`${evidence.to}\` in ${evidence.commit.slice(0, 7)} on ${evidence.date}`
        : `it was deleted in ${evidence.commit.slice(0, 7)} on ${evidence.date}`;
    case 'moved':
      return `\`${evidence.to[0]}\` has that name`;
    case 'parent':
      return `\`${evidence.parent}/\` is there, but holds nothing of that name`;
    case 'ancestor':
      return `\`${evidence.parent}/\` is there, but nothing of it leads to that`;
    case 'told':
      return 'nothing of that name is in the workspace';
    case 'tree':
      return 'the rest of this tree is there';
  }
}

export const rule = claimRule<'path', Missing>({
  meta: {
    id: 'truth/missing-path',
    code: 'T101',
    summary: 'A file or directory that the text names is not in the workspace.',
    group: 'truth',
    severity: 'warning',
    errorClass: 'stale-claim',
    status: 'stable',
    since: '0.1.0',
    repair: 'review',
    phase: 'workspace',
  },
  claims: ['path'],

  find(claim, { document, facts }) {
    if (claim.where === 'link' || !isStated(claim)) return undefined;
    const resolution = resolveClaim(claim, document.path, facts);
    if (resolution.state !== 'missing') return undefined;
    const { candidates } = resolution;
    const evidence = evidenceFor(claim, candidates, audienceOf(document, facts), document.path, facts);
    if (evidence === undefined) return undefined;
    return {
      span: claim.span,
      state: { claim, candidates, evidence },
      identity: claim.path,
      tentative: !isSure(evidence),
    };
  },

  describe({ state: { claim, candidates, evidence } }, { facts }) {
    const sort = claim.form === 'directory' ? 'directory' : claim.form === 'file' ? 'file' : 'path';
    const suggestion = suggestionsFor(claim, candidates, facts)[0];
    return {
      what: `The ${sort} \`${claim.text}\` does not exist: ${shown(evidence)}.`,
      why: 'A model that trusts the text opens or imports what is not there, or writes a second copy of what has moved.',
      fix: suggestion
        ? `Name \`${suggestion.path}\` instead.`
        : 'Name what took its place, or remove the mention.',
    };
  },

  repairs({ state: { claim, candidates } }, { document, facts }) {
    return repairsFor(claim, candidates, document, facts);
  },
});
