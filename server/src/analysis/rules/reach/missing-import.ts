/** An import names a file that is not there, so its text never reaches the model. */
import { nearest } from '../../../base/nearest.ts';
import { basename, dirname, relativePath } from '../../../base/paths.ts';
import type { ImportClaim } from '../../../documents/claim.ts';
import type { Facts } from '../../../workspace/facts.ts';
import { audienceOf } from '../../paths/audience.ts';
import { syntaxOf, targetOf } from '../../reach/importGraph.ts';
import { targeted, titlesOf } from '../../reach/readers.ts';
import type { Repair } from '../../repair.ts';
import { claimRule } from '../../rule.ts';

interface Missing {
  readonly claim: ImportClaim;
  readonly path: string;
  readonly state: 'missing' | 'outside' | 'directory';
}

/** Where the file may be now: where version control moved it, else the only one of its name, else one with nearly its name beside. */
function candidate(path: string, facts: Facts): string | undefined {
  const past = facts.history(path);
  if (past.state === 'renamed' && past.to) return past.to;
  const named = facts.named(basename(path));
  if (named.length === 1) return named[0];
  const directory = dirname(path);
  const near = nearest(basename(path), facts.children(directory));
  return near === undefined ? undefined : directory === '' ? near : `${directory}/${near}`;
}

export const rule = claimRule<'import', Missing>({
  meta: {
    id: 'reach/missing-import',
    code: 'R120',
    summary: 'An import names a file that is not there.',
    group: 'reach',
    severity: 'error',
    errorClass: 'not-loaded',
    status: 'stable',
    since: '0.1.0',
    repair: 'review',
    phase: 'workspace',
  },
  claims: ['import'],

  find(claim, { document, facts, snapshot }) {
    const syntax = syntaxOf(document, claim);
    if (!syntax || claim.exemption !== undefined || claim.syntax === 'hash-tool' || facts.truncated)
      return undefined;
    if (targeted(syntax.readers, snapshot.settings).length === 0 || audienceOf(document, facts) === 'sample')
      return undefined;
    // In AGENTS.md only some readers expand imports; what looks like one may be plain text.
    if (document.kind.id === 'agents-md') return undefined;
    const target = targetOf(document.path, claim.target, syntax, facts);
    if (target.state === 'elsewhere') return undefined;
    if (target.state === 'found')
      return target.type === 'directory' && claim.syntax === 'at-path'
        ? { span: claim.span, state: { claim, path: target.path, state: 'directory' } }
        : undefined;
    if (target.state === 'outside')
      return { span: claim.span, state: { claim, path: claim.target, state: 'outside' } };
    if (facts.ignored(target.path)) return undefined;
    // Cursor looks a bare name up by search, and its rules for that are not public.
    if (claim.syntax === 'cursor-at-file') {
      if (facts.named(basename(target.path)).length > 0) return undefined;
      return { span: claim.span, state: { claim, path: target.path, state: 'missing' }, severity: 'warning' };
    }
    return { span: claim.span, state: { claim, path: target.path, state: 'missing' } };
  },

  describe({ state: { claim, path, state } }, { document, facts, snapshot }) {
    const syntax = syntaxOf(document, claim);
    const readers = titlesOf(targeted(syntax?.readers ?? [], snapshot.settings));
    const better = state === 'missing' ? candidate(path, facts) : undefined;
    const what = {
      missing: `The import \`@${claim.target}\` leads nowhere: \`${path}\` does not exist.`,
      outside: `The import \`@${claim.target}\` leads out of the workspace.`,
      directory: `The import \`@${claim.target}\` names a directory.`,
    }[state];
    return {
      what: claim.syntax === 'at-path' || claim.syntax === 'gemini-at-path' ? what : what.replace('`@', '`'),
      why: `For ${readers} it is dropped without a message, so the model never sees the text.`,
      fix: better ? `Name \`${better}\`.` : 'Name a file that is there, or remove the import.',
    };
  },

  repairs({ span, state: { claim, path, state } }, { document, facts }): readonly Repair[] {
    const better = state === 'missing' ? candidate(path, facts) : undefined;
    const syntax = syntaxOf(document, claim);
    if (better === undefined || !syntax) return [];
    const newText = syntax.relativeTo === 'workspace' ? better : relativePath(dirname(document.path), better);
    return [
      {
        title: `Replace with \`${newText}\``,
        adjustment: 'correct-reference',
        applicability: 'review',
        preferred: true,
        edits: new Map([[document.path, [{ span, newText }]]]),
      },
    ];
  },
});
