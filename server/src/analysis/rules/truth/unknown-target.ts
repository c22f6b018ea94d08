/** A document names a script, target, recipe or service that nothing defines. */
import type { CommandClaim } from '../../../documents/claim.ts';
import { isStated } from '../../../documents/stated.ts';
import type { TargetFile } from '../../../workspace/facts.ts';
import { audienceOf } from '../../paths/audience.ts';
import type { Repair } from '../../repair.ts';
import { claimRule } from '../../rule.ts';
import { lookUp } from '../../targets/lookUp.ts';

interface Unknown {
  readonly claim: CommandClaim;
  readonly file: TargetFile;
  readonly suggestions: readonly string[];
}

/** What the runner calls the things that it runs. */
const words: Readonly<Record<string, string>> = {
  'package-script': 'script',
  make: 'target',
  just: 'recipe',
  'compose-service': 'service',
  tox: 'environment',
  nox: 'session',
};

export const rule = claimRule<'command', Unknown>({
  meta: {
    id: 'truth/unknown-target',
    code: 'T110',
    summary: 'A command runs a script, target or recipe that the workspace does not define.',
    group: 'truth',
    severity: 'warning',
    errorClass: 'stale-claim',
    status: 'stable',
    since: '0.1.0',
    repair: 'review',
    phase: 'workspace',
  },
  claims: ['command'],

  find(claim, { document, facts }) {
    if (!isStated(claim)) return undefined;
    if (
      claim.target === undefined ||
      claim.targetRunner === 'cargo-package' ||
      audienceOf(document, facts) !== 'workspace'
    )
      return undefined;
    const result = lookUp(claim, document.path, facts);
    if (result.state !== 'missing') return undefined;
    return {
      span: claim.targetSpan ?? claim.span,
      state: { claim, file: result.file, suggestions: result.suggestions },
      identity: `${claim.program} ${claim.target}`,
    };
  },

  describe({ state: { claim, file, suggestions } }) {
    const word = words[claim.targetRunner ?? ''] ?? 'task';
    return {
      what: `\`${claim.text}\` cannot run: \`${file.path}\` has no ${word} \`${claim.target}\`.`,
      why: 'A model that runs it gets an error instead of a result, and goes on without having built or tested.',
      fix: suggestions[0] ? `Name \`${suggestions[0]}\` instead.` : `Define it, or name what took its place.`,
    };
  },

  repairs({ span, state: { suggestions } }, { document }) {
    return suggestions.map(
      (name, index): Repair => ({
        title: `Replace with \`${name}\``,
        adjustment: 'correct-reference',
        applicability: 'review',
        edits: new Map([[document.path, [{ span, newText: name }]]]),
        ...(index === 0 && suggestions.length === 1 ? { preferred: true } : {}),
      }),
    );
  },
});
