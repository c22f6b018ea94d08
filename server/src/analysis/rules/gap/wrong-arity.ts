/** A code sample calls a function of the workspace with arguments that its signature does not take. */
import { inlineCode } from '../../../base/inlineCode.ts';
import type { SampleClaim } from '../../../documents/claim.ts';
import type { CodeLanguage } from '../../../documents/code/codeLanguage.ts';
import type { CallShape } from '../../../documents/code/codeParser.ts';
import { placeInDocument } from '../../../documents/code/sample.ts';
import type { Facts } from '../../../workspace/facts.ts';
import type { SymbolDefinition } from '../../../workspace/symbols/symbols.ts';
import { claimRule, type Found, type RuleContext } from '../../rule.ts';
import { type Misfit, misfitOf } from '../../samples/arity.ts';
import { definitionsOf, type SampleContext } from '../../samples/definitionsOf.ts';
import { shortSignature } from '../../samples/shortSignature.ts';
import { isMeant, readySymbols, summaryOf } from '../../samples/standing.ts';

interface Misfitting {
  readonly call: CallShape;
  readonly definition: SymbolDefinition;
  readonly misfit: Misfit;
}

/** JavaScript calls with any number of arguments. */
const CHECKED: ReadonlySet<CodeLanguage> = new Set(['typescript', 'tsx', 'python']);
const CALLABLE: ReadonlySet<string> = new Set(['function', 'class']);

/** A decorator may give the function another signature. */
function isDecorated({ path, line }: SymbolDefinition, facts: Facts): boolean | 'unknown' {
  const text = facts.content(path);
  if (text === undefined || text === 'unknown') return 'unknown';
  const above = text.split('\n')[line - 2]?.trim() ?? '';
  return above.startsWith('@') || above.startsWith(')');
}

/** Functions themselves; of classes their constructors, where they have one of their own. */
function callables(
  definitions: readonly SymbolDefinition[],
  context: SampleContext,
): readonly SymbolDefinition[] {
  if (!definitions.every((it) => CALLABLE.has(it.kind))) return [];
  return definitions.flatMap((it) =>
    it.kind === 'function'
      ? [it]
      : context.symbols
          .members(it.name, it.language)
          .filter(
            (member) =>
              member.kind === 'constructor' && member.path === it.path && member.container === it.name,
          ),
  );
}

function misfitting(call: CallShape, context: SampleContext): Misfitting | undefined {
  const definitions = definitionsOf(call.callee, context);
  const isClass = definitions[0]?.kind === 'class';
  if (context.claim.language !== 'python' && isClass !== call.construct) return undefined;
  const candidates = callables(definitions, context);
  if (definitions.length === 0 || candidates.length === 0) return undefined;
  if ([...definitions, ...candidates].some((it) => isDecorated(it, context.facts) !== false))
    return undefined;
  let found: Misfitting | undefined;
  for (const definition of candidates) {
    const misfit = definition.signature && misfitOf(call, definition.signature);
    if (misfit === undefined) return undefined;
    found ??= { call, definition, misfit };
  }
  return found;
}

function misfits(claim: SampleClaim, { document, facts }: RuleContext): readonly Found<Misfitting>[] {
  const symbols = readySymbols(facts);
  const summary = symbols && summaryOf(claim, facts);
  if (!symbols || !summary) return [];
  const context = { claim, summary, document, facts, symbols };
  return (summary.calls ?? []).flatMap((call) => {
    const state = call.callee.includes('.') ? undefined : misfitting(call, context);
    if (state === undefined) return [];
    const { path, span } = state.definition;
    return [
      {
        span: placeInDocument(claim, call.span),
        state,
        related: [{ path, span, message: 'it is declared here' }],
        // A call with nothing in its brackets is often no more than a name.
        ...(call.places + call.keywords.length === 0 ? { severity: 'hint' as const } : {}),
      },
    ];
  });
}

const plural = (count: number, word: string): string =>
  `${count === 0 ? 'no' : count} ${word}${count === 1 ? '' : 's'}`;

const said: { readonly [K in Misfit['kind']]: (misfit: Extract<Misfit, { kind: K }>) => string } = {
  'too-many': ({ passed, most }) =>
    `is called with ${plural(passed, 'argument')} and takes ${most === 0 ? 'none' : `at most ${most}`}`,
  'too-few': ({ missing }) => `is called without ${missing.map(inlineCode).join(', ')}`,
  'unknown-name': ({ name }) => `is called with ${inlineCode(name)}, which it has not`,
};

export const rule = claimRule<'sample', Misfitting>({
  meta: {
    id: 'gap/wrong-arity',
    code: 'G130',
    summary: 'A code sample calls a function of the workspace with arguments that it does not take.',
    group: 'gap',
    severity: 'warning',
    errorClass: 'api-misuse/wrong-arity',
    status: 'preview',
    since: '0.1.0',
    repair: 'none',
    phase: 'workspace',
  },
  claims: ['sample'],

  find: (claim, context) =>
    isMeant(claim) && CHECKED.has(claim.language) ? misfits(claim, context) : undefined,

  describe({ state: { call, definition, misfit } }) {
    const what = (said[misfit.kind] as (misfit: Misfit) => string)(misfit);
    return {
      what: `${inlineCode(call.callee)} ${what}.`,
      why: 'A model copies the call as it stands here, and it fails.',
      fix: `Write it as ${inlineCode(shortSignature(definition))} (${inlineCode(`${definition.path}:${definition.line}`)}) asks.`,
    };
  },
});
