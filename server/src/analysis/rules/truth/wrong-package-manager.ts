/** A document installs with another package manager than the one whose lock file the workspace keeps. */
import type { CommandClaim } from '../../../documents/claim.ts';
import { isStated } from '../../../documents/stated.ts';
import type { PackageManagerFact } from '../../../workspace/facts.ts';
import { isPlainInstall, managerOf } from '../../../workspace/packages/packageManagers.ts';
import { audienceOf } from '../../paths/audience.ts';
import { claimRule } from '../../rule.ts';

interface Wrong {
  readonly claim: CommandClaim;
  readonly fact: PackageManagerFact;
}

export const rule = claimRule<'command', Wrong>({
  meta: {
    id: 'truth/wrong-package-manager',
    code: 'T112',
    summary: 'A document installs with another package manager than the workspace uses.',
    group: 'truth',
    severity: 'warning',
    errorClass: 'missing-dependency/version-incompatible',
    status: 'stable',
    since: '0.1.0',
    repair: 'review',
    phase: 'workspace',
  },
  claims: ['command'],

  find(claim, { document, facts }) {
    if (!isStated(claim)) return undefined;
    if (!isPlainInstall(claim.program, claim.args) || audienceOf(document, facts) !== 'workspace')
      return undefined;
    const directory = claim.bases[0]?.directory ?? '';
    if (directory !== '' && facts.entry(directory)?.type !== 'directory') return undefined;
    const fact = managerOf(directory, facts);
    if (!fact || fact.manager === claim.program) return undefined;
    // Where the same block offers the right command too, the author lists alternatives.
    const block = document.blocks.find(
      (it) => it.span.start <= claim.span.start && claim.span.end <= it.span.end,
    );
    const alternative = block?.claims.some((it) => it.kind === 'command' && it.program === fact.manager);
    return alternative ? undefined : { span: claim.span, state: { claim, fact } };
  },

  describe({ state: { claim, fact } }) {
    return {
      what: `\`${claim.text}\` does not fit this workspace: \`${fact.source.path}\` says ${fact.manager}.`,
      why: 'A model that runs it installs other versions than those that are locked, and leaves a second lock file behind.',
      fix: `Write \`${fact.manager} install\`.`,
    };
  },

  repairs({ span, state: { fact } }, { document }) {
    return [
      {
        title: `Replace with \`${fact.manager} install\``,
        adjustment: 'correct-reference',
        applicability: 'review',
        preferred: true,
        edits: new Map([[document.path, [{ span, newText: `${fact.manager} install` }]]]),
      },
    ];
  },
});
