/** What a bare name in a sample means: what its import brings, else the only declaration of that name in the workspace. */
import { isAmbient } from '../../documents/code/ambientNames.ts';
import type { CodeImport } from '../../documents/code/codeParser.ts';
import { namespaceOf } from '../../workspace/imports/importRules.ts';
import type { SymbolDefinition, Symbols } from '../../workspace/symbols/symbols.ts';
import { onlyDefinition } from './importOf.ts';
import type { SampleContext } from './sampleContext.ts';
import { sampleLanguage } from './sampleLanguages.ts';
import { modulesNamed } from './sampleModules.ts';

/** A name of one plain word is a parameter, an example or a library more often than a name of the workspace. */
export const COMPOUND = /[a-z0-9][A-Z]|[A-Za-z]_[A-Za-z]/;

/** What one import takes, under the names that it has where it comes from. */
export interface Taken {
  readonly module: string;
  readonly names: readonly string[];
}

/** Where an import writes the name as the last part of the module, it is told apart. */
export function takenBy({ module, names }: CodeImport, { claim }: SampleContext): Taken {
  const at = module.lastIndexOf('.');
  return claim.language === 'kotlin' && names.length === 0 && at > 0
    ? { module: module.slice(0, at), names: [module.slice(at + 1)] }
    : { module, names };
}

/** What a namespace declares under a name. */
export function inNamespace(
  namespace: string,
  name: string,
  { claim, facts, symbols }: SampleContext,
): readonly SymbolDefinition[] {
  const wanted = namespace.replaceAll('\\', '.');
  return symbols
    .defined(name, claim.language)
    .filter((it) => namespaceOf(it, { facts, symbols })?.replaceAll('\\', '.') === wanted);
}

function ofImport({ module }: Taken, name: string, context: SampleContext): readonly SymbolDefinition[] {
  if (sampleLanguage(context.claim.language)?.takenFrom === 'namespaces')
    return sameFile(inNamespace(module, name, context));
  const modules = modulesNamed(module, context);
  const found = modules.map((files) => exportedAs(name, files, context));
  const [first, ...others] = found;
  return first && others.every((it) => it?.path === first.path) ? overloads(first, context.symbols) : [];
}

/** What the files of a module offer under a name. */
export function exportedAs(
  name: string,
  files: readonly string[],
  { symbols }: SampleContext,
): SymbolDefinition | undefined {
  return files.flatMap((path) => symbols.exportsOf(path)).find((it) => it.name === name);
}

function sameFile(definitions: readonly SymbolDefinition[]): readonly SymbolDefinition[] {
  return definitions.every((it) => it.path === definitions[0]?.path) ? definitions : [];
}

/** @returns several for overloads, all in one file; empty where it cannot be told. */
export function definitionsOf(name: string, context: SampleContext): readonly SymbolDefinition[] {
  const { claim, summary, facts, symbols } = context;
  const taken = summary.imports?.map((it) => takenBy(it, context)).find((it) => it.names.includes(name));
  if (taken) return ofImport(taken, name, context);
  const isFree = summary.free?.some((it) => it.name === name) && COMPOUND.test(name);
  const only = isFree && !isAmbient(claim.language, name) && onlyDefinition(name, claim, facts, symbols);
  if (!only) return [];
  const isTwice = sampleLanguage(claim.language)?.declared === 'twice' && only.kind === 'function';
  return isTwice ? symbols.defined(name, claim.language) : overloads(only, symbols);
}

/** A re-export may give it another name; its own file knows it by the line. */
export function overloads(definition: SymbolDefinition, symbols: Symbols): readonly SymbolDefinition[] {
  const { path, line, container } = definition;
  const outline = symbols.inFile(path);
  const own = outline?.symbols.find((it) => it.line === line && it.container === container);
  if (!outline || !own) return [];
  return outline.symbols
    .filter((it) => it.name === own.name && it.container === container)
    .map((it) => ({ ...it, language: outline.language, path }));
}
