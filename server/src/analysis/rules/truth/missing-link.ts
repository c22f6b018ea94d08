/** A Markdown link points at a file that is not there. */

import { basename, dirname } from '../../../base/paths.ts';
import type { PathClaim } from '../../../documents/claim.ts';
import { hasKnownExtension } from '../../../documents/claims/fileNames.ts';
import { isGeneratedPath } from '../../../documents/claims/generated.ts';
import { audienceOf } from '../../paths/audience.ts';
import type { Candidate } from '../../paths/candidates.ts';
import { resolveClaim } from '../../paths/resolve.ts';
import { repairsFor, suggestionsFor } from '../../paths/suggestions.ts';
import { claimRule } from '../../rule.ts';

interface Broken {
  readonly claim: PathClaim;
  readonly candidates: readonly Candidate[];
}

export const rule = claimRule<'path', Broken>({
  meta: {
    id: 'truth/missing-link',
    code: 'T102',
    summary: 'A Markdown link points at a file that does not exist.',
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
    if (claim.where !== 'link' || claim.path === '' || claim.exemption !== undefined) return undefined;
    if (claim.modality === 'creates' || claim.modality === 'supposes') return undefined;
    const name = basename(claim.path);
    const resolution = resolveClaim(claim, document.path, facts);
    if (resolution.state !== 'missing' || audienceOf(document, facts) === 'sample') return undefined;
    const { candidates } = resolution;
    if (isGeneratedPath(claim.path)) return undefined;
    // Pages of a site are linked without an ending; `/docs/x` counts from the site's root.
    const isFile = hasKnownExtension(name);
    const isThere = (path: string): boolean => path !== '' && facts.entry(path)?.type === 'directory';
    const besides = candidates.some(({ path }) => isThere(dirname(path)));
    if (!isFile && !(besides && claim.form === 'directory')) return undefined;
    if (claim.text.startsWith('/') && !besides && !isThere(claim.path.split('/')[0] ?? '')) return undefined;
    return { span: claim.span, state: { claim, candidates }, identity: claim.path };
  },

  describe({ state: { claim, candidates } }, { facts }) {
    const suggestion = suggestionsFor(claim, candidates, facts)[0];
    return {
      what: `This link leads nowhere: \`${claim.path}\` does not exist.`,
      why: 'A model that follows it finds nothing and goes on without what the page was to tell it.',
      fix: suggestion
        ? `Link to \`${suggestion.path}\` instead.`
        : 'Link to what took its place, or remove the link.',
    };
  },

  repairs({ state: { claim, candidates } }, { document, facts }) {
    return repairsFor(claim, candidates, document, facts);
  },
});
