/** Which declarations of the workspace a code span or a name in a code sample means. Hover, definition, references and hints share it. */
import { definitionsOf } from '../analysis/samples/definitionsOf.ts';
import { readySymbols, summaryOf } from '../analysis/samples/standing.ts';
import type { Span } from '../base/span.ts';
import type { SampleClaim } from '../documents/claim.ts';
import type { ContextDocument } from '../documents/document.ts';
import type { Facts } from '../workspace/facts.ts';
import type { SymbolDefinition, Symbols } from '../workspace/symbols/symbols.ts';
import { claimAt } from './claimAt.ts';

export interface NamedSymbol {
  /** As written: `createUser`, `UserService.findAll`. */
  readonly name: string;
  readonly span: Span;
  /** Empty where the workspace declares no such name, or nobody knows yet. */
  readonly definitions: readonly SymbolDefinition[];
  /** `not-yet`: the question was the first, and a later snapshot has the answer. */
  readonly state: 'known' | 'not-yet';
}

const MAX_DEFINITIONS = 20;
const WORD = /[\w$]/;

function lookUp(name: string, symbols: Symbols): readonly SymbolDefinition[] {
  const parts = name.split(/\.|::|#/).filter(Boolean);
  const last = parts.at(-1) ?? '';
  const owner = parts.at(-2);
  if (owner !== undefined) return symbols.members(owner).filter((it) => it.name === last);
  const all = symbols.defined(last);
  const top = all.filter((it) => it.container === '');
  return top.length > 0 ? top : all;
}

/** The declarations of a name as a code span writes it: a member of its type, else what is declared at the top of a file. */
export function definitionsNamed(name: string, facts: Facts): readonly SymbolDefinition[] {
  const symbols = readySymbols(facts);
  return symbols ? lookUp(name, symbols).slice(0, MAX_DEFINITIONS) : [];
}

function inSample(
  claim: SampleClaim,
  document: ContextDocument,
  offset: number,
  facts: Facts,
): NamedSymbol | undefined {
  const { content } = document.text;
  let start = offset;
  let end = offset;
  while (start > claim.span.start && WORD.test(content[start - 1] ?? '')) start--;
  while (end < claim.span.end && WORD.test(content[end] ?? '')) end++;
  const name = content.slice(start, end);
  if (!/^[A-Za-z_$]/.test(name) || facts.symbols === undefined) return undefined;
  const named = { name, span: { start, end } };
  // Both are asked, so that one wait brings both answers.
  const symbols = readySymbols(facts);
  const isParsed = facts.sample?.(claim.language, claim.code) !== 'unknown';
  if (symbols === undefined || !isParsed) return { ...named, definitions: [], state: 'not-yet' };
  const summary = summaryOf(claim, facts);
  const meant = summary ? definitionsOf(name, { claim, summary, document, facts, symbols }) : [];
  const owner = /([A-Za-z_$][\w$]*)\.$/.exec(
    content.slice(Math.max(claim.span.start, start - 200), start),
  )?.[1];
  const definitions = meant.length > 0 ? meant : owner ? lookUp(`${owner}.${name}`, symbols) : [];
  return { ...named, definitions: definitions.slice(0, MAX_DEFINITIONS), state: 'known' };
}

/** @returns undefined where no name of code stands. */
export function symbolAt(document: ContextDocument, offset: number, facts: Facts): NamedSymbol | undefined {
  const claim = claimAt(document, offset);
  if (claim?.kind === 'sample') return inSample(claim, document, offset, facts);
  if (claim?.kind !== 'symbol') return undefined;
  const state = facts.symbols === undefined || readySymbols(facts) ? 'known' : 'not-yet';
  return { name: claim.name, span: claim.span, definitions: definitionsNamed(claim.name, facts), state };
}
