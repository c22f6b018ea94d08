/**
 * JUnit XML in all its dialects: pytest, surefire, Gradle, jest-junit, node, mocha, ScalaTest, gtest. There is no one
 * schema; what the dialects share is `testcase` with `failure`, `error` or `skipped` inside.
 */
import { readFailure } from '../failure.ts';
import { languageOfPath } from '../languages.ts';
import type { ReadTest } from '../reading.ts';
import { placeAt } from './compilerJson.ts';
import { type XmlElement, xmlReport } from './xmlReport.ts';

type Attributes = XmlElement['attributes'];

interface Case {
  readonly attributes: Attributes;
  outcome: ReadTest['outcome'];
  failure?: { readonly attributes: Attributes; text: string };
  /** What the test printed; some dialects keep the trace there. */
  printed: string;
}

const failures = new Set(['failure', 'error', 'rerunFailure', 'rerunError']);
/** Values of `status` and `result` of a test without a child that says so. */
const notRun = /^(?:disabled|skipped|notrun|ignored|pending|suppressed)$/i;

function seconds(text: string | undefined): number | undefined {
  // Surefire writes thousands separators: `1,234.5`.
  const value = text === undefined ? Number.NaN : Number(text.replaceAll(',', ''));
  return Number.isFinite(value) && value >= 0 ? value * 1000 : undefined;
}

function placeOf({ file, filepath, line, lineno }: Attributes): ReadTest['place'] {
  const path = file ?? filepath;
  return path ? placeAt(path, Number(line ?? lineno) || undefined, undefined) : undefined;
}

/** `line` of pytest counts from 0. It is the only dialect that writes `file` and `line` without a `status`. */
function languageOf(attributes: Attributes, suite: string | undefined): string | undefined {
  return languageOfPath(attributes.file) ?? languageOfPath(suite);
}

function testOf({ attributes, outcome, failure, printed }: Case, suite: string | undefined): ReadTest {
  const classname = attributes.classname ?? attributes.class;
  const place = placeOf(attributes);
  const duration = seconds(attributes.time);
  const base = {
    suite: classname || suite || undefined,
    name: attributes.name ?? '',
    ...(duration !== undefined && { duration }),
  };
  const { suite: named, ...rest } = base;
  const test = { ...(named !== undefined && { suite: named }), ...rest };
  if (outcome !== 'failed') return { ...test, outcome, ...(place && { place }) };
  return {
    ...test,
    outcome,
    ...readFailure({
      message: failure?.attributes.message ?? attributes.failure,
      type: failure?.attributes.type,
      text: failure?.text.trim() || printed,
      place,
      language: languageOf(attributes, suite),
    }),
  };
}

export const junit = xmlReport({
  id: 'junit',
  recognises: (head) => /<(?:testsuites?|testcase)[\s>/]/.test(head),
  wantsText: new Set([...failures, 'system-out', 'system-err', 'stackTrace']),
  handler(results) {
    const suites: string[] = [];
    let open: Case | undefined;
    return {
      open({ name, attributes }) {
        if (name === 'testsuite') suites.push(attributes.name ?? '');
        else if (name === 'testcase') {
          const stated = attributes.status ?? attributes.result ?? '';
          open = { attributes, outcome: notRun.test(stated) ? 'skipped' : 'passed', printed: '' };
        }
      },
      close({ name, attributes }, text) {
        if (name === 'testsuite') suites.pop();
        else if (!open) return;
        else if (name === 'testcase') {
          results.test(testOf(open, suites.at(-1)));
          open = undefined;
        } else if (name === 'skipped') {
          if (open.outcome === 'passed') open.outcome = 'skipped';
        } else if (failures.has(name)) {
          open.outcome = 'failed';
          open.failure ??= { attributes, text };
        } else if (name === 'stackTrace' && open.failure) open.failure.text ||= text;
        else if (name.startsWith('system-')) open.printed = text;
      },
    };
  },
});
