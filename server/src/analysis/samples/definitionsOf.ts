/** What a bare name in a sample means: what its import brings, else the only declaration of that name in the workspace. */
import type { SampleClaim } from '../../documents/claim.ts';
import { isAmbient } from '../../documents/code/ambientNames.ts';
import type { CodeSummary } from '../../documents/code/codeParser.ts';
import type { ContextDocument } from '../../documents/document.ts';
import type { Facts } from '../../workspace/facts.ts';
import type { SymbolDefinition, Symbols } from '../../workspace/symbols/symbols.ts';
import { onlyDefinition } from './importOf.ts';
import { filesOfModule } from './sampleModules.ts';

/** A name of one plain word is a parameter, an example or a library more often than a name of the workspace. */
export const COMPOUND = /[a-z0-9][A-Z]|[A-Za-z]_[A-Za-z]/;

export interface SampleContext {
  readonly claim: SampleClaim;
  readonly summary: CodeSummary;
  readonly document: ContextDocument;
  readonly facts: Facts;
  readonly symbols: Symbols;
}

/** @returns several for overloads, all in one file; empty where it cannot be told. */
export function definitionsOf(
  name: string,
  { claim, summary, document, facts, symbols }: SampleContext,
): readonly SymbolDefinition[] {
  const taken = summary.imports?.find((it) => it.names.includes(name));
  if (taken) {
    const files = filesOfModule(taken.module, claim, document, facts, symbols);
    const found = files.map((path) => symbols.exportsOf(path).find((it) => it.name === name));
    const [first, ...others] = found;
    return first && others.every((it) => it?.path === first.path) ? overloads(first, symbols) : [];
  }
  const isFree = summary.free?.some((it) => it.name === name) && COMPOUND.test(name);
  const only = isFree && !isAmbient(claim.language, name) && onlyDefinition(name, claim, facts, symbols);
  return only ? overloads(only, symbols) : [];
}

/** A re-export may give it another name; its own file knows it by the line. */
function overloads(definition: SymbolDefinition, symbols: Symbols): readonly SymbolDefinition[] {
  const { path, line } = definition;
  const outline = symbols.inFile(path);
  const own = outline?.symbols.find((it) => it.line === line && it.container === '');
  if (!outline || !own) return [];
  return outline.symbols
    .filter((it) => it.name === own.name && it.container === '')
    .map((it) => ({ ...it, language: outline.language, path }));
}
