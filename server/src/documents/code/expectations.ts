/** What an assertion asks for: the expression that is tested and the value that it should have, by the conventions of each framework (paper: `extract_requirements_from_test`). */
import type { CodeArgument, CodeCall } from './calls.ts';

export interface Expectation {
  /** The assertion as written. */
  readonly assertion: string;
  /** What is evaluated: `total([1, 2])`. */
  readonly input?: string;
  /** The value, or `raises ValueError`. */
  readonly expected?: string;
  /** First and last line, from 1. */
  readonly line: number;
  readonly endLine: number;
}

/** Which argument is which. */
type Form =
  | { readonly form: 'pair'; readonly first: 'expected' | 'actual' }
  | { readonly form: 'holds'; readonly value: string }
  | { readonly form: 'raises' };

const pair = (first: 'expected' | 'actual'): Form => ({ form: 'pair', first });
const holds = (value: string): Form => ({ form: 'holds', value });
const raises: Form = { form: 'raises' };

/** By the last name of what is called. */
const forms: Readonly<Record<string, Form>> = {
  // unittest; JUnit, kotlin.test, PHPUnit: the expected value first.
  assertEqual: pair('actual'),
  assertAlmostEqual: pair('actual'),
  assertListEqual: pair('actual'),
  assertDictEqual: pair('actual'),
  assertIs: pair('actual'),
  assertEquals: pair('expected'),
  assertSame: pair('expected'),
  assertArrayEquals: pair('expected'),
  assertIterableEquals: pair('expected'),
  assertCount: pair('expected'),
  assert_equal: pair('expected'),
  // NUnit, MSTest, xUnit.net.
  AreEqual: pair('expected'),
  AreSame: pair('expected'),
  Equal: pair('expected'),
  // node:assert.
  equal: pair('actual'),
  strictEqual: pair('actual'),
  deepEqual: pair('actual'),
  deepStrictEqual: pair('actual'),
  // Rust.
  assert_eq: pair('actual'),
  'assert_eq!': pair('actual'),
  // GoogleTest, Unity, CUnit.
  EXPECT_EQ: pair('actual'),
  ASSERT_EQ: pair('actual'),
  EXPECT_STREQ: pair('actual'),
  ASSERT_STREQ: pair('actual'),
  TEST_ASSERT_EQUAL: pair('expected'),
  TEST_ASSERT_EQUAL_INT: pair('expected'),
  CU_ASSERT_EQUAL: pair('actual'),
  assertTrue: holds('true'),
  assertFalse: holds('false'),
  assertNull: holds('null'),
  assertIsNone: holds('None'),
  assert_nil: holds('nil'),
  IsTrue: holds('true'),
  IsFalse: holds('false'),
  True: holds('true'),
  False: holds('false'),
  EXPECT_TRUE: holds('true'),
  EXPECT_FALSE: holds('false'),
  ASSERT_TRUE: holds('true'),
  ASSERT_FALSE: holds('false'),
  TEST_ASSERT_TRUE: holds('true'),
  assert: holds('true'),
  'assert!': holds('true'),
  ok: holds('true'),
  if: holds('true'),
  assertRaises: raises,
  raises,
  assertThrows: raises,
  Throws: raises,
  ThrowsAsync: raises,
  throws: raises,
  rejects: raises,
  assert_raises: raises,
  EXPECT_THROW: raises,
  expectException: raises,
};

/** Matchers that follow `expect(actual)`, and what they say of it; `$` is their argument. */
const matchers: Readonly<Record<string, string>> = {
  toBe: '$',
  toEqual: '$',
  toStrictEqual: '$',
  toMatchObject: 'matches $',
  toContain: 'contains $',
  toHaveLength: 'has length $',
  toBeCloseTo: 'about $',
  toBeGreaterThan: 'greater than $',
  toBeLessThan: 'less than $',
  toBeNull: 'null',
  toBeUndefined: 'undefined',
  toBeDefined: 'a value',
  toBeTruthy: 'truthy',
  toBeFalsy: 'falsy',
  toThrow: 'throws $',
  toThrowError: 'throws $',
  equal: '$',
  eql: '$',
  eq: '$',
  to: '$',
};

/** Literals: a value that is written down is what is expected. */
const LITERAL =
  /^(?:[-+]?\d[\w.]*|"[^"]*"|'[^']*'|`[^`]*`|[fbru]?["'].*["']|true|false|True|False|None|null|nil|undefined|nullptr|\[[^()]*\]|\{[^()]*\}|\([^()a-z]*\)|(?:vec!|Some|Ok|Err|Vec::from|List\.of|Set\.of|Map\.of|new\s+\w+\[\]\s*)[([{][^()]*[)\]}]|:\w+)$/s;

export const isLiteral = (text: string): boolean => LITERAL.test(text);

/** Lines above an assertion in which the value that it tests is made. */
const MAX_ABOVE = 20;

/** What a variable was given last, a few lines above. */
export function madeFrom(name: string, above: number, lines: readonly string[]): string | undefined {
  const made = new RegExp(
    `(?:^|[\\s*&])${name}\\s?(?::\\s?[\\w<>[\\], .|?]{1,80})?\\s?(?::=|=)\\s?(?![=>])(.{1,300}?);?\\s*$`,
  );
  for (let at = above - 1; at > Math.max(0, above - 1 - MAX_ABOVE); at--) {
    const found = made.exec(lines[at - 1]?.slice(0, 500) ?? '')?.[1];
    if (found !== undefined) return /[([{,]$/.test(found) ? undefined : found;
  }
  return undefined;
}

const lastName = (callee: string): string =>
  /([A-Za-z_]\w*!?)(?:<[^<>]{0,80}>)?$/.exec(callee.replace(/::/g, '.'))?.[1] ?? callee;

const NEGATED = /\.(?:not|to\.not|not_to|should_not)(?:\.|$)|\.not_to$|\bassertNot|\brefute/;

function sides(
  args: readonly CodeArgument[],
  first: 'expected' | 'actual',
): readonly [string, string] | undefined {
  const [one, two] = args;
  if (one === undefined || two === undefined) return undefined;
  const literals = [LITERAL.test(one.text), LITERAL.test(two.text)];
  if (literals[0] !== literals[1]) return literals[0] ? [two.text, one.text] : [one.text, two.text];
  return first === 'actual' ? [one.text, two.text] : [two.text, one.text];
}

function ofCondition(
  argument: CodeArgument | undefined,
  isGuard: 'guard' | 'claim',
): readonly [string, string] | undefined {
  if (argument === undefined) return undefined;
  const { comparison, text } = argument;
  if (comparison === undefined) return isGuard === 'claim' ? [text, 'true'] : undefined;
  const { left, operator, right } = comparison;
  const turned = LITERAL.test(left) && !LITERAL.test(right);
  const [actual, expected] = turned ? [right, left] : [left, right];
  // Go's tests complain when two values differ.
  const says =
    isGuard === 'guard'
      ? operator === '!='
        ? ''
        : undefined
      : /^(?:===?|is|eq)$/.test(operator)
        ? ''
        : `${operator} `;
  return says === undefined ? undefined : [actual, `${says}${expected}`];
}

const GO_FAILS = /\b\w{1,20}\.(?:Errorf?|Fatalf?|Fail(?:Now)?)\(/;

/** Everything inside the brackets of `expect(...)`. */
function expected(call: CodeCall): Pick<Expectation, 'input' | 'expected'> | undefined {
  const inner = /^(?:await\s+)?expect(?:_that)?\s?[({]\s?([\s\S]{1,500}?)\s?[)}](?:\.|$)/.exec(
    call.callee.replace(/\.(?:resolves|rejects)/g, ''),
  )?.[1];
  if (inner === undefined) return undefined;
  const name = lastName(call.callee);
  const said = matchers[name];
  if (said === undefined) return undefined;
  const argument = call.arguments[0]?.text ?? '';
  // RSpec: expect(x).to eq(3)
  const value =
    name === 'to' || name === 'not_to'
      ? /^(?:eq|eql|equal|be)[ (]([\s\S]{1,300}?)\)?$/.exec(argument)?.[1]
      : argument;
  if (value === undefined) return undefined;
  const words = said.replace('$', () => value).trim();
  const input = inner.replace(/^(?:async )?\(\) => /, '');
  return { input, expected: NEGATED.test(call.callee) ? `not ${words}` : words };
}

/** @returns undefined for calls that assert nothing, or nothing that can be told */
export function expectationOf(call: CodeCall): Expectation | undefined {
  const base = { assertion: call.text, line: call.line, endLine: call.endLine };
  const byMatcher = expected(call);
  if (byMatcher) return { ...base, ...byMatcher };
  const name = lastName(call.callee);
  const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
  if (form === undefined || NEGATED.test(call.callee)) return undefined;
  // testify hands the test over first.
  const args = /^t$/.test(call.arguments[0]?.text ?? '') ? call.arguments.slice(1) : call.arguments;
  if (form.form === 'pair') {
    const found = sides(args, form.first);
    return found && { ...base, input: found[0], expected: found[1] };
  }
  if (form.form === 'raises') {
    const generic = /<([\w.]{1,80})>$/.exec(call.callee)?.[1];
    const [error, ...rest] = generic === undefined ? args : [{ text: generic }, ...args];
    if (error === undefined) return undefined;
    const tried = rest[0]?.text.replace(/^(?:async )?\(\) ?(?:=>|->) ?/, '');
    return {
      ...base,
      expected: `raises ${error.text.replace(/\.class$/, '')}`,
      ...(tried ? { input: tried } : {}),
    };
  }
  if (name === 'if') {
    const found = GO_FAILS.test(call.text) ? ofCondition(args[0], 'guard') : undefined;
    const condition = /^if ([^{]{1,300})\{/.exec(call.text)?.[1]?.trim();
    return (
      found && {
        ...base,
        assertion: condition ? `if ${condition}` : base.assertion,
        input: found[0],
        expected: found[1],
      }
    );
  }
  if (/^(?:assert!?|ok)$/.test(name)) {
    const found = ofCondition(args[0], 'claim');
    return found && { ...base, input: found[0], expected: found[1] };
  }
  const [actual] = args;
  return actual && { ...base, input: actual.text, expected: form.value };
}
