/** For a type conflict: both types, and where the expected one is declared. */
import type { Declared, MissingContext } from '../../../learning/missingContext.ts';
import type { Specifics } from '../../../taxonomy/classification.ts';
import type { SymbolDefinition } from '../../../workspace/symbols/symbols.ts';
import type { CodeFile, CodeWorld } from '../codeWorld.ts';
import { calledAt } from './calledAt.ts';
import { definitionsFor, nearestDefinition } from './nearestDefinition.ts';
import { typeNames } from './typeNames.ts';

const TYPES: ReadonlySet<string> = new Set(['class', 'interface', 'struct', 'enum', 'trait', 'type']);
const MAX_LINES = 8;
const MAX_TEXT = 400;

/** The first lines of a declaration, without the indentation of its place. */
async function textOf(definition: SymbolDefinition, world: CodeWorld): Promise<string | undefined> {
  const text = await world.read(definition.path);
  const { start, end } = definition.span;
  if (text === undefined || end > text.length) return undefined;
  const lines = text.slice(start, Math.min(end, start + 4 * MAX_TEXT)).split(/\r?\n/);
  const kept = lines.slice(0, MAX_LINES);
  const indents = kept
    .slice(1)
    .flatMap((line) => (line.trim() === '' ? [] : [/^\s*/.exec(line)?.[0].length ?? 0]));
  const indent = Math.min(...indents, text.slice(text.lastIndexOf('\n', start - 1) + 1, start).length);
  const shown = kept.map((line, index) => (index === 0 ? line : line.slice(indent))).join('\n');
  const isCut = lines.length > MAX_LINES || shown.length > MAX_TEXT;
  return isCut ? `${shown.slice(0, MAX_TEXT).trimEnd()}\n…` : shown;
}

const placeOf = ({ path, line }: SymbolDefinition): Declared => ({ where: 'workspace', path, line });

export async function typeInformationFor(
  { expected, actual }: Specifics,
  file: CodeFile,
  world: CodeWorld,
): Promise<MissingContext | undefined> {
  const looked: string[] = [];
  const base = {
    type: 'type_information' as const,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
  };
  for (const name of typeNames(expected ?? '')) {
    const types = definitionsFor(name, file, world).filter((it) => TYPES.has(it.kind));
    const found = nearestDefinition(types, file, world);
    looked.push(`declarations of ${name}`);
    if (found === undefined) continue;
    const declaration = await textOf(found, world);
    return { ...base, ...(declaration === undefined ? {} : { declaration }), declared: placeOf(found) };
  }
  // A built-in type is declared where something asks for it.
  const called = calledAt(file, world).filter(
    ({ signature }) =>
      expected !== undefined && signature?.parameters.some((it) => it.type?.trim() === expected.trim()),
  );
  const [only] = called;
  if (only?.signature && called.length === 1)
    return { ...base, declaration: only.signature.text, declared: placeOf(only) };
  if (expected !== undefined || actual !== undefined) return base;
  return { type: 'not_found', what: 'the types in conflict: the message names none', looked };
}
