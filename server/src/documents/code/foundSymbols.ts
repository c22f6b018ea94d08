/** Sorts the matches of `symbols.scm` by what they mean: declarations with their parts, names that a file offers, the package it belongs to. */
import type { QueryMatchLike, QueryNodeLike } from './imports.ts';
import type { Reexport, SymbolKind } from './outline.ts';

/**
 * What is captured as `@is.KIND`. Besides symbols: `impl` names the type that what it holds belongs to, `access` says how
 * visible the rest of its container is, `attribute` declares a field of the class around the function that it stands in.
 */
export type FoundKind = SymbolKind | 'impl' | 'access' | 'attribute';

/** From where to where. */
export type Extent = Pick<QueryNodeLike, 'startIndex' | 'endIndex'>;

export interface FoundSymbol {
  readonly kind: FoundKind;
  readonly node: QueryNodeLike;
  readonly start: number;
  readonly end: number;
  readonly name: QueryNodeLike;
  readonly parameters: Extent | undefined;
  readonly type: QueryNodeLike | undefined;
  readonly receiver: QueryNodeLike | undefined;
  /** Of two patterns that match one name the one with more parts counts, then the first. */
  readonly parts: number;
  readonly pattern: number;
}

export interface FoundSymbols {
  /** Outer ones before what they hold. */
  readonly symbols: readonly FoundSymbol[];
  readonly reexports: readonly Reexport[];
  readonly package: string | undefined;
}

const MAX_REEXPORTS = 2_000;

type Parts = Readonly<Record<string, QueryNodeLike | undefined>>;

function reexportOf(parts: Parts, text: string): Reexport | undefined {
  const of = (key: string): string | undefined => {
    const node = parts[key];
    return node && text.slice(node.startIndex, node.endIndex);
  };
  const original = of('export.name') ?? of('export.default');
  const fallback = parts['export.all'] ? '*' : undefined;
  const name = of('export.as') ?? (parts['export.default'] ? 'default' : (original ?? fallback));
  if (name === undefined) return undefined;
  const from = of('export.from')?.replace(/^['"]|['"]$/g, '');
  return {
    name,
    ...(original !== undefined && original !== name ? { original } : {}),
    ...(from !== undefined ? { from } : {}),
  };
}

function foundOf(kind: FoundKind, node: QueryNodeLike, parts: Parts, pattern: number): FoundSymbol {
  const { open, close } = parts;
  return {
    kind,
    node,
    start: node.startIndex,
    end: node.endIndex,
    name: parts.name ?? node,
    parameters:
      parts.parameters ?? (open && close && { startIndex: open.startIndex, endIndex: close.endIndex }),
    type: parts.type,
    receiver: parts.receiver,
    parts: Object.keys(parts).length,
    pattern,
  };
}

const tellsMore = (a: FoundSymbol, b: FoundSymbol): boolean =>
  a.parts > b.parts || (a.parts === b.parts && a.pattern < b.pattern);

export function findSymbols(matches: readonly QueryMatchLike[], text: string): FoundSymbols {
  const byName = new Map<number, FoundSymbol>();
  const accesses: FoundSymbol[] = [];
  const reexports: Reexport[] = [];
  let name: string | undefined;
  for (const { captures, patternIndex } of matches) {
    let found: { readonly kind: FoundKind; readonly node: QueryNodeLike } | undefined;
    const parts: Record<string, QueryNodeLike | undefined> = {};
    for (const capture of captures) {
      if (capture.name.startsWith('is.'))
        found = { kind: capture.name.slice(3) as FoundKind, node: capture.node };
      else parts[capture.name] ??= capture.node;
    }
    if (found?.kind === 'access') accesses.push(foundOf('access', found.node, parts, patternIndex));
    else if (found !== undefined) {
      const symbol = foundOf(found.kind, found.node, parts, patternIndex);
      const known = byName.get(symbol.name.startIndex);
      if (known === undefined || tellsMore(symbol, known)) byName.set(symbol.name.startIndex, symbol);
    } else if (parts.package) {
      name ??= text.slice(parts.package.startIndex, parts.package.endIndex).replace(/\s+/g, '');
    } else {
      const reexport = reexportOf(parts, text);
      if (reexport && reexports.length < MAX_REEXPORTS) reexports.push(reexport);
    }
  }
  const symbols = [...byName.values(), ...accesses].sort(
    (a, b) => a.start - b.start || b.end - a.end || a.name.startIndex - b.name.startIndex,
  );
  return { symbols, reexports, package: name };
}
