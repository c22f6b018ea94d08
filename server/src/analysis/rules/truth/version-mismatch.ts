/** A document states a version of a tool that the workspace's own files rule out. */
import { ancestors } from '../../../base/paths.ts';
import type { VersionClaim } from '../../../documents/claim.ts';
import { isStated } from '../../../documents/stated.ts';
import type { ToolVersion } from '../../../workspace/facts.ts';
import { audienceOf } from '../../paths/audience.ts';
import { claimRule } from '../../rule.ts';
import { disjoint, npmRange, statedRange, understates } from '../../versionRanges.ts';

interface Mismatch {
  readonly claim: VersionClaim;
  readonly fact: ToolVersion;
}

const titles: Readonly<Record<string, string>> = {
  node: 'Node',
  python: 'Python',
  go: 'Go',
  rust: 'Rust',
  java: 'Java',
  ruby: 'Ruby',
  php: 'PHP',
};

/** Facts about a tool of the nearest directory that has any; CI matrices speak for the root. */
function factsAbout(tool: string, directory: string, all: readonly ToolVersion[]): readonly ToolVersion[] {
  const known = all.filter((it) => it.tool === tool && it.role !== 'test');
  for (const at of ancestors(directory)) {
    const here = known.filter((it) => it.directory === at);
    if (here.length > 0) return here;
  }
  return [];
}

function contradicts(claim: VersionClaim, fact: ToolVersion): boolean {
  const needed = npmRange(fact.range, fact.tool, fact.role);
  if (needed === undefined) return false;
  const stated = statedRange(claim.version, claim.relation);
  if (claim.relation === 'at-least') return fact.role === 'floor' && understates(stated, needed);
  return disjoint(stated, needed);
}

export const rule = claimRule<'version', Mismatch>({
  meta: {
    id: 'truth/version-mismatch',
    code: 'T113',
    summary: 'A document states a version of a tool that the workspace’s own files rule out.',
    group: 'truth',
    severity: 'warning',
    errorClass: 'api-misuse/version-mismatch',
    status: 'stable',
    since: '0.1.0',
    repair: 'none',
    phase: 'workspace',
  },
  claims: ['version'],

  find(claim, { document, facts }) {
    if (!isStated(claim)) return undefined;
    if (audienceOf(document, facts) !== 'workspace') return undefined;
    const directory = claim.bases[0]?.directory ?? '';
    const known = factsAbout(claim.subject, directory, facts.toolVersions);
    const fact = known.find((it) => contradicts(claim, it));
    // Files that disagree among themselves decide nothing, and a version that CI tests is in use.
    if (!fact || known.some((it) => !contradicts(claim, it))) return undefined;
    const tested = facts.toolVersions.some(
      (it) =>
        it.role === 'test' &&
        it.tool === claim.subject &&
        !disjoint(statedRange(claim.version, 'exact'), npmRange(it.range, it.tool, 'test') ?? '*'),
    );
    return tested ? undefined : { span: claim.span, state: { claim, fact } };
  },

  describe({ state: { claim, fact } }) {
    const tool = titles[claim.subject] ?? claim.subject;
    return {
      what: `The text says ${claim.text.trim()}, but \`${fact.source.path}\` ${fact.role === 'floor' ? 'requires' : 'says'} ${tool} ${fact.range}.`,
      why: 'A model writes for the version that it is told: it avoids what the real one offers, or uses what it no longer has.',
      fix: 'State the version that the workspace uses, or name the file that holds it.',
    };
  },
});
