/** Renaming a symbol in the documents that speak of it: its code spans, and samples that use it. Source files are not touched. */
import { definitionsOf } from '../analysis/samples/definitionsOf.ts';
import { readySymbols, summaryOf } from '../analysis/samples/standing.ts';
import { wordsIn } from '../analysis/samples/wordsIn.ts';
import type { Span } from '../base/span.ts';
import type { TextEdit } from '../base/text.ts';
import type { SampleClaim, SymbolClaim } from '../documents/claim.ts';
import { placeInDocument } from '../documents/code/sample.ts';
import type { ContextDocument } from '../documents/document.ts';
import type { Facts } from '../workspace/facts.ts';
import type { WorkspaceSnapshot } from '../workspace/snapshot.ts';
import type { SymbolDefinition } from '../workspace/symbols/symbols.ts';
import { claimAt } from './claimAt.ts';
import { definitionsNamed, symbolAt } from './symbolAt.ts';

/** Edits of one renaming; beyond, the documents are no longer texts that people wrote. */
const MAX_EDITS = 5_000;

export interface RenamedSymbol {
  readonly name: string;
  /** Of the name alone. */
  readonly span: Span;
  /** The type that it is named with: `UserService` of `UserService.findAll`. */
  readonly owner: string | undefined;
  /** The only declaration that is meant; the name may also be one that is gone. */
  readonly declared: SymbolDefinition | undefined;
}

interface Part {
  readonly name: string;
  readonly span: Span;
}

function partsOf({ name, span }: SymbolClaim): readonly Part[] {
  return [...name.matchAll(/[A-Za-z_$][\w$]*/g)].map((it) => {
    const start = span.start + it.index;
    return { name: it[0], span: { start, end: start + it[0].length } };
  });
}

/** Overloads stand in one file. */
function onlyOne(definitions: readonly SymbolDefinition[]): SymbolDefinition | undefined {
  const [first, ...others] = definitions;
  const isSame = others.every((it) => it.path === first?.path && it.container === first.container);
  return isSame ? first : undefined;
}

const declaredAs = (parts: readonly Part[], facts: Facts): SymbolDefinition | undefined =>
  onlyOne(definitionsNamed(parts.map((it) => it.name).join('.'), facts));

/** @returns undefined where no name of code stands, and in a sample where the workspace declares none. */
export function renamedSymbolAt(
  document: ContextDocument,
  offset: number,
  facts: Facts,
): RenamedSymbol | undefined {
  const claim = claimAt(document, offset);
  if (claim?.kind === 'symbol') {
    const parts = partsOf(claim);
    const index = parts.findIndex(({ span }) => span.start <= offset && offset <= span.end);
    const part = parts[index];
    return (
      part && {
        ...part,
        owner: parts[index - 1]?.name,
        declared: declaredAs(parts.slice(0, index + 1), facts),
      }
    );
  }
  const named = claim?.kind === 'sample' ? symbolAt(document, offset, facts) : undefined;
  const declared = named && onlyOne(named.definitions);
  if (named === undefined || declared === undefined) return undefined;
  const owner = declared.container.split('.').at(-1);
  return { name: named.name, span: named.span, owner: owner === '' ? undefined : owner, declared };
}

const isSame = (a: SymbolDefinition | undefined, b: SymbolDefinition | undefined): boolean =>
  a !== undefined && b !== undefined && a.path === b.path && a.line === b.line;

/** Written alike, or the only declaration of what is written otherwise. */
function isMeant(parts: readonly Part[], index: number, renamed: RenamedSymbol, facts: Facts): boolean {
  if (parts[index]?.name !== renamed.name) return false;
  const owner = parts[index - 1]?.name;
  return owner === renamed.owner || isSame(declaredAs(parts.slice(0, index + 1), facts), renamed.declared);
}

/** What makes a word part of a text, a path or a member of something else. */
const APART = /['"`./\\-]/;

function placesIn(
  claim: SampleClaim,
  renamed: RenamedSymbol,
  document: ContextDocument,
  facts: Facts,
): readonly Span[] {
  const { name, owner } = renamed;
  const places = wordsIn(claim.code, name);
  const symbols = readySymbols(facts);
  const summary = places.length > 0 ? summaryOf(claim, facts) : undefined;
  if (summary === undefined || symbols === undefined) return [];
  if (owner !== undefined) return places.filter(({ start }) => isMemberOf(owner, claim.code, start));
  const isUsed =
    summary.free?.some((it) => it.name === name) || summary.imports?.some((it) => it.names.includes(name));
  const meant = definitionsOf(name, { claim, summary, document, facts, symbols });
  const isOther = renamed.declared !== undefined && meant.length > 0 && !isSame(meant[0], renamed.declared);
  return isUsed && !isOther ? places.filter(({ start }) => !APART.test(claim.code[start - 1] ?? '')) : [];
}

/** `Owner.` or `Owner::` stands before the place. */
function isMemberOf(owner: string, code: string, at: number): boolean {
  return ['.', '::'].some((separator) => {
    const start = at - separator.length - owner.length;
    return code.startsWith(owner + separator, start) && !/[\w$]/.test(code[start - 1] ?? '');
  });
}

/** Edits by document path. A sample that was never looked at yet has none; asking makes a later snapshot know it. */
export function symbolEdits(
  renamed: RenamedSymbol,
  newText: string,
  snapshot: WorkspaceSnapshot,
): ReadonlyMap<string, readonly TextEdit[]> {
  const { facts } = snapshot;
  const edits = new Map<string, readonly TextEdit[]>();
  let left = MAX_EDITS;
  for (const [path, document] of snapshot.documents) {
    if (snapshot.aliases.has(path)) continue;
    const spans = document.claims.flatMap((claim): readonly Span[] => {
      if (claim.kind === 'sample')
        return placesIn(claim, renamed, document, facts).map((it) => placeInDocument(claim, it));
      if (claim.kind !== 'symbol') return [];
      const parts = partsOf(claim);
      return parts.filter((_, index) => isMeant(parts, index, renamed, facts)).map((it) => it.span);
    });
    const own = spans.slice(0, left).map((span) => ({ span, newText }));
    left -= own.length;
    if (own.length > 0) edits.set(path, own);
  }
  return edits;
}
