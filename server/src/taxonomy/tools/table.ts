/** Every tool that classification knows, in the order in which the shape of a text is tried. */
import type { Tool } from '../tool.ts';
import { clang } from './clang.ts';
import { cpython } from './cpython.ts';
import { csc } from './csc.ts';
import { gcc } from './gcc.ts';
import { go } from './go.ts';
import { javac } from './javac.ts';
import { eslint, pylint } from './linters.ts';
import { mypy } from './mypy.ts';
import { node } from './node.ts';
import { pyright } from './pyright.ts';
import { rustc } from './rustc.ts';
import { tsc } from './tsc.ts';
import { weaknesses } from './weaknesses.ts';

export const tools: readonly Tool[] = [
  tsc,
  node,
  eslint,
  cpython,
  mypy,
  pyright,
  pylint,
  javac,
  rustc,
  go,
  gcc,
  clang,
  csc,
  weaknesses,
];

const byName = new Map<string, Tool>();
for (const tool of tools) for (const name of [tool.id, ...(tool.aliases ?? [])]) byName.set(name, tool);

/** The row for an id or another name of the tool; a version after the name (`gcc 12`) does not matter. */
export function toolNamed(name: string | undefined): Tool | undefined {
  if (name === undefined) return undefined;
  const first = name.trim().toLowerCase().split(/\s/, 1)[0] ?? '';
  return byName.get(first);
}
