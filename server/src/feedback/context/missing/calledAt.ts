/** Functions of the workspace that the line of an error calls, for messages that do not say which. */
import type { SymbolDefinition } from '../../../workspace/symbols/symbols.ts';
import type { CodeFile, CodeWorld, OutsideDefinition } from '../codeWorld.ts';
import { lineOf } from '../codeWorld.ts';
import { definitionsFor, nearestDefinition } from './nearestDefinition.ts';

const CALL = /([A-Za-z_$][\w$]{0,100})\s{0,3}(?:::<[^<>()]{0,80}>|<[^<>()]{0,80}>)?\(/g;
const MAX_LINE = 500;
const MAX_CALLS = 10;

function namesCalled(file: CodeFile): readonly string[] {
  const line = lineOf(file)?.slice(0, MAX_LINE) ?? '';
  return [...new Set([...line.matchAll(CALL)].map((it) => it[1] as string))].slice(0, MAX_CALLS);
}

/** What the line calls of packages that the file imports. */
export async function calledOutside(
  file: CodeFile,
  { outside }: CodeWorld,
  names: readonly string[] = namesCalled(file),
): Promise<readonly OutsideDefinition[]> {
  const modules = [...new Set(file.outline?.imports.map((it) => it.module))];
  const found: OutsideDefinition[] = [];
  for (const name of outside && modules.length > 0 ? names : [])
    found.push(...((await outside?.called(name, file.language, file.path, modules)) ?? []));
  return found;
}

/** In the order of the line; what cannot be told apart from another declaration is left out. */
export function calledAt(file: CodeFile, world: CodeWorld): readonly SymbolDefinition[] {
  return namesCalled(file).flatMap((name) => {
    const callable = definitionsFor(name, file, world).filter((it) => it.signature !== undefined);
    return nearestDefinition(callable, file, world) ?? [];
  });
}
