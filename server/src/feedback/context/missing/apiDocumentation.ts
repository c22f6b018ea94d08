/** For a wrong call or an unknown member: the real signature, or what the object really has, with the place where it is declared. */
import type { Declared, MissingContext } from '../../../learning/missingContext.ts';
import type { Specifics } from '../../../taxonomy/classification.ts';
import { importRulesOf } from '../../../workspace/imports/rulesOf.ts';
import type { SymbolDefinition } from '../../../workspace/symbols/symbols.ts';
import type { CodeFile, CodeWorld, OutsideDefinition } from '../codeWorld.ts';
import { calledAt, calledOutside } from './calledAt.ts';
import { definitionsFor, nearestDefinition } from './nearestDefinition.ts';
import { typeNames } from './typeNames.ts';

const MAX_MEMBERS = 20;

const HOLDERS: ReadonlySet<string> = new Set([
  'class',
  'interface',
  'struct',
  'enum',
  'trait',
  'type',
  'module',
]);

const written = ({ name, signature }: SymbolDefinition | OutsideDefinition): string =>
  typeof signature === 'string' ? signature : (signature?.text ?? name);

const unhidden = (members: readonly SymbolDefinition[]): readonly SymbolDefinition[] => {
  const shown = members.filter((it) => it.exported && it.kind !== 'constructor');
  return shown.length > 0 ? shown : members;
};

function ofSymbol(definition: SymbolDefinition, api: string): MissingContext {
  const { signature, path, line } = definition;
  return {
    type: 'api_documentation',
    api,
    ...(signature ? { signature: signature.text } : {}),
    declared: { where: 'workspace', path, line },
  };
}

function declaredBy({ where, package: name, path, line }: OutsideDefinition): Declared {
  return {
    where,
    ...(name === undefined ? {} : { package: name }),
    ...(path === undefined ? {} : { path }),
    ...(line === undefined ? {} : { line }),
  };
}

function ofOutside(definition: OutsideDefinition, api: string): MissingContext {
  return {
    type: 'api_documentation',
    api,
    signature: written(definition),
    declared: declaredBy(definition),
  };
}

/** A class is called through its constructor. */
function callable(definition: SymbolDefinition, { symbols }: CodeWorld): SymbolDefinition | undefined {
  if (definition.signature) return definition;
  const { name, container, path } = definition;
  const own = [container, name].filter(Boolean).join('.');
  return symbols?.members(own).find((it) => it.kind === 'constructor' && it.path === path);
}

/** The type or module that an object is. */
function holderOf(object: string, file: CodeFile, world: CodeWorld): SymbolDefinition | undefined {
  for (const name of typeNames(object)) {
    const types = definitionsFor(name, file, world).filter((it) => HOLDERS.has(it.kind));
    const found = nearestDefinition(types, file, world);
    if (found) return found;
  }
  return undefined;
}

function membersOf(holder: SymbolDefinition, { symbols }: CodeWorld): readonly SymbolDefinition[] {
  const name = [holder.container, holder.name].filter(Boolean).join('.');
  const all = symbols?.members(name, holder.language) ?? [];
  const own = all.filter((it) => it.path === holder.path);
  return own.length > 0 ? own : all;
}

function withMembers(
  api: string,
  members: readonly (SymbolDefinition | OutsideDefinition)[],
  declared: SymbolDefinition | undefined,
): MissingContext {
  return {
    type: 'api_documentation',
    api,
    members: [...new Set(members.map(written))].slice(0, MAX_MEMBERS),
    ...(declared ? { declared: { where: 'workspace', path: declared.path, line: declared.line } } : {}),
  };
}

async function ofMember(
  object: string,
  attribute: string | undefined,
  file: CodeFile,
  world: CodeWorld,
): Promise<MissingContext | undefined> {
  const api = attribute === undefined ? object : `${typeNames(object)[0] ?? object}.${attribute}`;
  const holder = holderOf(object, file, world);
  if (holder) {
    const members = membersOf(holder, world);
    const member = nearestDefinition(
      members.filter((it) => it.name === attribute),
      file,
      world,
    );
    if (member) return ofSymbol(member, api);
    if (members.length > 0) return withMembers(api, unhidden(members), holder);
  }
  const { symbols, facts } = world;
  const rules = importRulesOf(file.language);
  const path = symbols && rules?.resolve(object, file.path, { facts, symbols });
  if (symbols && path !== undefined) {
    const exported = symbols.exportsOf(path);
    const one = exported.find((it) => it.name === attribute);
    if (one) return ofSymbol(one, api);
    if (exported.length > 0)
      return {
        ...withMembers(api, exported, undefined),
        declared: { where: 'workspace', path, line: 1 },
      } as MissingContext;
  }
  const outside = (await world.outside?.members(object, file.language, file.path)) ?? [];
  const one = outside.find((it) => it.name === attribute);
  if (one) return ofOutside(one, api);
  const [first] = outside;
  if (first === undefined) return undefined;
  const { line: _, ...declared } = declaredBy(first);
  return { ...withMembers(api, outside, undefined), declared } as MissingContext;
}

/** Number of arguments that a call needs, as messages say it: `2`, `1-3`, `at least 2`. */
function fits(parameters: OutsideDefinition['parameters'], expected: string | undefined): boolean {
  const asked = /\d{1,3}/.exec(expected ?? '')?.[0];
  if (asked === undefined || parameters === undefined) return true;
  const required = parameters.filter((it) => !it.optional && !it.rest).length;
  return Number(asked) === required || Number(asked) === parameters.length;
}

export async function apiDocumentationFor(
  specifics: Specifics,
  file: CodeFile,
  world: CodeWorld,
): Promise<MissingContext | undefined> {
  const { object, attribute, symbol, arity } = specifics;
  const looked: string[] = [];
  if (object !== undefined) {
    const found = await ofMember(object, attribute ?? symbol, file, world);
    if (found) return found;
    looked.push(`members of ${object}`);
  }
  const name = (symbol ?? attribute)
    ?.split(/\.|::|#/)
    .at(-1)
    ?.replace(/\(.*$/, '');
  if (name !== undefined) {
    const all = definitionsFor(name, file, world).flatMap((it) => callable(it, world) ?? []);
    const fitting =
      arity?.expected === undefined
        ? all
        : all.filter((it) => fits(it.signature?.parameters, arity.expected));
    // Declared in an object that the message does not name, a member could be anybody's.
    const found = nearestDefinition(fitting, file, world);
    if (found) return ofSymbol(found, name);
    looked.push(`declarations of ${name}`);
    const [outside, ...more] = await calledOutside(file, world, [name]);
    if (outside && more.length === 0) return ofOutside(outside, name);
  } else if (arity) {
    const called = calledAt(file, world).filter((it) => fits(it.signature?.parameters, arity.expected));
    const outside = (await calledOutside(file, world)).filter((it) => fits(it.parameters, arity.expected));
    // One of them is meant, and only one can be.
    const [found, ...more] = [
      ...called.map((it) => ofSymbol(it, it.name)),
      ...outside.map((it) => ofOutside(it, it.name)),
    ];
    if (found && more.length === 0) return found;
    looked.push('functions that the line calls', ...(world.outside ? ['installed packages'] : []));
  }
  const what = object !== undefined && attribute !== undefined ? `${object}.${attribute}` : (name ?? object);
  return what === undefined ? undefined : { type: 'not_found', what: `the declaration of ${what}`, looked };
}
