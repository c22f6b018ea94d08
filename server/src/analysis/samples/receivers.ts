/** What `owner.member` in a sample means, where the workspace decides what the owner is: a module, a type, or a value of a type. */
import { dirname } from '../../base/paths.ts';
import { importRulesOf } from '../../workspace/imports/rulesOf.ts';
import { usageOf } from '../../workspace/imports/usage.ts';
import type { SymbolDefinition } from '../../workspace/symbols/symbols.ts';
import { definitionsOf, exportedAs, overloads } from './definitionsOf.ts';
import { isAside } from './importOf.ts';
import type { SampleContext } from './sampleContext.ts';
import { sampleLanguage } from './sampleLanguages.ts';
import { type ModuleFiles, modulesNamed, packagesNamed } from './sampleModules.ts';

const TYPES: ReadonlySet<string> = new Set(['class', 'interface', 'struct', 'enum', 'trait']);
const MAX_DEPTH = 3;

/** An owner and how the member is reached. */
export type Receiver =
  | { readonly kind: 'module'; readonly files: ModuleFiles; readonly module: string | undefined }
  | { readonly kind: 'type' | 'value'; readonly type: SymbolDefinition };

/** The only type of that name in the workspace: members of two types of one name cannot be told apart. */
function soleType(
  definitions: readonly SymbolDefinition[],
  { facts, symbols }: SampleContext,
): SymbolDefinition | undefined {
  const type = definitions.find((it) => TYPES.has(it.kind));
  if (type === undefined) return undefined;
  const named = symbols
    .defined(type.name, type.language)
    .filter((it) => TYPES.has(it.kind) && !facts.ignored(it.path));
  return named.length === 1 ? type : undefined;
}

/** The workspace imports somebody else's package that may have the name: `go-redis` is used as `redis`. */
function isForeign(owner: string, context: SampleContext): boolean {
  const { claim, facts, symbols } = context;
  const rules = importRulesOf(claim.language);
  const modules = rules ? [...usageOf(rules, { facts, symbols }).whole.keys()] : [];
  return modules.some(
    (it) =>
      (
        it
          .replace(/\/v\d{1,3}$/, '')
          .split('/')
          .at(-1) as string
      ).includes(owner) && modulesNamed(it, context).length === 0,
  );
}

/** Imports of packages, by whose name their members are used. */
function packageOf(owner: string, context: SampleContext): Receiver | undefined {
  const { summary } = context;
  if (!summary.free?.some((it) => it.name === owner)) return undefined;
  const named = summary.imports?.filter(
    ({ module }) =>
      module
        .replace(/\/v\d{1,3}$/, '')
        .split('/')
        .at(-1) === owner,
  );
  const module = named?.length === 1 ? named[0]?.module : undefined;
  if (module === undefined && isForeign(owner, context)) return undefined;
  const found = module === undefined ? packagesNamed(owner, context) : modulesNamed(module, context);
  if (named && named.length > 1) return undefined;
  return found.length === 1 ? { kind: 'module', files: found[0] as ModuleFiles, module } : undefined;
}

/** `*Service`, `(*Service, error)`, `Self`: the type that a function gives. */
function returnedType(of: SymbolDefinition): string | undefined {
  const text = of.signature?.returns?.trim() ?? '';
  if (text === 'Self') return of.container.split('.').at(-1);
  return /^\(?[*&]?([A-Z]\w{0,100})(?:, error\))?$/.exec(text)?.[1];
}

/** A type by its path of namespaces, wherever the workspace declares it; the sample must not declare what the path begins with. */
function typeAt(path: string, context: SampleContext): SymbolDefinition | undefined {
  const found = declaredAt(path, context).filter((it) => TYPES.has(it.kind));
  return found.length === 1 && !isAside((found[0] as SymbolDefinition).path) ? found[0] : undefined;
}

/** What the workspace declares under a path of names with dots, where the sample takes the first of them from elsewhere. */
export function declaredAt(path: string, context: SampleContext): readonly SymbolDefinition[] {
  const { claim, summary, facts, symbols } = context;
  const at = path.lastIndexOf('.');
  const container = path.slice(0, Math.max(0, at));
  const isFree = summary.free?.some((it) => it.name === path.split('.')[0]);
  if (!isFree || container === '' || sampleLanguage(claim.language)?.takenFrom !== 'everything') return [];
  return symbols
    .defined(path.slice(at + 1), claim.language)
    .filter(
      (it) =>
        (it.container === container || it.container.endsWith(`.${container}`)) && !facts.ignored(it.path),
    );
}

function typeNamed(text: string, context: SampleContext, depth: number): SymbolDefinition | undefined {
  const parts = text.split('.');
  const [owner, name] = parts;
  if (name !== undefined) {
    const type = typeAt(text, context);
    if (type) return type;
  }
  if (owner === undefined || parts.length > 2) return undefined;
  return soleType(
    name === undefined ? definitionsOf(owner, context) : membersNamed(owner, name, context, depth + 1),
    context,
  );
}

/** The type of what a call gives: of a class that makes its values, or of a function that says so. */
function typeMade(made: string, context: SampleContext, depth: number): SymbolDefinition | undefined {
  const [owner, name, ...more] = made.split('.');
  if (owner === undefined || more.length > 0) return undefined;
  const found =
    name === undefined ? definitionsOf(owner, context) : membersNamed(owner, name, context, depth + 1);
  const type = soleType(found, context);
  if (type) return type;
  const [only, ...others] = found;
  const returned = only && others.length === 0 ? returnedType(only) : undefined;
  if (only === undefined || returned === undefined) return undefined;
  const near = context.symbols
    .defined(returned, only.language)
    .filter((it) => dirname(it.path) === dirname(only.path));
  return soleType(near, context);
}

/** @returns undefined where the workspace does not decide it. */
export function receiverOf(owner: string, context: SampleContext, depth = 0): Receiver | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const { summary, claim } = context;
  const held = summary.held?.find((it) => it.name === owner);
  if (held) {
    const type =
      held.type !== undefined
        ? typeNamed(held.type, context, depth)
        : typeMade(held.made as string, context, depth);
    return type && { kind: 'value', type };
  }
  if (sampleLanguage(claim.language)?.takenFrom === 'packages') return packageOf(owner, context);
  const type = owner.includes('.')
    ? typeAt(owner, context)
    : soleType(definitionsOf(owner, context), context);
  return type && { kind: 'type', type };
}

/** Members of a type as its own declaration and, where a language parts them, its other files in the same folder have them. */
export function membersOf(type: SymbolDefinition, { symbols }: SampleContext): readonly SymbolDefinition[] {
  const path = type.container === '' ? type.name : `${type.container}.${type.name}`;
  return symbols
    .members(type.name, type.language)
    .filter((it) => it.container === path || (it.container === type.name && it.path !== type.path));
}

/** The declarations that `owner.name` means; empty where it cannot be told. */
export function membersNamed(
  owner: string,
  name: string,
  context: SampleContext,
  depth = 0,
): readonly SymbolDefinition[] {
  const receiver = receiverOf(owner, context, depth);
  if (receiver === undefined) return [];
  if (receiver.kind === 'module') {
    const found = exportedAs(name, receiver.files, context);
    return found ? overloads(found, context.symbols) : [];
  }
  return membersOf(receiver.type, context).filter((it) => it.name === name);
}

/** Whether a member may be called on its type, without a value; in doubt no. */
export function isOnType(
  { path, span, language, line }: SymbolDefinition,
  { facts }: SampleContext,
): boolean {
  const row = sampleLanguage(language);
  if (row?.onType === undefined) return row !== undefined;
  const text = facts.content(path);
  if (text === undefined || text === 'unknown') return false;
  return row.onType(text.slice(span.start, span.start + 600), text.split('\n')[line - 2] ?? '');
}
