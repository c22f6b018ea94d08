/** Punctuation behind an import becomes part of its path, so the file is not found. */
import type { ImportClaim } from '../../../documents/claim.ts';
import { syntaxOf, targetOf } from '../../reach/importGraph.ts';
import { targeted, titlesOf } from '../../reach/readers.ts';
import { claimRule } from '../../rule.ts';

interface Punctuated {
  readonly claim: ImportClaim;
  readonly mark: string;
}

export const rule = claimRule<'import', Punctuated>({
  meta: {
    id: 'reach/import-punctuation',
    code: 'R122',
    summary: 'Punctuation behind an import becomes part of its path.',
    group: 'reach',
    severity: 'warning',
    errorClass: 'not-loaded',
    status: 'preview',
    since: '0.1.0',
    repair: 'review',
    phase: 'workspace',
  },
  claims: ['import'],

  find(claim, { document, facts, snapshot }) {
    if (claim.syntax !== 'at-path' || claim.exemption !== undefined || document.kind.id === 'agents-md')
      return undefined;
    const syntax = syntaxOf(document, claim);
    if (!syntax || targeted(syntax.readers, snapshot.settings).length === 0) return undefined;
    const { end } = claim.span;
    const mark = /^[,:;!?)]+(?=\s|$)/.exec(document.text.content.slice(end, end + 8))?.[0];
    if (mark === undefined || targetOf(document.path, claim.target, syntax, facts).state !== 'found')
      return undefined;
    return { span: { start: end, end: end + mark.length }, state: { claim, mark }, identity: claim.target };
  },

  describe({ state: { claim, mark } }, { document, snapshot }) {
    const syntax = syntaxOf(document, claim);
    return {
      what: `The \`${mark}\` behind \`@${claim.target}\` becomes part of the path.`,
      why: `By reports of users ${titlesOf(targeted(syntax?.readers ?? [], snapshot.settings))} then looks for \`${claim.target}${mark}\`, finds nothing and says nothing.`,
      fix: 'Put a blank between them, or leave the mark out.',
    };
  },

  repairs({ span, state: { mark } }, { document }) {
    return [
      {
        title: `Put a blank before \`${mark}\``,
        adjustment: 'correct-reference',
        applicability: 'review',
        preferred: true,
        edits: new Map([[document.path, [{ span, newText: ` ${mark}` }]]]),
      },
    ];
  },
});
