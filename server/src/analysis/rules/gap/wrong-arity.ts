/** A code sample calls a function of the workspace with arguments that its signature does not take. */
import { inlineCode } from '../../../base/inlineCode.ts';
import type { CallShape } from '../../../documents/code/codeParser.ts';
import type { Signature } from '../../../documents/code/outline.ts';
import { placeInDocument } from '../../../documents/code/sample.ts';
import type { SymbolDefinition } from '../../../workspace/symbols/symbols.ts';
import { documentRule, type Found } from '../../rule.ts';
import { asHash, type Misfit, misfitOf } from '../../samples/arity.ts';
import { callables, targetOf } from '../../samples/callTargets.ts';
import { isCodeOfWorkspace } from '../../samples/lackedImports.ts';
import { type SampleContext, sampleContext } from '../../samples/sampleContext.ts';
import { type SampleLanguage, sampleLanguage } from '../../samples/sampleLanguages.ts';
import { shortSignature } from '../../samples/shortSignature.ts';
import { isMeant } from '../../samples/standing.ts';

interface Misfitting {
  readonly call: CallShape;
  readonly definition: SymbolDefinition;
  readonly misfit: Misfit;
}

/** Samples of one document that are looked at. */
const MAX_SAMPLES = 200;
/** Lines above a declaration that may hold what changes how it is called. */
const LINES_ABOVE = 6;

/** Another declaration of the name, in a base type or as an extension, takes the call; in doubt yes. */
function isTakenByAnother(
  call: CallShape,
  { name, language }: SymbolDefinition,
  { symbols }: SampleContext,
): boolean {
  return symbols
    .defined(name, language)
    .some(({ signature }) => signature !== undefined && misfitOf(call, signature) === undefined);
}

/** What stands around the declaration may give it another signature; 'unknown' until its file was read. */
function isAltered(
  { path, span, line, language }: SymbolDefinition,
  { facts }: SampleContext,
): boolean | 'unknown' {
  const text = facts.content(path);
  if (text === undefined || text === 'unknown') return 'unknown';
  const above = text
    .split('\n')
    .slice(Math.max(0, line - 1 - LINES_ABOVE), line - 1)
    .reverse();
  const marks = above.slice(0, above.findIndex((it) => !/^\s*[@#)\]]/.test(it)) >>> 0);
  const begin = text.slice(span.start, span.start + 200).split(/\n(?!\s*[@#[])/)[0] as string;
  return sampleLanguage(language)?.alters.test([...marks, begin].join('\n')) ?? true;
}

function misfitAs(
  call: CallShape,
  signature: Signature,
  { keywords, copied }: SampleLanguage,
): Misfit | undefined {
  if (keywords === 'hash') {
    const passed = asHash(call, signature);
    return misfitOf(passed.call, passed.signature);
  }
  return copied !== undefined && call.construct && call.places === 1 ? undefined : misfitOf(call, signature);
}

function misfitting(call: CallShape, context: SampleContext): Misfitting | undefined {
  const row = sampleLanguage(context.claim.language);
  const definitions = targetOf(call, context);
  const [first] = definitions;
  if (row === undefined || first === undefined) return undefined;
  const isClass = first.kind === 'class' || first.kind === 'struct';
  if (isClass !== (row.made === 'new' ? call.construct : isClass)) return undefined;
  const candidates = callables(definitions, context);
  if (candidates.length === 0) return undefined;
  // All are asked for at once.
  const altered = [...definitions, ...candidates].map((it) => isAltered(it, context));
  if (altered.some((it) => it !== false)) return undefined;
  if (row.overloads === 'anywhere' && isTakenByAnother(call, first, context)) return undefined;
  let found: Misfitting | undefined;
  for (const definition of candidates) {
    const misfit = definition.signature && misfitAs(call, definition.signature, row);
    if (misfit === undefined || (misfit.kind === 'too-many' && row.arity === 'at-least')) return undefined;
    found ??= { call, definition, misfit };
  }
  return found;
}

function misfits(context: SampleContext, shown: ReadonlySet<string>): readonly Found<Misfitting>[] {
  const { claim } = context;
  return (context.summary.calls ?? []).flatMap((call) => {
    const state = shown.has(call.callee) ? undefined : misfitting(call, context);
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

export const rule = documentRule<Misfitting>({
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

  find({ document, facts }) {
    const contexts = document.claims
      .filter((it) => it.kind === 'sample')
      .slice(0, MAX_SAMPLES)
      .filter((it) => isMeant(it) && sampleLanguage(it.language)?.arity !== 'never')
      .flatMap((it) => sampleContext(it, document, facts) ?? []);
    // What a sample of the document declares is called as that sample shows it.
    const shown = new Set(contexts.flatMap((it) => it.summary.declares ?? []));
    return contexts.filter(isCodeOfWorkspace).flatMap((it) => misfits(it, shown));
  },

  describe({ state: { call, definition, misfit } }) {
    const what = (said[misfit.kind] as (misfit: Misfit) => string)(misfit);
    return {
      what: `${inlineCode(call.callee)} ${what}.`,
      why: 'A model copies the call as it stands here, and it fails.',
      fix: `Write it as ${inlineCode(shortSignature(definition))} (${inlineCode(`${definition.path}:${definition.line}`)}) asks.`,
    };
  },
});
