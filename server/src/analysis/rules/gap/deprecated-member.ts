/** A code sample imports or uses a name of the workspace that its source marks as deprecated. */
import { inlineCode } from '../../../base/inlineCode.ts';
import { placeInDocument } from '../../../documents/code/sample.ts';
import type { SymbolDefinition } from '../../../workspace/symbols/symbols.ts';
import { claimRule, type Found } from '../../rule.ts';
import { definitionsOf, takenBy } from '../../samples/definitionsOf.ts';
import { deprecatedInPackage, takenFromPackages } from '../../samples/installedPackages.ts';
import { isCodeOfWorkspace } from '../../samples/lackedImports.ts';
import { membersNamed } from '../../samples/receivers.ts';
import { sampleContext } from '../../samples/sampleContext.ts';
import { isMeant } from '../../samples/standing.ts';
import { wordsIn } from '../../samples/wordsIn.ts';

interface Deprecated extends SymbolDefinition {
  /** Installed package and version, where it is not the workspace's own. */
  readonly holder?: string;
}

export const rule = claimRule<'sample', Deprecated>({
  meta: {
    id: 'gap/deprecated-member',
    code: 'G150',
    summary: 'A code sample uses a name of the workspace that is deprecated.',
    group: 'gap',
    severity: 'info',
    errorClass: 'api-misuse/deprecated',
    status: 'preview',
    since: '0.1.0',
    repair: 'none',
    phase: 'workspace',
  },
  claims: ['sample'],

  find(claim, { document, facts }) {
    const isAbout = !isMeant(claim) || /deprecat/i.test(claim.code);
    const context = isAbout ? undefined : sampleContext(claim, document, facts);
    if (context === undefined || !isCodeOfWorkspace(context)) return undefined;
    const { imports = [], free = [], members = [] } = context.summary;
    const names = new Set([
      ...imports.flatMap((it) => takenBy(it, context).names),
      ...free.map((it) => it.name),
    ]);
    const bare = [...names].map((name) => ({
      definitions: definitionsOf(name, context),
      place: wordsIn(claim.code, name)[0],
    }));
    const ofOthers = members.map(({ owner, member, span }) => ({
      definitions: membersNamed(owner, member, context),
      place: span,
    }));
    const ofPackages = takenFromPackages(context).flatMap((taken): readonly Found<Deprecated>[] => {
      const state = deprecatedInPackage(taken);
      const place = state && wordsIn(claim.code, taken.name)[0];
      return state && place
        ? [{ span: placeInDocument(claim, place), state: { ...state, holder: taken.holder } }]
        : [];
    });
    const own = [...bare, ...ofOthers].flatMap(({ definitions, place }): readonly Found<Deprecated>[] => {
      const [first] = definitions;
      if (!first || !place || definitions.some((it) => it.deprecated === undefined)) return [];
      const related = [{ path: first.path, span: first.span, message: 'it is declared here' }];
      return [{ span: placeInDocument(claim, place), state: first, related }];
    });
    return [...own, ...ofPackages];
  },

  describe({ state: { name, path, line, deprecated, holder } }) {
    return {
      what: `${inlineCode(name)}${holder === undefined ? '' : ` of ${inlineCode(holder)}`} is deprecated${deprecated ? `: ${deprecated}` : ''}.`,
      why: 'A model that follows this sample writes new code against what is about to go.',
      fix: `Show what takes its place (${inlineCode(`${path}:${line}`)}).`,
    };
  },
});
