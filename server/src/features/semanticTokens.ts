/**
 * Semantic tokens: claims that lead somewhere, and claims that a finding says lead nowhere. Everything else has no token, so
 * that the editor's own colours of Markdown stay.
 */
import type { Finding } from '../analysis/finding.ts';
import { onlyDeclaration } from '../analysis/prediction/mentions.ts';
import { readySymbols } from '../analysis/samples/standing.ts';
import { getOrAdd } from '../base/getOrAdd.ts';
import { overlaps, type Span, shift } from '../base/span.ts';
import type { Claim } from '../documents/claim.ts';
import type { SymbolKind } from '../documents/code/outline.ts';
import type { Block, ContextDocument } from '../documents/document.ts';
import type { Facts } from '../workspace/facts.ts';
import { tokenModifiers, tokenTypes } from './announced.ts';
import { resolveClaim } from './resolveClaim.ts';

type TokenType = (typeof tokenTypes)[number];
type Modifier = (typeof tokenModifiers)[number];

interface Token {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly Modifier[];
}

/** Numbers as the protocol counts them: type by its place in the legend, one bit for each modifier. */
export interface PlacedToken {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly type: number;
  readonly modifiers: number;
}

const ofKind: Readonly<Record<SymbolKind, TokenType>> = {
  function: 'function',
  method: 'method',
  constructor: 'method',
  class: 'class',
  interface: 'interface',
  struct: 'struct',
  enum: 'enum',
  'enum-member': 'enumMember',
  trait: 'interface',
  type: 'type',
  module: 'namespace',
  constant: 'variable',
  variable: 'variable',
  field: 'property',
  property: 'property',
  macro: 'macro',
};

/** Rules that say that what is claimed is not there. */
const unresolvedBy: Readonly<Record<string, TokenType>> = {
  'truth/missing-path': 'string',
  'truth/missing-link': 'string',
  'truth/missing-anchor': 'string',
  'truth/wrong-case': 'string',
  'truth/glob-matches-nothing': 'string',
  'reach/missing-import': 'string',
  'truth/unknown-target': 'function',
  'truth/unknown-symbol': 'method',
  'gap/unknown-member': 'method',
  'truth/undeclared-import': 'namespace',
  'truth/undeclared-package': 'namespace',
  'truth/unknown-workspace-package': 'namespace',
};

/** Tokens of one answer; an editor colours nothing beyond. */
const MAX_TOKENS = 20_000;

function resolvedToken(claim: Claim, document: ContextDocument, facts: Facts): Token | undefined {
  if (claim.exemption !== undefined) return undefined;
  if (claim.kind === 'symbol') {
    const symbols = readySymbols(facts);
    const meant = symbols && onlyDeclaration(claim.name, facts, symbols);
    if (meant === undefined) return undefined;
    const deprecated = meant.deprecated === undefined ? [] : (['deprecated'] as const);
    return { span: claim.span, type: ofKind[meant.kind], modifiers: ['resolved', ...deprecated] };
  }
  if (claim.kind === 'sample' || resolveClaim(claim, document, facts) === undefined) return undefined;
  if (claim.kind === 'command')
    return { span: claim.targetSpan ?? claim.span, type: 'function', modifiers: ['resolved'] };
  return {
    span: claim.span,
    type: claim.kind === 'package' ? 'namespace' : 'string',
    modifiers: ['resolved'],
  };
}

/** What of a block leads somewhere, by the facts that say so and the block: a keystroke asks for one block anew. */
const kept = new WeakMap<Facts, WeakMap<object, readonly Token[]>>();

function resolvedTokens(block: Block, document: ContextDocument, facts: Facts): readonly Token[] {
  const byBlock = getOrAdd(kept, facts, () => new WeakMap<object, readonly Token[]>());
  const { start } = block.span;
  return getOrAdd(byBlock, block.key, () =>
    block.claims.flatMap((claim) => {
      const token = resolvedToken(claim, document, facts);
      return token ? [{ ...token, span: shift(token.span, -start) }] : [];
    }),
  ).map((it) => ({ ...it, span: shift(it.span, start) }));
}

/** @param tokens in document order. */
function touches(tokens: readonly Token[], span: Span): boolean {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).span.start < span.end) low = middle + 1;
    else high = middle;
  }
  const last = tokens[low - 1];
  return last !== undefined && last.span.end > span.start;
}

const bits = (set: readonly Modifier[]): number =>
  set.reduce((sum, it) => sum | (1 << tokenModifiers.indexOf(it)), 0);

/**
 * In document order; no two overlap, and none reaches over the end of a line.
 * @param within absent for the whole document.
 */
export function semanticTokens(
  document: ContextDocument,
  facts: Facts,
  findings: readonly Finding[],
  within?: Span,
): readonly PlacedToken[] {
  const { text } = document;
  const unresolved = findings.flatMap(({ rule, span }): readonly Token[] => {
    const type = unresolvedBy[rule];
    return type === undefined ? [] : [{ span, type, modifiers: ['unresolved'] }];
  });
  const tokens = [...unresolved];
  for (const block of document.blocks) {
    if (tokens.length >= MAX_TOKENS) break;
    if (block.claimCount === 0 || (within && !overlaps(block.span, within))) continue;
    tokens.push(...resolvedTokens(block, document, facts).filter((it) => !touches(unresolved, it.span)));
  }
  tokens.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const placed: PlacedToken[] = [];
  let free = 0;
  for (const { span, type, modifiers: set } of tokens) {
    if (span.start < free || span.start === span.end || (within && !overlaps(span, within))) continue;
    const from = text.positionAt(span.start);
    if (text.positionAt(span.end).line !== from.line) continue;
    free = span.end;
    placed.push({
      ...from,
      length: span.end - span.start,
      type: tokenTypes.indexOf(type),
      modifiers: bits(set),
    });
  }
  return placed;
}
