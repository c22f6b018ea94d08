/** A command selects a package of the workspace that does not exist. */
import { nearest } from '../../../base/nearest.ts';
import { basename } from '../../../base/paths.ts';
import type { CommandClaim } from '../../../documents/claim.ts';
import { isStated } from '../../../documents/stated.ts';
import type { Facts } from '../../../workspace/facts.ts';
import { audienceOf } from '../../paths/audience.ts';
import { claimRule } from '../../rule.ts';

interface Unknown {
  readonly claim: CommandClaim;
  readonly name: string;
  readonly suggestion: string | undefined;
}

/** Names under which packages of the workspace can be selected. */
function names(facts: Facts, ecosystem: 'npm' | 'cargo'): { known: Set<string>; complete: boolean } {
  const known = new Set<string>();
  let complete = true;
  for (const manifest of facts.manifests) {
    if (manifest.ecosystem !== ecosystem) continue;
    if (manifest.name !== undefined) {
      known.add(manifest.name);
      if (ecosystem === 'npm') known.add(basename(manifest.name));
    }
    known.add(basename(manifest.directory));
    // A selected crate may also be a dependency.
    if (ecosystem === 'cargo') for (const dependency of manifest.dependencies) known.add(dependency.name);
    if (manifest.incomplete) complete = false;
  }
  return { known, complete };
}

export const rule = claimRule<'command', Unknown>({
  meta: {
    id: 'truth/unknown-workspace-package',
    code: 'T111',
    summary: 'A command selects a package that the workspace does not have.',
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
    const cargo = claim.targetRunner === 'cargo-package';
    const name = cargo ? claim.target : claim.packageSelector;
    if (name === undefined || !/^(?:@[\w.-]+\/)?[A-Za-z][\w.-]*$/.test(name)) return undefined;
    if (facts.truncated || audienceOf(document, facts) !== 'workspace') return undefined;
    const { known, complete } = names(facts, cargo ? 'cargo' : 'npm');
    if (!complete || known.size < 2 || known.has(name) || (cargo && known.has(name.replaceAll('_', '-'))))
      return undefined;
    const at = claim.text.indexOf(name);
    const span =
      at < 0
        ? claim.span
        : cargo && claim.targetSpan
          ? claim.targetSpan
          : { start: claim.span.start + at, end: claim.span.start + at + name.length };
    return { span, state: { claim, name, suggestion: nearest(name, known) }, identity: name };
  },

  describe({ state: { claim, name, suggestion } }) {
    return {
      what: `\`${claim.text}\` selects the package \`${name}\`, which the workspace does not have.`,
      why: 'A model that runs it gets an error, or nothing is run and it takes that for success.',
      fix: suggestion ? `Name \`${suggestion}\` instead.` : 'Name the package as its manifest does.',
    };
  },

  repairs({ span, state: { suggestion } }, { document }) {
    if (suggestion === undefined) return [];
    return [
      {
        title: `Replace with \`${suggestion}\``,
        adjustment: 'correct-reference',
        applicability: 'review',
        edits: new Map([[document.path, [{ span, newText: suggestion }]]]),
      },
    ];
  },
});
