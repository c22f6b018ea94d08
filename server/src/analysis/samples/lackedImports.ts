/** Names of the workspace that a sample uses and does not import, where its language decides that it has to. */
import type { Span } from '../../base/span.ts';
import { isAmbient } from '../../documents/code/ambientNames.ts';
import { importRulesOf } from '../../workspace/imports/rulesOf.ts';
import { COMPOUND, exportedAs, inNamespace, takenBy } from './definitionsOf.ts';
import { isOfWorkspace } from './governing.ts';
import { importOf, type SampleImport, statementFor } from './importOf.ts';
import { receiverOf } from './receivers.ts';
import type { SampleContext } from './sampleContext.ts';
import { sampleLanguage } from './sampleLanguages.ts';
import { modulesNamed } from './sampleModules.ts';
import { asFile } from './standing.ts';

export interface LackedImport extends SampleImport {
  readonly name: string;
  /** Of its first use, in the sample. */
  readonly span: Span;
  /** The sample takes another name from the same module. */
  readonly fromSame: 'yes' | 'no';
}

/** Names of one sample that are looked up. */
const MAX_NAMES = 5;

/** It imports something that the workspace declares, and so is code of this workspace. */
export function takesOfWorkspace(context: SampleContext): boolean {
  const isByNamespace = sampleLanguage(context.claim.language)?.takenFrom === 'namespaces';
  return (context.summary.imports ?? []).some((it) => {
    const { module, names } = takenBy(it, context);
    return isByNamespace
      ? names.some((name) => inNamespace(module, name, context).length > 0)
      : modulesNamed(module, context).length > 0;
  });
}

/** Parts of a module's path that is no custom of many projects. */
const MIN_DEPTH = 3;

/** The document, or the sample by what it imports, is written for this workspace, and does not travel between projects. */
export function isCodeOfWorkspace(context: SampleContext): boolean {
  const { document, facts, summary } = context;
  if (isOfWorkspace(document, facts)) return true;
  const deep = (summary.imports ?? []).filter(
    ({ module }) => module.split(/[./\\:]+/).filter((it) => /\w/.test(it)).length >= MIN_DEPTH,
  );
  return takesOfWorkspace({ ...context, summary: { ...summary, imports: deep } });
}

/** An import of the whole module, without its names, brings them all. */
function takesAll({ module }: SampleImport, { summary }: SampleContext): boolean {
  return (summary.imports ?? []).some((it) => it.names.length === 0 && it.module === module);
}

function takesFromSame({ module }: SampleImport, context: SampleContext): boolean {
  const isSame = (other: string): boolean => other.replaceAll('\\', '.') === module.replaceAll('\\', '.');
  return (context.summary.imports ?? []).some((it) => isSame(takenBy(it, context).module));
}

/** A module that the sample takes something from passes the same declaration on: that is where its reader takes it from. */
function throughModuleOfSample(only: SampleImport, context: SampleContext): SampleImport | undefined {
  const { claim, document, summary, facts, symbols } = context;
  const { name, path } = only.definition;
  const module = (summary.imports ?? [])
    .map((it) => takenBy(it, context).module)
    .find((it) => modulesNamed(it, context).some((files) => exportedAs(name, files, context)?.path === path));
  const rules = module === undefined ? undefined : importRulesOf(claim.language);
  if (module === undefined || rules === undefined || module === only.module) return undefined;
  const wanted = { symbol: name, module, form: 'named' } as const;
  const statement = rules.statement(wanted, asFile(claim, document, summary), { facts, symbols });
  return { ...only, module, statement };
}

function byName(context: SampleContext): readonly LackedImport[] {
  const { summary, claim } = context;
  const fragments = sampleLanguage(claim.language)?.fragments ?? 'anywhere';
  if (fragments === 'anywhere') return [];
  const wanted = (summary.free ?? []).filter(
    ({ name }) => COMPOUND.test(name) && !isAmbient(claim.language, name),
  );
  return wanted.slice(0, MAX_NAMES).flatMap(({ name, span }) => {
    const only = importOf(name, context);
    if (only === undefined || takesAll(only, context)) return [];
    const found = throughModuleOfSample(only, context) ?? only;
    const fromSame = takesFromSame(found, context) ? 'yes' : 'no';
    // Code beside a declaration needs no import of it; code that imports from there, or says where it is itself, is elsewhere.
    const isApart = fragments === 'apart' || fromSame === 'yes' || summary.package !== undefined;
    return isApart ? [{ ...found, name, span, fromSame }] : [];
  });
}

/** Packages through whose names a sample with imports uses their members. */
function byPackage(context: SampleContext): readonly LackedImport[] {
  const { summary, claim, document, facts, symbols } = context;
  const found = new Map<string, LackedImport>();
  for (const { owner, member, span } of summary.members ?? []) {
    const receiver = found.has(owner) ? undefined : receiverOf(owner, context);
    if (receiver?.kind !== 'module' || receiver.module !== undefined) continue;
    const used = (summary.members ?? []).filter((it) => it.owner === owner).map((it) => it.member);
    const definition = exportedAs(member, receiver.files, context);
    if (!definition || !used.every((it) => exportedAs(it, receiver.files, context))) continue;
    const taken = statementFor(definition, asFile(claim, document, summary), { facts, symbols });
    const start = span.start - owner.length - 1;
    if (taken)
      found.set(owner, { ...taken, name: owner, span: { start, end: start + owner.length }, fromSame: 'no' });
  }
  return [...found.values()].slice(0, MAX_NAMES);
}

export function lackedImports(context: SampleContext): readonly LackedImport[] {
  const { imports = [], package: own } = context.summary;
  // A fragment, a list of signatures, or how one writes a part of a file: what stands at the top of every file is left out.
  if (imports.length === 0 && own === undefined) return [];
  // What comes with everything of a module cannot be told.
  if (/\bimport\s*\*(?!\s*as\b)|^use\s[^;\n]{0,200}\*/m.test(context.claim.code)) return [];
  return sampleLanguage(context.claim.language)?.takenFrom === 'packages'
    ? byPackage(context)
    : byName(context);
}
