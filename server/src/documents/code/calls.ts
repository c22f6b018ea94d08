/** Calls as a file writes them, with their arguments apart: what the assertions of a test are read from. */
import type { QueryNodeLike } from './imports.ts';

/** An operator between two operands: `a == b`, `got != want`. */
export interface Comparison {
  readonly left: string;
  readonly operator: string;
  readonly right: string;
}

export interface CodeArgument {
  readonly text: string;
  readonly comparison?: Comparison;
}

export interface CodeCall {
  /** As written, without the arguments: `expect(total(x)).not.toBe`, `self.assertEqual`, `assert_eq`; `assert` and `if` for statements. */
  readonly callee: string;
  readonly arguments: readonly CodeArgument[];
  /** The whole call or statement. */
  readonly text: string;
  /** First and last line, from 1. */
  readonly line: number;
  readonly endLine: number;
}

/** A node whose parts can be looked at. */
export interface CallNodeLike extends QueryNodeLike {
  readonly namedChildren: readonly (CallNodeLike | null)[];
  readonly endPosition: { readonly row: number };
}

export interface CallMatchLike {
  readonly captures: readonly { readonly name: string; readonly node: CallNodeLike }[];
}

const MAX_CALLS = 5_000;
const MAX_ARGUMENTS = 10;
const MAX_TEXT = 600;
const COMPARISONS =
  /^(?:binary_expression|comparison_operator|binary|equality_expression|comparison_expression)$/;
const OPERATOR = /^\s*(===?|!==?|<=?|>=?|is not|is|in|not in|eq|ne)\s*$/;

const cut = (text: string): string => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text);

function comparisonOf(node: CallNodeLike): Comparison | undefined {
  if (!COMPARISONS.test(node.type) || node.text.length > 2 * MAX_TEXT) return undefined;
  const [left, right, ...more] = node.namedChildren;
  if (!left || !right || more.length > 0) return undefined;
  const between = node.text.slice(left.endIndex - node.startIndex, right.startIndex - node.startIndex);
  const operator = OPERATOR.exec(between)?.[1];
  return operator === undefined ? undefined : { left: left.text, operator, right: right.text };
}

/** A wrapper that the grammar puts around an argument. */
function unwrapped(node: CallNodeLike): CallNodeLike {
  const [only, ...more] = node.namedChildren;
  const wraps = /^(?:argument|parenthesized_expression|value_argument)$/.test(node.type);
  return wraps && only && more.length === 0 ? unwrapped(only) : node;
}

function argumentOf(node: CallNodeLike): CodeArgument {
  const comparison = comparisonOf(unwrapped(node));
  return { text: cut(node.text), ...(comparison ? { comparison } : {}) };
}

const OPENS = '([{';
const CLOSES = ')]}';

/** Splits what macros take as mere tokens at the commas that no bracket and no string holds. */
export function splitTokens(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (char === '"') {
      for (i++; i < text.length && text[i] !== '"'; i++) if (text[i] === '\\') i++;
    } else if (OPENS.includes(char)) depth++;
    else if (CLOSES.includes(char)) depth--;
    else if (char === ',' && depth === 0) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  parts.push(text.slice(start).trim());
  return parts.filter((part) => part !== '');
}

function argumentsOf(node: CallNodeLike | undefined): readonly CodeArgument[] {
  if (node === undefined) return [];
  if (node.type === 'token_tree') {
    const parts = node.text.length > 4 * MAX_TEXT ? [] : splitTokens(node.text.slice(1, -1));
    return parts.slice(0, MAX_ARGUMENTS).map((text) => ({ text: cut(text) }));
  }
  const parts = node.namedChildren.filter((it) => it !== null && !it.type.includes('comment'));
  return parts.slice(0, MAX_ARGUMENTS).map((it) => argumentOf(it as CallNodeLike));
}

/** In source order, outer ones first. */
export function callsOf(matches: readonly CallMatchLike[]): readonly CodeCall[] {
  const calls: (CodeCall & { readonly start: number })[] = [];
  for (const { captures } of matches) {
    if (calls.length >= MAX_CALLS) break;
    const of = (name: string) => captures.find((capture) => capture.name === name)?.node;
    const whole = of('call') ?? of('check') ?? of('assert');
    if (whole === undefined) continue;
    const condition = of('condition');
    const object = of('object');
    const name = of('callee')?.text ?? (captures.some((it) => it.name === 'check') ? 'if' : 'assert');
    calls.push({
      callee: cut(object ? `${object.text}.${name}` : name),
      arguments: condition ? [argumentOf(condition)] : argumentsOf(of('arguments')),
      text: cut(whole.text),
      line: whole.startPosition.row + 1,
      endLine: whole.endPosition.row + 1,
      start: whole.startIndex,
    });
  }
  return calls
    .sort((a, b) => a.start - b.start || b.text.length - a.text.length)
    .map(({ start: _, ...call }) => call);
}
