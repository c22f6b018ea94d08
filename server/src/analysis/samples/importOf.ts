/** The import that would bring a name into a sample, where only one can be meant. */
import type { SampleClaim } from '../../documents/claim.ts';
import type { ContextDocument } from '../../documents/document.ts';
import type { Facts } from '../../workspace/facts.ts';
import type { ImportScope } from '../../workspace/imports/importRules.ts';
import { importRulesOf } from '../../workspace/imports/rulesOf.ts';
import type { SymbolDefinition, Symbols } from '../../workspace/symbols/symbols.ts';
import { asFile } from './standing.ts';

/** Places whose declarations the rest of a workspace does not use. */
const ASIDE =
  /(?:^|\/)(?:tests?|__tests__|specs?|e2e|fixtures?|__fixtures__|__mocks__|mocks?|examples?|samples?|demos?|testdata|scripts|bench(?:marks)?|docs?|stories|templates?|playground|skills?|plugins?)(?:\/|$)|[._-](?:test|spec|mock|stories)\.[a-z]{1,4}$|(?:^|\/)(?:test_|conftest)/i;

/** The rest of the workspace does not use what is declared there. */
export function isAside(path: string): boolean {
  return ASIDE.test(path);
}

export interface SampleImport {
  readonly definition: SymbolDefinition;
  readonly statement: string;
  readonly module: string;
}

/** The declaration that a bare name means in the code of the workspace; undefined when several or none could be meant. */
export function onlyDefinition(
  name: string,
  claim: SampleClaim,
  facts: Facts,
  symbols: Symbols,
): SymbolDefinition | undefined {
  const all = symbols
    .defined(name, claim.language)
    .filter((it) => it.container === '' && !facts.ignored(it.path));
  const [first, ...others] = all;
  // Overloads stand in one file.
  return first && others.every((it) => it.path === first.path) && !isAside(first.path) && first.exported
    ? first
    : undefined;
}

export function importOf(
  name: string,
  claim: SampleClaim,
  document: ContextDocument,
  facts: Facts,
  symbols: Symbols,
): SampleImport | undefined {
  const definition = onlyDefinition(name, claim, facts, symbols);
  const rules = definition && importRulesOf(claim.language);
  if (definition === undefined || rules === undefined) return undefined;
  const file = asFile(claim, document);
  const scope = { facts, symbols };
  const taken = rules.take(definition, file, scope);
  if (taken === undefined) return undefined;
  const module = publicModule(taken.module, definition, claim, scope);
  return { definition, module, statement: rules.statement({ symbol: name, ...taken, module }, file, scope) };
}

/** Of a name in Python that a package around its module passes on, the outermost such package: that is where users take it from. */
function publicModule(
  module: string,
  { name, path }: SymbolDefinition,
  { language }: SampleClaim,
  { symbols }: ImportScope,
): string {
  if (language !== 'python' || module.startsWith('.')) return module;
  const parts = module.split('.');
  const file = path.replace(/(?:\/__init__)?\.pyi?$/, '').split('/');
  for (let length = 1; length < parts.length; length++) {
    const directory = file.slice(0, file.length - parts.length + length).join('/');
    const offered = ['__init__.py', '__init__.pyi'].flatMap((it) => symbols.exportsOf(`${directory}/${it}`));
    if (offered.some((it) => it.name === name && it.path === path)) return parts.slice(0, length).join('.');
  }
  return module;
}
