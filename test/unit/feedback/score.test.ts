/** The binary and gradient signals of a run: what it shows, and what it leaves open. */
import { expect, it } from 'vitest';
import { changedLines } from '../../../server/src/feedback/changedLines.ts';
import { changedComplexity, scoreOf } from '../../../server/src/feedback/score.ts';

const run = { exitCode: 0, incomplete: false, formats: [], signals: [] };
const refused = { kind: 'error', tool: 'tsc', errorClass: 'type-mismatch', severity: 'error' } as const;

it('a compiler that refuses decides', () => {
  expect(scoreOf({ ...run, exitCode: 2, formats: ['tsc'], signals: [refused] })).toEqual({ compiles: false });
});

it('a warning of a compiler refuses nothing', () => {
  expect(scoreOf({ ...run, formats: ['tsc'], signals: [{ ...refused, severity: 'warning' }] })).toEqual({
    compiles: true,
  });
});

it('a linter that finds something says nothing about compiling', () => {
  expect(
    scoreOf({ ...run, exitCode: 1, formats: ['eslint'], signals: [{ ...refused, tool: 'eslint' }] }),
  ).toEqual({});
});

it('a syntax error at run time is code that does not compile', () => {
  expect(
    scoreOf({
      ...run,
      exitCode: 1,
      signals: [{ ...refused, tool: 'python', errorClass: 'syntax-error/indentation' }],
    }),
  ).toEqual({ compiles: false });
});

it('tests give a rate; skipped ones count for nothing', () => {
  expect(scoreOf({ ...run, exitCode: 1, tests: { passed: 3, failed: 1, skipped: 5 } })).toEqual({
    compiles: true,
    testsPass: false,
    passRate: 0.75,
  });
  expect(scoreOf({ ...run, tests: { passed: 2, failed: 0, skipped: 0 } })).toMatchObject({
    testsPass: true,
    passRate: 1,
  });
  expect(scoreOf({ ...run, tests: { passed: 0, failed: 0, skipped: 4 } })).toEqual({});
});

it('a run that was ended proves failure and nothing else', () => {
  expect(scoreOf({ ...run, incomplete: true, tests: { passed: 9, failed: 0, skipped: 0 } })).toEqual({});
  expect(scoreOf({ ...run, incomplete: true, tests: { passed: 9, failed: 1, skipped: 0 } })).toEqual({
    testsPass: false,
  });
});

it('complexity is the mean over functions with a changed line', () => {
  const functions = [
    { line: 1, endLine: 5, complexity: 2 },
    { line: 7, endLine: 20, complexity: 7 },
    { line: 30, endLine: 40, complexity: 50 },
  ];
  expect(changedComplexity([{ functions, changed: [{ first: 5, last: 8 }] }])).toBe(4.5);
  expect(changedComplexity([{ functions, changed: [{ first: 22, last: 25 }] }])).toBeUndefined();
});

it('reads ranges from a git diff, also of paths that git quotes', () => {
  const diff = [
    'diff --git a/src/a.ts b/src/a.ts',
    'index 1234567..89abcde 100644',
    '--- a/src/a.ts',
    '+++ b/src/a.ts',
    '@@ -3 +3,2 @@ function f() {',
    '-x',
    '+y',
    '+z',
    '@@ -9,2 +9,0 @@',
    '-p',
    '-q',
    'diff --git "a/\\303\\266.ts" "b/\\303\\266.ts"',
    'new file mode 100644',
    '--- /dev/null',
    '+++ "b/\\303\\266.ts"',
    '@@ -0,0 +1 @@',
    '+n',
    'diff --git a/gone.ts b/gone.ts',
    'deleted file mode 100644',
    '--- a/gone.ts',
    '+++ /dev/null',
    '@@ -1 +0,0 @@',
    '-n',
    '',
  ].join('\n');
  expect(Object.fromEntries(changedLines(diff))).toEqual({
    'src/a.ts': [
      { first: 3, last: 4 },
      { first: 10, last: 10 },
    ],
    'ö.ts': [{ first: 1, last: 1 }],
  });
});

it('what is no diff has no ranges', () => {
  expect(changedLines('fatal: not a git repository').size).toBe(0);
  expect(changedLines('@@ -1 +1 @@\n-a').size).toBe(0);
});
