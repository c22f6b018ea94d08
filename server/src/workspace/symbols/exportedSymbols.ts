/** What a file offers to others: its own declarations and, through its re-exports, those of other files. */
import { basename } from '../../base/paths.ts';
import type { FileOutline, OutlineSymbol, Reexport } from '../../documents/code/outline.ts';
import { modulePaths } from './modulePaths.ts';
import type { SymbolDefinition } from './symbols.ts';

/** Files that are visited from one at most, and how deep. */
const MAX_VISITS = 200;
const MAX_DEPTH = 12;

type OutlineAt = (path: string) => FileOutline | undefined;

/** A package of Python offers what its `__init__` imports. */
export function offeredElsewhere(path: string, { reexports, imports }: FileOutline): readonly Reexport[] {
  if (!/^__init__\.pyi?$/.test(basename(path))) return reexports;
  const imported = imports.flatMap(({ module, names }) =>
    names.length === 0 ? [] : names.map((name): Reexport => ({ name, from: module })),
  );
  return [...reexports, ...imported];
}

export function exportedSymbols(start: string, outlineAt: OutlineAt): readonly SymbolDefinition[] {
  const found = new Map<string, SymbolDefinition>();
  const visited = new Set<string>();

  const add = (symbol: OutlineSymbol, name: string, path: string, outline: FileOutline): void => {
    if (!found.has(name)) found.set(name, { ...symbol, name, language: outline.language, path });
  };

  /** @param wanted name in that file, to be offered as `as`; undefined for everything that it exports. */
  const visit = (path: string, wanted: string | undefined, as: string | undefined, depth: number): void => {
    const key = `${path}\0${wanted ?? '*'}\0${as ?? ''}`;
    if (depth > MAX_DEPTH || visited.size >= MAX_VISITS || visited.has(key)) return;
    visited.add(key);
    const outline = outlineAt(path);
    if (outline === undefined) return;
    for (const symbol of outline.symbols) {
      if (symbol.container !== '') continue;
      if (wanted === undefined ? symbol.exported : symbol.name === wanted)
        add(symbol, as ?? symbol.name, path, outline);
    }
    for (const { name, original = name, from } of offeredElsewhere(path, outline)) {
      const isAll = name === '*';
      if (!isAll && wanted !== undefined && name !== wanted) continue;
      const shown = isAll ? as : (as ?? name);
      if (from === undefined) {
        const own = outline.symbols.find((it) => it.container === '' && it.name === original);
        if (own) add(own, shown ?? own.name, path, outline);
        continue;
      }
      const target = modulePaths(outline.language, path, from).find((it) => outlineAt(it) !== undefined);
      if (target !== undefined) visit(target, isAll ? wanted : original, shown, depth + 1);
    }
  };
  visit(start, undefined, undefined, 0);
  return [...found.values()];
}
