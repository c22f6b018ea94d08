/** JSON of JavaScript test runners: Jest and Vitest share a form, Mocha has its own. */
import * as z from 'zod';
import { readFailure } from '../failure.ts';
import { placeAt } from './compilerJson.ts';
import { jsonReport } from './jsonReport.ts';

const outcomes: Readonly<Record<string, 'passed' | 'failed' | 'skipped'>> = {
  passed: 'passed',
  failed: 'failed',
  pending: 'skipped',
  skipped: 'skipped',
  todo: 'skipped',
  disabled: 'skipped',
};

/** `jest --json`, `vitest --reporter=json`. */
export const jestJson = jsonReport({
  id: 'jest-json',
  recognises: (head) => /"(?:numTotalTests|numFailedTestSuites|numPassedTests|testResults)"\s*:/.test(head),
  schema: z.object({
    testResults: z.array(
      z.object({
        name: z.string().optional(),
        testFilePath: z.string().optional(),
        status: z.string().optional(),
        message: z.string().nullish(),
        failureMessage: z.string().nullish(),
        assertionResults: z
          .array(
            z.object({
              ancestorTitles: z.array(z.string()).default([]),
              title: z.string(),
              status: z.string(),
              duration: z.number().nullish(),
              failureMessages: z.array(z.string()).nullish(),
              location: z.object({ line: z.number(), column: z.number() }).nullish(),
            }),
          )
          .default([]),
      }),
    ),
  }),
  read({ testResults }, results) {
    for (const file of testResults) {
      const path = file.name ?? file.testFilePath;
      for (const test of file.assertionResults) {
        const outcome = outcomes[test.status] ?? 'skipped';
        const place =
          path === undefined ? undefined : placeAt(path, test.location?.line, test.location?.column);
        results.test({
          suite: [...(path === undefined ? [] : [path]), ...test.ancestorTitles].join(' > '),
          name: test.title,
          outcome,
          ...(typeof test.duration === 'number' && { duration: test.duration }),
          ...(outcome === 'failed' &&
            readFailure({ text: (test.failureMessages ?? []).join('\n'), place, language: 'javascript' })),
        });
      }
      // A file that does not load has no assertions, only a message.
      const said = file.message ?? file.failureMessage;
      if (file.status === 'failed' && file.assertionResults.length === 0 && said) {
        const { failure } = readFailure({
          text: said,
          fallbackType: 'Error',
          language: 'javascript',
          place: path === undefined ? undefined : { path },
        });
        if (failure) results.diagnostic(failure);
      }
    }
  },
});

const mochaTest = z.object({
  title: z.string(),
  fullTitle: z.string().optional(),
  file: z.string().nullish(),
  duration: z.number().nullish(),
  err: z
    .object({
      message: z.string().optional(),
      stack: z.string().optional(),
      expected: z.unknown(),
      actual: z.unknown(),
    })
    .partial()
    .default({}),
});

/** `mocha --reporter json`. */
export const mochaJson = jsonReport({
  id: 'mocha-json',
  recognises: (head) =>
    /"stats"\s*:\s*\{/.test(head) && /"passes"\s*:/.test(head) && /"suites"\s*:/.test(head),
  schema: z.object({
    tests: z.array(mochaTest),
    pending: z.array(mochaTest).default([]),
    failures: z.array(mochaTest).default([]),
  }),
  read({ tests, pending, failures }, results) {
    const key = ({ file, fullTitle, title }: z.output<typeof mochaTest>): string =>
      `${file}\0${fullTitle ?? title}`;
    const skipped = new Set(pending.map(key));
    const failed = new Set(failures.map(key));
    for (const test of tests) {
      const { title, fullTitle, file, duration, err } = test;
      const outcome = failed.has(key(test)) ? 'failed' : skipped.has(key(test)) ? 'skipped' : 'passed';
      const suite = fullTitle?.endsWith(title) ? fullTitle.slice(0, -title.length).trim() : undefined;
      results.test({
        ...(suite && { suite }),
        name: title,
        outcome,
        ...(typeof duration === 'number' && { duration }),
        ...(outcome === 'failed' && {
          ...readFailure({
            message: err.message,
            text: err.stack ?? '',
            language: 'javascript',
            place: file ? { path: file } : undefined,
          }),
          ...(typeof err.expected === 'string' && { expected: err.expected }),
          ...(typeof err.actual === 'string' && { actual: err.actual }),
        }),
      });
    }
  },
});
