/** A signature is equal for errors that are alike: the user's names and places do not count, another error does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBuiltin } from '../../../server/src/learning/builtinNames.ts';
import { signatureOf } from '../../../server/src/learning/signature.ts';
import { classify } from '../../../server/src/taxonomy/classify.ts';
import { diagnosticOfText } from '../../../server/src/taxonomy/diagnosticOfText.ts';

function signature(text: string): string {
  const diagnostic = diagnosticOfText(text);
  const { errorClass, specifics } = classify(diagnostic);
  const { language, message } = diagnostic;
  return signatureOf({ errorClass, language, specifics, message });
}

/** Names a user may give, long enough not to be English words of a message. */
const userName = fc
  .tuple(
    fc.constantFrom('load', 'make', 'Fetch', 'user_', 'Order', 'x_'),
    fc.stringMatching(/^[A-Z][a-z0-9]{2,8}Q$/),
  )
  .map(([head, tail]) => head + tail)
  .filter((name) => !isBuiltin(name, undefined));

type Template = (names: readonly [string, string], line: number) => string;

const templates: readonly Template[] = [
  ([a], line) => `src/a.ts(${line},5): error TS2304: Cannot find name '${a}'.`,
  ([a, b], line) =>
    `src/${a}.ts(${line},5): error TS2339: Property '${a}' does not exist on type 'Promise<${b}>'.`,
  ([a, b], line) =>
    `src/a.ts(${line},1): error TS2741: Property '${a}' is missing in type '{ ${b}: string; }' but required in type '${b}'.`,
  ([a, b], line) =>
    `Main.java:${line}: error: cannot find symbol\n    ${b} ${a};\n    ^\n  symbol:   class ${a}\n  location: class ${b}`,
  ([a, b], line) =>
    `Main.java:${line}: error: method ${a} in class ${b} cannot be applied to given types;\n  required: int\n  found:    no arguments`,
  ([a], line) =>
    `Traceback (most recent call last):\n  File "a.py", line ${line}, in f\n    ${a}()\nNameError: name '${a}' is not defined`,
  ([a, b], line) =>
    `a.py:${line}: error: Argument 1 to "${a}" has incompatible type "List[${b}]"; expected "str"  [arg-type]`,
  ([a], line) =>
    `error[E0502]: cannot borrow \`${a}\` as mutable because it is also borrowed as immutable\n --> src/main.rs:${line}:5`,
  ([a, b], line) =>
    `error[E0277]: the trait bound \`${a}: ${b}\` is not satisfied\n --> src/main.rs:${line}:5`,
  ([a], line) => `./main.go:${line}:7: undefined: ${a}`,
  ([a, b], line) => `main.cpp:${line}:3: error: no member named '${a}' in '${b}'`,
  ([a, b], line) => `Program.cs(${line},9): error CS1061: '${a}' does not contain a definition for '${b}'`,
];

const pair = fc.tuple(userName, userName).filter(([a, b]) => a !== b);
const line = fc.integer({ min: 1, max: 99_999 });

describe('signatureOf', () => {
  it('is kept when the user renames or moves code', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...templates),
        pair,
        pair,
        line,
        line,
        (template, before, after, from, to) => {
          expect(signature(template(after, to))).toBe(signature(template(before, from)));
        },
      ),
    );
  });

  it('is another one for another error', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...templates),
        fc.constantFrom(...templates),
        pair,
        line,
        (one, other, names, at) => {
          fc.pre(one !== other);
          expect(signature(one(names, at))).not.toBe(signature(other(names, at)));
        },
      ),
    );
  });

  it('keeps names of the language', () => {
    const to = (type: string) =>
      `src/a.ts(1,1): error TS2322: Type '${type}' is not assignable to type 'number'.`;
    expect(signature(to('Promise<Order>'))).not.toBe(signature(to('string')));
    expect(signature(to('Promise<Order>'))).toBe(signature(to('Promise<Invoice>')));
  });

  it('keeps names of libraries where somebody knows them', () => {
    const of = (symbol: string) =>
      signatureOf({
        errorClass: 'undefined-symbol',
        language: 'typescript',
        specifics: { symbol },
        message: `Cannot find name '${symbol}'.`,
        isLibrary: (name) => name.startsWith('use'),
      });
    expect(of('useState')).not.toBe(of('useEffect'));
    expect(of('helperOne')).toBe(of('helperTwo'));
  });

  it('knows two errors of one class in two places apart, and two languages', () => {
    const base = { errorClass: 'undefined-symbol', specifics: {}, message: 'x' };
    const all = [
      signatureOf({ ...base, language: 'python' }),
      signatureOf({ ...base, language: 'go' }),
      signatureOf({ ...base, language: 'go', placeKind: 'test' }),
      signatureOf({ ...base, language: 'go', errorClass: 'type-mismatch' }),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
