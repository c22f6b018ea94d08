/** Imports that form a circle, or are nested deeper than the reader follows. */
import type { ImportClaim } from '../../../documents/claim.ts';
import { badChain, type Chain, syntaxOf, targetOf } from '../../reach/importGraph.ts';
import { targeted, titlesOf } from '../../reach/readers.ts';
import { claimRule } from '../../rule.ts';

interface Bad {
  readonly claim: ImportClaim;
  readonly chain: Chain;
}

export const rule = claimRule<'import', Bad>({
  meta: {
    id: 'reach/import-chain',
    code: 'R121',
    summary: 'Imports form a circle or are nested deeper than the reader follows.',
    group: 'reach',
    severity: 'warning',
    errorClass: 'not-loaded',
    status: 'stable',
    since: '0.1.0',
    repair: 'none',
    phase: 'workspace',
  },
  claims: ['import'],

  find(claim, { document, facts, snapshot }) {
    const syntax = syntaxOf(document, claim);
    if (
      !syntax?.maxDepth ||
      claim.exemption !== undefined ||
      document.kind.id === 'agents-md' ||
      targeted(syntax.readers, snapshot.settings).length === 0
    )
      return undefined;
    const target = targetOf(document.path, claim.target, syntax, facts);
    if (target.state !== 'found' || target.type !== 'file') return undefined;
    const chain = badChain(document.path, target.path, syntax, facts);
    return chain ? { span: claim.span, state: { claim, chain } } : undefined;
  },

  describe({ state: { claim, chain } }, { document, snapshot }) {
    const syntax = syntaxOf(document, claim);
    const readers = titlesOf(targeted(syntax?.readers ?? [], snapshot.settings));
    const way = chain.files.map((it) => `\`${it}\``).join(' → ');
    return chain.ends === 'cycle'
      ? {
          what: `This import comes back to where it was: ${way}.`,
          why: `For ${readers} the expansion stops at the repetition, so part of the text is missing or there twice.`,
          fix: 'Remove one of the imports.',
        }
      : {
          what: `Imports are nested ${chain.files.length} deep: ${way}.`,
          why: `For ${readers} the expansion ends after ${syntax?.maxDepth} hops; the rest is left out without a message.`,
          fix: 'Import the last file from nearer to the top.',
        };
  },
});
