/** What a compiler, checker or runtime says becomes a class, with what it names; what is no error stays unknown. */
import { describe, expect, it } from 'vitest';
import { classify } from '../../../server/src/taxonomy/classify.ts';
import { diagnosticOfText, diagnosticsOfText } from '../../../server/src/taxonomy/diagnosticOfText.ts';
import { errorClass } from '../../../server/src/taxonomy/taxonomy.ts';
import { tools } from '../../../server/src/taxonomy/tools/table.ts';

const ofText = (text: string) => classify(diagnosticOfText(text));

describe('classify', () => {
  it.each([
    ["src/a.ts(3,5): error TS2304: Cannot find name 'useAuth'.", 'undefined-symbol', { symbol: 'useAuth' }],
    [
      "src/a.ts:3:5 - error TS2551: Property 'lenght' does not exist on type 'string[]'. Did you mean 'length'?",
      'api-misuse/unknown-member',
      { attribute: 'lenght', object: 'string[]' },
    ],
    [
      'src/a.ts(3,5): error TS2554: Expected 2 arguments, but got 1.',
      'api-misuse/wrong-arity',
      { arity: { expected: '2', actual: '1' } },
    ],
    [
      "src/a.ts(9,1): error TS2322: Type 'string' is not assignable to type 'number'.",
      'type-mismatch',
      { actual: 'string', expected: 'number' },
    ],
    [
      'app.py:4: error: Argument 1 to "pay" has incompatible type "str"; expected "Decimal"  [arg-type]',
      'type-mismatch',
      { actual: 'str', expected: 'Decimal' },
    ],
    [
      '/w/app.py:4:8 - error: Import "requets" could not be resolved (reportMissingImports)',
      'missing-dependency',
      { module: 'requets' },
    ],
    [
      'Traceback (most recent call last):\n  File "app.py", line 4, in run\n    pay(1)\nTypeError: pay() missing 1 required positional argument: \'to\'',
      'api-misuse/wrong-arity',
      { symbol: 'pay' },
    ],
    [
      'Traceback (most recent call last):\n  File "app.py", line 1, in <module>\n    import yaml\nModuleNotFoundError: No module named \'yaml\'',
      'missing-dependency',
      { module: 'yaml' },
    ],
    [
      "/w/a.js:2\n  u.name.trim()\n         ^\n\nTypeError: Cannot read properties of undefined (reading 'trim')\n    at f (/w/a.js:2:10)",
      'null-access',
      { attribute: 'trim' },
    ],
    [
      'Main.java:7: error: cannot find symbol\n    Foo f;\n    ^\n  symbol:   class Foo\n  location: class Main',
      'undefined-symbol',
      { symbol: 'Foo', object: 'Main' },
    ],
    [
      '[ERROR] /w/src/Main.java:[7,12] incompatible types: java.lang.String cannot be converted to int',
      'type-mismatch',
      { actual: 'java.lang.String', expected: 'int' },
    ],
    [
      'error[E0502]: cannot borrow `v` as mutable because it is also borrowed as immutable\n --> src/main.rs:4:5\n  |\n4 |     v.push(1);\n  |     ^^^^^^^^^',
      'ownership/borrow',
      {},
    ],
    [
      'error[E0277]: the trait bound `User: Display` is not satisfied\n --> src/main.rs:4:5',
      'unmet-interface',
      { object: 'User: Display' },
    ],
    ['./main.go:8:7: undefined: strngs.Join', 'undefined-symbol', { module: 'strngs', symbol: 'Join' }],
    ["main.c:3:3: error: 'struct user' has no member named 'nam'; did you mean 'name'?", 'api-misuse', {}],
    ["main.cpp:3:3: error: use of undeclared identifier 'foo'", 'undefined-symbol', { symbol: 'foo' }],
    [
      "shop.cpp:3:5: error: 'Shop::Cart' has not been declared",
      'api-misuse/unknown-member',
      { object: 'Shop', attribute: 'Cart' },
    ],
    ["shop.cpp:9:9: error: conversion from 'Price' to 'int' is ambiguous", 'api-misuse', {}],
    ["shop.cpp:9:9: error: 'friend' invalid in lambda", 'syntax-error', {}],
    [
      "shop.c:4:8: warning: assigning to 'int *' from 'unsigned int *' converts between pointers to integer types with different sign [-Wpointer-sign]",
      'type-mismatch',
      {},
    ],
    [
      "shop.c:2:3: error: use of unknown builtin '__builtin_sell' [-Wimplicit-function-declaration]",
      'undefined-symbol',
      {},
    ],
    [
      "Program.cs(5,9): error CS1061: 'User' does not contain a definition for 'Nam' and no accessible extension method [/w/a.csproj]",
      'api-misuse/unknown-member',
      { object: 'User', attribute: 'Nam' },
    ],
    ["  3:7  error  'total' is not defined  no-undef", 'undefined-symbol', { symbol: 'total' }],
    ['app.py:3:1: F821 Undefined name `jsn`', 'undefined-symbol', { symbol: 'jsn' }],
  ])('%s', (text, expected, specifics) => {
    const result = ofText(text);
    expect(result.errorClass.startsWith(expected), `${result.errorClass}: ${result.reason}`).toBe(true);
    expect(result.specifics).toMatchObject(specifics);
  });

  it('trusts a code over words, and says what decided', () => {
    const result = classify({
      tool: 'tsc',
      language: 'typescript',
      code: 'TS2307',
      message: 'whatever it says',
    });
    expect(result).toMatchObject({
      errorClass: 'missing-dependency',
      by: 'code',
      reason: "TypeScript's code TS2307",
    });
    expect(classify({ tool: 'mypy', language: 'python', code: 'CWE-89', message: '' }).by).not.toBe('code');
    expect(classify({ tool: 'cwe', language: undefined, code: 'CWE-89', message: '' }).errorClass).toBe(
      'security/sql-injection',
    );
  });

  it('leaves a remark on style outside the classes', () => {
    expect(ofText("src/a.ts(3,5): error TS6133: 'x' is declared but its value is never read.")).toMatchObject(
      { errorClass: 'unknown', outside: 'lint' },
    );
    expect(ofText('src/a.rs:1:1: warning: something nobody has ever said')).toMatchObject({
      errorClass: 'unknown',
      outside: 'lint',
    });
  });

  it('never guesses what a message does not name', () => {
    expect(ofText("src/a.ts(3,5): error TS2304: Cannot find name 'x'.").specifics).toEqual({ symbol: 'x' });
    expect(ofText('Main.java:1: error: reached end of file while parsing').specifics).toEqual({});
  });

  it.each([
    'Compiling forewarn v0.1.0',
    '✓ src/users.test.ts (14 tests) 212 ms',
    'test result: ok. 31 passed; 0 failed; 0 ignored',
    '2026-11-23T10:00:00Z INFO  server: listening on port 8080',
    'Types are checked before the tests run; an unknown member is reported once.',
    '[12/40] Building CXX object src/CMakeFiles/app.dir/main.cpp.o',
    'ok  \tgithub.com/acme/app/users\t0.412s',
    'npm notice New minor version of npm available!',
    'Downloading https://repo1.maven.org/maven2/org/junit/junit-bom/5.10.1.pom',
  ])('stays unknown: %s', (text) => {
    expect(ofText(text).errorClass).toBe('unknown');
  });

  it('reads one diagnostic after another', () => {
    const text =
      "a.ts(1,1): error TS2304: Cannot find name 'a'.\nFound 1 error.\nb.ts(2,1): error TS2304: Cannot find name 'b'.\n";
    expect(diagnosticsOfText(text).map((it) => [it.place?.path, it.place?.line, it.code])).toEqual([
      ['a.ts', 1, 'TS2304'],
      ['b.ts', 2, 'TS2304'],
    ]);
  });
});

describe('the table of tools', () => {
  it('names only classes that exist', () => {
    const wrong: string[] = [];
    const outside = new Set(['lint', 'other']);
    for (const tool of tools) {
      const meanings = [
        ...Object.keys(tool.codes ?? {}),
        ...Object.keys(tool.wideCodes ?? {}),
        ...(tool.families ?? []).map(([meaning]) => meaning),
        ...tool.patterns.map(([meaning]) => meaning),
      ];
      for (const meaning of meanings)
        if (!outside.has(meaning) && !errorClass(meaning)) wrong.push(`${tool.id}: ${meaning}`);
    }
    expect(wrong).toEqual([]);
  });

  it('names no code twice', () => {
    const twice: string[] = [];
    for (const tool of tools) {
      const seen = new Map<string, string>();
      for (const [meaning, codes] of Object.entries(tool.codes ?? {}))
        for (const code of codes.split(/\s+/)) {
          if (seen.has(code) && seen.get(code) !== meaning)
            twice.push(`${tool.id} ${code}: ${seen.get(code)} and ${meaning}`);
          seen.set(code, meaning);
        }
    }
    expect(twice).toEqual([]);
  });
});
