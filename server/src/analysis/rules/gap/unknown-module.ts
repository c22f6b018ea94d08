/** A code sample imports a module of the workspace that is not there. */
import { inlineCode } from '../../../base/inlineCode.ts';
import { placeInDocument } from '../../../documents/code/sample.ts';
import { claimRule, type Found } from '../../rule.ts';
import { type GoneModule, goneModules } from '../../samples/goneModules.ts';
import { isCodeOfWorkspace } from '../../samples/lackedImports.ts';
import { sampleContext } from '../../samples/sampleContext.ts';
import { isForSomebodyElse, isMeant, isOfSteps } from '../../samples/standing.ts';

export const rule = claimRule<'sample', GoneModule>({
  meta: {
    id: 'gap/unknown-module',
    code: 'G160',
    summary: 'A code sample imports a module of the workspace that is not there.',
    group: 'gap',
    severity: 'warning',
    errorClass: 'missing-dependency',
    status: 'preview',
    since: '0.1.0',
    repair: 'none',
    phase: 'workspace',
  },
  claims: ['sample'],

  find(claim, { document, facts }) {
    if (!isMeant(claim) || isOfSteps(claim) || isForSomebodyElse(claim, facts)) return undefined;
    const context = sampleContext(claim, document, facts);
    if (context === undefined || !isCodeOfWorkspace(context)) return undefined;
    return goneModules(context).map(
      (gone): Found<GoneModule> => ({
        span: placeInDocument(claim, gone.span),
        state: gone,
        identity: gone.module,
      }),
    );
  },

  describe({ state: { module, candidates, gone } }) {
    const place = inlineCode(candidates[0] as string);
    const past =
      gone === undefined
        ? `there is no ${place}`
        : gone.to === undefined
          ? `${place} went with commit ${gone.commit} (${gone.date})`
          : `${place} became ${inlineCode(gone.to)} with commit ${gone.commit} (${gone.date})`;
    return {
      what: `${inlineCode(module)} is not there: ${past}.`,
      why: 'A model that follows this sample writes an import that cannot be resolved.',
      fix: gone?.to === undefined ? 'Import what is there.' : `Import from ${inlineCode(gone.to)}.`,
    };
  },
});
