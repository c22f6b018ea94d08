/** A code sample imports a name that the module of the workspace does not offer. */
import { inlineCode } from '../../../base/inlineCode.ts';
import { nearest } from '../../../base/nearest.ts';
import type { Span } from '../../../base/span.ts';
import type { SampleClaim } from '../../../documents/claim.ts';
import type { CodeImport } from '../../../documents/code/codeParser.ts';
import { placeInDocument } from '../../../documents/code/sample.ts';
import type { Facts } from '../../../workspace/facts.ts';
import type { SymbolDefinition, Symbols } from '../../../workspace/symbols/symbols.ts';
import { claimRule, type Found, type RuleContext } from '../../rule.ts';
import { replaceByKnown } from '../../samples/knownName.ts';
import { offers } from '../../samples/offers.ts';
import { filesOfModule } from '../../samples/sampleModules.ts';
import { shortSignature } from '../../samples/shortSignature.ts';
import { isMeant, readySymbols, summaryOf } from '../../samples/standing.ts';
import { wordsIn } from '../../samples/wordsIn.ts';

interface Unknown {
  readonly name: string;
  readonly module: string;
  /** Files that the module may mean; none of them has the name. */
  readonly files: readonly string[];
  /** What the module offers under nearly that name. */
  readonly near: SymbolDefinition | undefined;
  /** Where else the workspace declares the name. */
  readonly elsewhere: SymbolDefinition | undefined;
  /** Every place of the name in the sample. */
  readonly places: readonly Span[];
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

function unknownOf(
  { module }: CodeImport,
  name: string,
  files: readonly string[],
  facts: Facts,
  symbols: Symbols,
): Omit<Unknown, 'places'> | undefined {
  if (!files.every((path) => offers(path, name, facts, symbols) === 'no')) return undefined;
  const offered = files.flatMap((path) => symbols.exportsOf(path));
  const likely = nearest(name, new Set(offered.map((it) => it.name)));
  const others = symbols
    .defined(name, offered[0]?.language ?? symbols.inFile(files[0] as string)?.language)
    .filter((it) => it.exported && it.container === '' && !facts.ignored(it.path));
  return {
    name,
    module,
    files,
    near: offered.find((it) => it.name === likely),
    elsewhere: others.length === 1 ? others[0] : undefined,
  };
}

function* unknownMembers(claim: SampleClaim, { document, facts }: RuleContext): Iterable<Found<Unknown>> {
  const symbols = readySymbols(facts);
  if (symbols === undefined) return;
  for (const taken of summaryOf(claim, facts)?.imports ?? []) {
    if (taken.guarded) continue;
    const files =
      taken.names.length === 0 ? [] : filesOfModule(taken.module, claim, document, facts, symbols);
    if (files.length === 0) continue;
    for (const name of taken.names) {
      if (!IDENTIFIER.test(name) || name === 'default') continue;
      const state = unknownOf(taken, name, files, facts, symbols);
      const places = state ? wordsIn(claim.code, name) : [];
      const first = places.find((it) => taken.statement.start <= it.start && it.end <= taken.statement.end);
      if (state && first)
        yield {
          span: placeInDocument(claim, first),
          state: { ...state, places: places.map((it) => placeInDocument(claim, it)) },
          identity: `${taken.module} ${name}`,
          related: state.files.slice(0, 1).map((path) => ({ path, message: 'the module' })),
        };
    }
  }
}

export const rule = claimRule<'sample', Unknown>({
  meta: {
    id: 'gap/unknown-member',
    code: 'G120',
    summary: 'A code sample imports a name that the module of the workspace does not offer.',
    group: 'gap',
    severity: 'warning',
    errorClass: 'api-misuse/unknown-member',
    status: 'preview',
    since: '0.1.0',
    repair: 'review',
    phase: 'workspace',
  },
  claims: ['sample'],

  find: (claim, context) => (isMeant(claim) ? [...unknownMembers(claim, context)] : undefined),

  describe({ state: { name, files, near, elsewhere } }) {
    const hint = elsewhere ?? near;
    const fix = hint
      ? `${elsewhere ? 'It is declared in' : `Did you mean ${inlineCode(near ? shortSignature(near) : '')} of`} ${inlineCode(`${hint.path}:${hint.line}`)}${elsewhere ? '.' : '?'}`
      : 'Import what is there, or say where the name is to be defined.';
    return {
      what: `${inlineCode(files[0] as string)} does not offer ${inlineCode(name)}.`,
      why: 'A model that follows this sample writes an import that fails.',
      fix,
    };
  },

  repairs: ({ state: { near, places, elsewhere } }, { document }) =>
    near && !elsewhere ? [replaceByKnown(near, places, document)] : [],
});
