/** A pattern in the text matches no file of the workspace. */
import { basename, resolvePath } from '../../../base/paths.ts';
import type { GlobClaim } from '../../../documents/claim.ts';
import { isGeneratedPath } from '../../../documents/claims/generated.ts';
import { isStated } from '../../../documents/stated.ts';
import type { Facts } from '../../../workspace/facts.ts';
import { audienceOf } from '../../paths/audience.ts';
import { removal } from '../../paths/rewrite.ts';
import { claimRule } from '../../rule.ts';

interface Unmatched {
  readonly claim: GlobClaim;
  /** The part of the pattern before its first wildcard, a directory that is there. */
  readonly directory: string;
}

/** Leading segments without wildcards. */
function fixedPart(pattern: string): string {
  const segments = pattern.split('/');
  const wild = segments.findIndex((it) => /[*?{}[\]]/.test(it));
  return segments.slice(0, Math.max(0, wild)).join('/');
}

function matchesSomewhere(claim: GlobClaim, facts: Facts): boolean {
  const pattern = claim.pattern
    .replace(/^(?:\.\.\/)+/, '')
    .replace(/\/$/, '/**')
    .replace(/\/\*\*$/, '/**/*');
  if (facts.matching(pattern, 1).length > 0 || facts.matching(`**/${pattern}`, 1).length > 0) return true;
  for (const { directory } of claim.bases) {
    const at = resolvePath(directory, pattern);
    if (at !== undefined && facts.matching(at, 1).length > 0) return true;
  }
  // `tests/*.sql` in prose, where `tests/` holds them in directories of their own.
  if (!pattern.includes('**') && facts.matching(pattern.replace(/\/([^/]*)$/, '/**/$1'), 1).length > 0)
    return true;
  // `src/{api,lib}` and `packages/*` name directories.
  if (
    !/\.[A-Za-z{*]/.test(pattern.slice(pattern.lastIndexOf('/'))) &&
    facts.matching(`${pattern}/**/*`, 1).length > 0
  )
    return true;
  const parent = fixedPart(pattern);
  return (
    /\/\*$/.test(pattern) &&
    parent.split('/').length === pattern.split('/').length - 1 &&
    facts.children(parent).length > 0
  );
}

/** Only a file that keeps the directory in version control: a place to be filled. */
function isKeptEmpty(directory: string, facts: Facts): boolean {
  const children = facts.children(directory);
  return children.length > 0 && children.every((it) => /^\.(?:git)?keep$/.test(basename(it)));
}

export const rule = claimRule<'glob', Unmatched>({
  meta: {
    id: 'truth/glob-matches-nothing',
    code: 'T105',
    summary: 'A pattern in the text matches no file of the workspace.',
    group: 'truth',
    severity: 'warning',
    errorClass: 'stale-claim',
    status: 'stable',
    since: '0.1.0',
    repair: 'manual',
    phase: 'workspace',
  },
  claims: ['glob'],

  find(claim, { document, facts }) {
    if (claim.where === 'header' || facts.truncated || !isStated(claim)) return undefined;
    const audience = audienceOf(document, facts);
    if (audience !== 'workspace') return undefined;
    const directory = fixedPart(claim.pattern.replace(/^(?:\.\.\/)+/, ''));
    // Two directories that are there show that the pattern is of this workspace.
    if (directory.split('/').length < 2 || facts.entry(directory)?.type !== 'directory') return undefined;
    if (isGeneratedPath(claim.pattern.replace(/[*?{}[\]]/g, 'x')) || facts.ignored(directory))
      return undefined;
    if (isKeptEmpty(directory, facts) || matchesSomewhere(claim, facts)) return undefined;
    return { span: claim.span, state: { claim, directory }, identity: claim.pattern, tentative: true };
  },

  describe({ state: { claim, directory } }) {
    return {
      what: `No file matches \`${claim.pattern}\`, although \`${directory}/\` is there.`,
      why: 'A model that looks for these files finds none and concludes that there are none, or writes them in the wrong place.',
      fix: 'Correct the pattern, or remove the mention.',
    };
  },

  repairs({ state: { claim } }, { document }) {
    return [removal(document, claim.span)];
  },
});
