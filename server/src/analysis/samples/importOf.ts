/** The import that would bring a name into a sample, where only one can be meant. */
import type { SampleClaim } from '../../documents/claim.ts';
import type { Facts } from '../../workspace/facts.ts';
import { type ImportingFile, type ImportScope, namespaceOf } from '../../workspace/imports/importRules.ts';
import { importRulesOf } from '../../workspace/imports/rulesOf.ts';
import { usageOf } from '../../workspace/imports/usage.ts';
import type { SymbolDefinition, Symbols } from '../../workspace/symbols/symbols.ts';
import type { SampleContext } from './sampleContext.ts';
import { sampleLanguage } from './sampleLanguages.ts';
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

/** Not within a type or function; namespaces around it are part of its path. */
function isOuter(definition: SymbolDefinition, scope: ImportScope): boolean {
  const { container, language } = definition;
  const takenFrom = sampleLanguage(language)?.takenFrom;
  const isNested = takenFrom === 'namespaces' || takenFrom === 'everything';
  return container === '' || (isNested && namespaceOf(definition, scope) !== undefined);
}

const HEADER = /\.(?:h|hh|hpp|hxx)$/;
const isFunction = ({ kind }: SymbolDefinition): boolean => kind === 'function';

/** The declaration that a bare name means in the code of the workspace; undefined when several or none could be meant. */
export function onlyDefinition(
  name: string,
  claim: SampleClaim,
  facts: Facts,
  symbols: Symbols,
): SymbolDefinition | undefined {
  const all = symbols
    .defined(name, claim.language)
    .filter((it) => isOuter(it, { facts, symbols }) && !facts.ignored(it.path));
  const isTwice = sampleLanguage(claim.language)?.declared === 'twice' && all.every(isFunction);
  const first = (isTwice ? all.find((it) => HEADER.test(it.path)) : undefined) ?? all[0];
  // Overloads stand in one file.
  return first &&
    (isTwice || all.every((it) => it.path === first.path)) &&
    !isAside(first.path) &&
    first.exported &&
    !isTakenElsewhere(first, { facts, symbols })
    ? first
    : undefined;
}

/** What stands before the path itself where a module is written from a root of the sources, or from the file beside it. */
const ROOT = /^(?:(?:@|~|#|src|crate|self|super)(?:\/|::)|\.{1,2}\/|\.+)+/;

/** A module that cannot be resolved may mean the file: `@/lib/users` where nothing says what `@` is. */
function mayBeModule(module: string, path: string): boolean {
  const file = path.replace(/\.\w+$/, '').replace(/\/(?:index|__init__|mod)$/, '');
  const rest = module.replace(ROOT, '').replace(/\.[cm]?[jt]sx?$/, '');
  const wanted = rest.includes('/') ? rest : rest.replaceAll(/::|\./g, '/');
  return wanted !== '' && (file === wanted || file.endsWith(`/${wanted}`));
}

/** Files of the workspace take a name like it from somewhere else: a library has one too, or it is generated. */
function isTakenElsewhere(definition: SymbolDefinition, scope: ImportScope): boolean {
  const { name, path, language } = definition;
  const rules = importRulesOf(language);
  if (rules === undefined) return false;
  const uses = usageOf(rules, scope).named(name);
  if (sampleLanguage(language)?.takenFrom === 'namespaces') {
    const own = namespaceOf(definition, scope);
    return uses.some(({ module }) => module !== own);
  }
  return uses.some(({ module, path: from }) => {
    const target = rules.resolve(module, from, scope);
    if (target === undefined) return !mayBeModule(module, path);
    const offered = scope.symbols.exportsOf(target).find((it) => it.name === name);
    return offered !== undefined && offered.path !== path;
  });
}

export function importOf(name: string, context: SampleContext): SampleImport | undefined {
  const { claim, document, summary, facts, symbols } = context;
  const definition = onlyDefinition(name, claim, facts, symbols);
  return definition && statementFor(definition, asFile(claim, document, summary), { facts, symbols });
}

/** How the sample takes a definition; undefined where it cannot, or need not. */
export function statementFor(
  definition: SymbolDefinition,
  file: ImportingFile,
  scope: ImportScope,
): SampleImport | undefined {
  const rules = importRulesOf(file.language);
  const taken = rules?.take(definition, file, scope);
  if (rules === undefined || taken === undefined) return undefined;
  const module = publicModule(taken.module, definition, file, scope);
  const statement = rules.statement({ symbol: definition.name, ...taken, module }, file, scope);
  return { definition, module, statement };
}

/** Of a name in Python that a package around its module passes on, the outermost such package: that is where users take it from. */
function publicModule(
  module: string,
  { name, path }: SymbolDefinition,
  { language }: ImportingFile,
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
