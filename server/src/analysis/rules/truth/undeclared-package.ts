/** A document says that the workspace uses a package which no manifest declares. */
import { nearest } from '../../../base/nearest.ts';
import { isStated } from '../../../documents/stated.ts';
import { audienceOf } from '../../paths/audience.ts';
import { claimRule } from '../../rule.ts';

interface Undeclared {
  readonly name: string;
  readonly suggestion: string | undefined;
}

export const rule = claimRule<'package', Undeclared>({
  meta: {
    id: 'truth/undeclared-package',
    code: 'T114',
    summary: 'A document says that a package is used which no manifest declares.',
    group: 'truth',
    severity: 'warning',
    errorClass: 'missing-dependency/not-declared',
    status: 'stable',
    since: '0.1.0',
    repair: 'review',
    phase: 'workspace',
  },
  claims: ['package'],

  find(claim, { document, facts }) {
    if (!isStated(claim)) return undefined;
    if (facts.truncated || audienceOf(document, facts) !== 'workspace') return undefined;
    const manifests = facts.manifests.filter((it) => it.ecosystem === claim.ecosystem);
    if (!manifests.some((it) => it.dependencies.length > 0) || manifests.some((it) => it.incomplete))
      return undefined;
    const names = new Set(
      manifests.flatMap((it) => [
        ...(it.name ? [it.name] : []),
        ...it.dependencies.map((dependency) => dependency.name),
      ]),
    );
    if (names.has(claim.name)) return undefined;
    const scope = `${claim.name.split('/')[0]}/`;
    const suggestion = nearest(
      claim.name,
      [...names].filter((it) => it.startsWith(scope)),
    );
    // Tools are also installed globally, so there must be a sign that the package was one of these: our own scope, or a near name.
    if (suggestion === undefined && !manifests.some((it) => it.name?.startsWith(scope))) return undefined;
    return {
      span: claim.span,
      state: {
        name: claim.name,
        suggestion,
      },
      identity: claim.name,
    };
  },

  describe({ state: { name, suggestion } }) {
    return {
      what: `The text says that \`${name}\` is used, but no manifest or lock file of the workspace has it.`,
      why: 'A model imports it, and the code does not build.',
      fix: suggestion ? `Name \`${suggestion}\` instead.` : 'Name what took its place, or declare it.',
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
