/** A code sample imports a name that the module of the workspace does not offer. */
import { getOrAdd } from '../../../base/getOrAdd.ts';
import { inlineCode } from '../../../base/inlineCode.ts';
import { nearest } from '../../../base/nearest.ts';
import type { Span } from '../../../base/span.ts';
import type { SampleClaim } from '../../../documents/claim.ts';
import { placeInDocument } from '../../../documents/code/sample.ts';
import type { SymbolDefinition } from '../../../workspace/symbols/symbols.ts';
import { claimRule, type Found, type RuleContext } from '../../rule.ts';
import { closedType, isEverywhere } from '../../samples/closedType.ts';
import { type Taken, takenBy } from '../../samples/definitionsOf.ts';
import { missingInPackage, takenFromPackages } from '../../samples/installedPackages.ts';
import { replaceByKnown } from '../../samples/knownName.ts';
import { isCodeOfWorkspace } from '../../samples/lackedImports.ts';
import { missingInNamespace } from '../../samples/namespaces.ts';
import { offers } from '../../samples/offers.ts';
import { type Receiver, receiverOf } from '../../samples/receivers.ts';
import { type SampleContext, sampleContext } from '../../samples/sampleContext.ts';
import { sampleLanguage } from '../../samples/sampleLanguages.ts';
import { type ModuleFiles, modulesNamed } from '../../samples/sampleModules.ts';
import { shortSignature } from '../../samples/shortSignature.ts';
import { isMeant, isOfSteps } from '../../samples/standing.ts';
import { wordsIn } from '../../samples/wordsIn.ts';

interface Unknown {
  readonly name: string;
  readonly module: string;
  /** As readers are told: a file, a namespace or a type. */
  readonly holder: string;
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

type Missing = Omit<Unknown, 'places'>;

/** Of several files that the module may mean none has the name. */
function missingInFiles(
  module: string,
  name: string,
  modules: readonly ModuleFiles[],
  { claim, facts, symbols }: SampleContext,
): Missing | undefined {
  const files = modules.flat();
  if (files.length === 0 || !files.every((path) => offers(path, name, facts, symbols) === 'no'))
    return undefined;
  const offered = files.flatMap((path) => symbols.exportsOf(path));
  const likely = nearest(name, new Set(offered.map((it) => it.name)));
  const others = symbols
    .defined(name, claim.language)
    .filter((it) => it.exported && it.container === '' && !facts.ignored(it.path));
  return {
    name,
    module,
    holder: files.length === 1 ? (files[0] as string) : module,
    files,
    near: offered.find((it) => it.name === likely),
    elsewhere: others.length === 1 ? others[0] : undefined,
  };
}

function missingIn({ module }: Taken, name: string, context: SampleContext): Missing | undefined {
  if (sampleLanguage(context.claim.language)?.takenFrom !== 'namespaces')
    return missingInFiles(module, name, modulesNamed(module, context), context);
  const missing = missingInNamespace(module, name, context);
  return missing && { name, module, holder: module, ...missing };
}

/** Names that imports take. */
function* untakable(context: SampleContext): Iterable<{ missing: Missing; places: readonly Span[] }> {
  const { claim, summary } = context;
  for (const taken of summary.imports ?? []) {
    const { module, names } = takenBy(taken, context);
    for (const name of taken.guarded ? [] : names) {
      if (!IDENTIFIER.test(name) || name === 'default') continue;
      const missing = missingIn({ module, names }, name, context);
      if (missing === undefined) continue;
      const { start, end } = taken.statement;
      const places = wordsIn(claim.code, name);
      const within = places.find((it) => start <= it.start && it.end <= end);
      if (within) yield { missing, places: [within, ...places.filter((it) => it !== within)] };
    }
  }
}

function missingInType(
  member: string,
  receiver: Exclude<Receiver, { kind: 'module' }>,
  { claim, facts, symbols }: SampleContext,
): Missing | undefined {
  const { name, path } = receiver.type;
  const { members } = sampleLanguage(claim.language) ?? {};
  const isExtended = members === 'extended';
  const type = receiver.kind === 'value' && isExtended ? undefined : closedType(name, facts, symbols);
  if (!type || type.members.length === 0 || wordsIn(type.text, member).length > 0) return undefined;
  const likely = nearest(member, new Set(type.members.map((it) => it.name)));
  const near = type.members.find((it) => it.name === likely);
  if (members === 'open' && near === undefined) return undefined;
  return { name: member, module: name, holder: name, files: [path], near, elsewhere: undefined };
}

/** Members of modules and types that the sample uses. */
function* unusable(context: SampleContext): Iterable<{ missing: Missing; places: readonly Span[] }> {
  const { claim, summary } = context;
  const isByPackage = sampleLanguage(claim.language)?.takenFrom === 'packages';
  for (const { owner, member, span } of summary.members ?? []) {
    const receiver = isEverywhere(member) ? undefined : receiverOf(owner, context);
    if (receiver === undefined || (receiver.kind !== 'module' && isOfSteps(claim))) continue;
    // Without its import a package may be one of somebody else.
    const isSure = receiver.kind !== 'module' || (receiver.module !== undefined && isByPackage);
    const missing = !isSure
      ? undefined
      : receiver.kind === 'module'
        ? missingInFiles(receiver.module as string, member, [receiver.files], context)
        : missingInType(member, receiver, context);
    if (missing) yield { missing, places: [span] };
  }
}

/** Names that installed packages do not offer. */
function* unknownInPackages(context: SampleContext): Iterable<{ missing: Missing; places: readonly Span[] }> {
  const { claim } = context;
  for (const taken of takenFromPackages(context)) {
    const { name, module, holder } = taken;
    if (!IDENTIFIER.test(name) || name === 'default') continue;
    const found = missingInPackage(taken);
    const places = found ? wordsIn(claim.code, name) : [];
    if (found && places.length > 0)
      yield { missing: { name, module, holder, files: [], near: found.near, elsewhere: undefined }, places };
  }
}

function* unknownMembers(claim: SampleClaim, { document, facts }: RuleContext): Iterable<Found<Unknown>> {
  const context = sampleContext(claim, document, facts);
  if (context === undefined || !isCodeOfWorkspace(context)) return;
  // A name is told once in a sample, and its repair reaches all places of it.
  const unknown = new Map<string, { readonly missing: Missing; readonly places: Map<number, Span> }>();
  for (const { missing, places } of [
    ...untakable(context),
    ...unusable(context),
    ...unknownInPackages(context),
  ]) {
    const identity = `${missing.module} ${missing.name}`;
    const known = getOrAdd(unknown, identity, () => ({ missing, places: new Map<number, Span>() }));
    for (const place of places) if (!known.places.has(place.start)) known.places.set(place.start, place);
  }
  for (const [identity, { missing, places }] of unknown) {
    const spans = [...places.values()].map((it) => placeInDocument(claim, it));
    yield {
      span: spans[0] as Span,
      state: { ...missing, places: spans },
      identity,
      related: missing.files.slice(0, 1).map((path) => ({ path, message: 'the module' })),
    };
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

  describe({ state: { name, holder, near, elsewhere } }) {
    const hint = elsewhere ?? near;
    const fix = hint
      ? `${elsewhere ? 'It is declared in' : `Did you mean ${inlineCode(near ? shortSignature(near) : '')} of`} ${inlineCode(`${hint.path}:${hint.line}`)}${elsewhere ? '.' : '?'}`
      : 'Import what is there, or say where the name is to be defined.';
    return {
      what: `${inlineCode(holder)} does not offer ${inlineCode(name)}.`,
      why: 'A model that follows this sample writes code that fails.',
      fix,
    };
  },

  repairs: ({ state: { near, places, elsewhere } }, { document }) =>
    near && !elsewhere ? [replaceByKnown(near, places, document)] : [],
});
