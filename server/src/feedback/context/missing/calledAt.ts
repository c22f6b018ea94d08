/** Functions of the workspace that the line of an error calls, for messages that do not say which. */
import type { SymbolDefinition } from '../../../workspace/symbols/symbols.ts';
import type { CodeFile, CodeWorld } from '../codeWorld.ts';
import { lineOf } from '../codeWorld.ts';
import { definitionsFor, nearestDefinition } from './nearestDefinition.ts';

const CALL = /([A-Za-z_$][\w$]{0,100})\s{0,3}(?:::<[^<>()]{0,80}>|<[^<>()]{0,80}>)?\(/g;
const MAX_LINE = 500;
const MAX_CALLS = 10;

/** In the order of the line; what cannot be told apart from another declaration is left out. */
export function calledAt(file: CodeFile, world: CodeWorld): readonly SymbolDefinition[] {
  const line = lineOf(file)?.slice(0, MAX_LINE) ?? '';
  const names = [...new Set([...line.matchAll(CALL)].map((it) => it[1] as string))].slice(0, MAX_CALLS);
  return names.flatMap((name) => {
    const callable = definitionsFor(name, file, world).filter((it) => it.signature !== undefined);
    return nearestDefinition(callable, file, world) ?? [];
  });
}
