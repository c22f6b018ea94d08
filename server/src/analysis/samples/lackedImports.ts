/** Names of the workspace that a sample uses and does not import, where its language decides that it has to. */
import type { Span } from '../../base/span.ts';
import { isAmbient } from '../../documents/code/ambientNames.ts';
import { COMPOUND, exportedAs, inNamespace, takenBy } from './definitionsOf.ts';
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

/** Code beside a declaration needs no import of it; code that imports from there, or says where it is itself, is elsewhere. */
function isElsewhere({ module }: SampleImport, context: SampleContext): boolean {
  const { summary } = context;
  const isSame = (other: string): boolean => other.replaceAll('\\', '.') === module.replaceAll('\\', '.');
  return (
    summary.package !== undefined || (summary.imports ?? []).some((it) => isSame(takenBy(it, context).module))
  );
}

function byName(context: SampleContext): readonly LackedImport[] {
  const { summary, claim } = context;
  const isBeside = sampleLanguage(claim.language)?.fragments === 'beside';
  const wanted = (summary.free ?? []).filter(
    ({ name }) => COMPOUND.test(name) && !isAmbient(claim.language, name),
  );
  return wanted.slice(0, MAX_NAMES).flatMap(({ name, span }) => {
    const found = importOf(name, context);
    return found && (!isBeside || isElsewhere(found, context)) ? [{ ...found, name, span }] : [];
  });
}

/** Packages through whose names a sample with imports uses their members. */
function byPackage(context: SampleContext): readonly LackedImport[] {
  const { summary, claim, document, facts, symbols } = context;
  const found = new Map<string, LackedImport>();
  if ((summary.imports ?? []).length === 0) return [];
  for (const { owner, member, span } of summary.members ?? []) {
    const receiver = found.has(owner) ? undefined : receiverOf(owner, context);
    if (receiver?.kind !== 'module' || receiver.module !== undefined) continue;
    const used = (summary.members ?? []).filter((it) => it.owner === owner).map((it) => it.member);
    const definition = exportedAs(member, receiver.files, context);
    if (!definition || !used.every((it) => exportedAs(it, receiver.files, context))) continue;
    const taken = statementFor(definition, asFile(claim, document, summary), { facts, symbols });
    const start = span.start - owner.length - 1;
    if (taken) found.set(owner, { ...taken, name: owner, span: { start, end: start + owner.length } });
  }
  return [...found.values()].slice(0, MAX_NAMES);
}

export function lackedImports(context: SampleContext): readonly LackedImport[] {
  // What comes with everything of a module cannot be told.
  if (/\bimport\s*\*(?!\s*as\b)|^use\s[^;\n]{0,200}\*/m.test(context.claim.code)) return [];
  return sampleLanguage(context.claim.language)?.takenFrom === 'packages'
    ? byPackage(context)
    : byName(context);
}
