/** A code sample imports or uses a name of the workspace that its source marks as deprecated. */
import { inlineCode } from '../../../base/inlineCode.ts';
import { placeInDocument } from '../../../documents/code/sample.ts';
import type { SymbolDefinition } from '../../../workspace/symbols/symbols.ts';
import { claimRule, type Found } from '../../rule.ts';
import { definitionsOf } from '../../samples/definitionsOf.ts';
import { isMeant, readySymbols, summaryOf } from '../../samples/standing.ts';
import { wordsIn } from '../../samples/wordsIn.ts';

export const rule = claimRule<'sample', SymbolDefinition>({
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
    const symbols = isMeant(claim) && !/deprecat/i.test(claim.code) ? readySymbols(facts) : undefined;
    const summary = symbols && summaryOf(claim, facts);
    if (!symbols || !summary) return undefined;
    const context = { claim, summary, document, facts, symbols };
    const names = new Set([
      ...(summary.imports ?? []).flatMap((it) => it.names),
      ...(summary.free ?? []).map((it) => it.name),
    ]);
    return [...names].flatMap((name): readonly Found<SymbolDefinition>[] => {
      const definitions = definitionsOf(name, context);
      const [first] = definitions;
      const place = wordsIn(claim.code, name)[0];
      if (!first || !place || definitions.some((it) => it.deprecated === undefined)) return [];
      const related = [{ path: first.path, span: first.span, message: 'it is declared here' }];
      return [{ span: placeInDocument(claim, place), state: first, related }];
    });
  },

  describe({ state: { name, path, line, deprecated } }) {
    return {
      what: `${inlineCode(name)} is deprecated${deprecated ? `: ${deprecated}` : ''}.`,
      why: 'A model that follows this sample writes new code against what is about to go.',
      fix: `Show what takes its place (${inlineCode(`${path}:${line}`)}).`,
    };
  },
});
