/** What a failing assertion expected and what it got, as each framework words it. A form that is not known gives nothing. */

export interface Assertion {
  readonly expected?: string;
  readonly actual?: string;
}

/** One wording. Named groups `expected` and `actual`; tried in order against the whole text of the failure. */
const wordings: readonly RegExp[] = [
  // Jest: values on lines of their own, after `Expected:` and `Received:`, with words like `value` or `length` between.
  /^\s*Expected(?: [\w ]{1,30})?: {1,5}(?<expected>\S.{0,500})\n(?:\s{0,20}\n)?\s*Received(?: [\w ]{1,30})?: {1,6}(?<actual>\S.{0,500})$/m,
  // xUnit.net, testify, Fixie: `Expected: 2`, `Actual:   1`; also lower case with blanks before the colon.
  /^\s*expected\s{0,5}: ?\s{0,5}(?<expected>\S.{0,500})\n\s*actual\s{0,5}: ?\s{0,5}(?<actual>\S.{0,500})$/im,
  // NUnit, Hamcrest, AssertJ, Truth.
  /^\s*expected\s{0,5}: (?:is )?\s{0,5}(?<expected>\S.{0,500})\n\s*but(?: was)?\s{0,5}: (?:was )?\s{0,5}(?<actual>\S.{0,500})$/im,
  /^\s*Expecting actual:\n\s*(?<actual>\S.{0,500})\nto be equal to:\n\s*(?<expected>\S.{0,500})$/m,
  // JUnit 3 to 5, MSTest: `expected:<1> but was:<2>`, `expected: <1> but was: <2>`, `Expected:<1>. Actual:<2>.`.
  /\bexpected: ?<(?<expected>.{0,4000}?)>\.? (?:but was|actual): ?<(?<actual>.{0,4000}?)>(?:\.|$|\s)/im,
  // TestNG, kotlin.test without brackets.
  /\bexpected \[(?<expected>.{0,500}?)\] but found \[(?<actual>.{0,500}?)\]/,
  // Rust: assert_eq!(actual, expected) prints left and right.
  /^\s*left: `?(?<actual>.{1,500}?)`?,?\n\s*right: `?(?<expected>.{1,500}?)`?(?:: .{0,500})?$/m,
  // Go, by custom.
  /\bgot:? (?<actual>.{1,300}?)[,;] (?:want|expected):? (?<expected>.{1,300})$/m,
  /\b(?:want|expected):? (?<expected>.{1,300}?)[,;] (?:but )?got:? (?<actual>.{1,300})$/m,
  / = (?<actual>.{1,300}?)[,;] (?:want|expected):? (?<expected>.{1,300})$/m,
  // pytest: the rewritten `assert`, by custom with the actual value on the left.
  /\bassert (?<actual>\S.{0,300}?) == (?<expected>\S.{0,300})$/m,
  // Jest and Vitest: the first difference of a diff; Mocha has its signs the other way round.
  /^\s*- Expected.{0,20}\n\s*\+ Received.{0,20}\n(?:.{0,300}\n){0,40}?\s*- {1,40}(?<expected>\S.{0,300}?),?\n\s*\+ {1,40}(?<actual>\S.{0,300}?),?$/m,
  // node:assert: properties of an AssertionError, the two-line diff, the one-line comparison.
  /^\s*\+ actual - expected\n(?:\s*\n)?(?:.{0,200}\n){0,5}?\+ (?<actual>.{1,500})\n(?:.{0,200}\n){0,3}?- (?<expected>.{1,500})$/m,
  /^\s*expected: (?<expected>.{1,500}?),?\n\s*actual: (?<actual>.{1,500}?),?$/m,
  /^\s*actual: (?<actual>.{1,500}?),\n\s*expected: (?<expected>.{1,500}?),$/m,
  /^(?:.{0,200}AssertionError[^:\n]{0,40}: )?(?<actual>\S.{0,300}?) ={2,3} (?<expected>\S.{0,300})$/m,
  /^(?<actual>\S.{0,300}?) !== (?<expected>\S.{0,300})$/m,
  // unittest: `AssertionError: 3 != 4 : note`.
  /\bAssertionError: (?:\w{1,20} differ: )?(?<actual>\S.{0,300}?) != (?<expected>\S.{0,300}?)(?: : .{0,300})?$/m,
  /\bAssertionError: (?<actual>True) is not (?<expected>false)$/m,
  /\bAssertionError: (?<actual>False) is not (?<expected>true)$/m,
  // chai and Vitest.
  /\bexpected (?<actual>\S.{0,300}?) to (?:deeply |strictly |loosely )?(?:equal|be|eql|deep equal) (?<expected>\S.{0,300}?)(?: \/\/ .{0,60})?$/m,
  // XCTest, gtest.
  /^Expected equality of these values:\n\s*(?<actual>\S.{0,300})\n(?:\s*Which is: (?:.{0,300})\n)?\s*(?<expected>\S.{0,300})$/m,
];

/** Longer values are told by their beginning. */
const MAX_VALUE = 500;

export function readAssertion(text: string): Assertion {
  for (const wording of wordings) {
    const groups = wording.exec(text)?.groups;
    if (!groups) continue;
    const expected = groups.expected?.trim().slice(0, MAX_VALUE);
    const actual = groups.actual?.trim().slice(0, MAX_VALUE);
    // Abbreviated to nothing.
    if (expected === '...' || actual === '...') continue;
    if (expected || actual) return { ...(expected && { expected }), ...(actual && { actual }) };
  }
  return {};
}
