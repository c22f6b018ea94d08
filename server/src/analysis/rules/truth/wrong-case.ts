/** A path is written in other upper and lower case letters than the file has. */

import { basename } from '../../../base/paths.ts';
import type { PathClaim } from '../../../documents/claim.ts';
import { hasKnownExtension } from '../../../documents/claims/fileNames.ts';
import { audienceOf } from '../../paths/audience.ts';
import type { Candidate } from '../../paths/candidates.ts';
import { resolveClaim } from '../../paths/resolve.ts';
import { replacement, writtenAs } from '../../paths/rewrite.ts';
import { claimRule } from '../../rule.ts';

interface Cased {
  readonly claim: PathClaim;
  readonly actual: string;
  readonly candidate: Candidate;
}

export const rule = claimRule<'path', Cased>({
  meta: {
    id: 'truth/wrong-case',
    code: 'T103',
    summary: 'A path differs from the file only in upper and lower case letters.',
    group: 'truth',
    severity: 'warning',
    errorClass: 'stale-claim',
    status: 'stable',
    since: '0.1.0',
    repair: 'safe',
    phase: 'workspace',
  },
  claims: ['path'],

  find(claim, { document, facts }) {
    if (claim.path === '' || (claim.exemption !== undefined && claim.exemption !== 'generated'))
      return undefined;
    if (claim.modality === 'creates' || claim.modality === 'denies' || claim.modality === 'supposes')
      return undefined;
    // A bare name in prose (`Readme.md`) is a name; with a directory, or as a link, it is a place.
    if (
      claim.where !== 'link' &&
      !(claim.path.includes('/') && (hasKnownExtension(basename(claim.path)) || claim.form === 'directory'))
    )
      return undefined;
    const resolution = resolveClaim(claim, document.path, facts);
    if (resolution.state !== 'wrong-case' || audienceOf(document, facts) === 'sample') return undefined;
    return {
      span: claim.span,
      state: { claim, actual: resolution.path, candidate: resolution.candidate },
      identity: claim.path,
    };
  },

  describe({ state: { claim, actual } }) {
    return {
      what: `\`${claim.text}\` is written \`${actual}\` in the workspace.`,
      why: 'On Linux and in CI the two are different files: a model that opens or imports the path as written fails there.',
      fix: `Write \`${actual}\`.`,
    };
  },

  repairs({ state: { claim, actual, candidate } }, { document }) {
    return [
      replacement(document, claim.span, writtenAs(actual, claim, candidate), {
        applicability: 'safe',
        preferred: true,
      }),
    ];
  },
});
