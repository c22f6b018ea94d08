/** The Test Anything Protocol, by tap-parser: Node's test runner, node-tap, tape, Perl, pgTAP. */
import { Parser, type Result } from 'tap-parser';
import { MAX_FAILURE_TEXT } from '../bounds.ts';
import { readFailure } from '../failure.ts';
import type { PrintedPlace, ReportFormat } from '../reading.ts';
import { ResultBuilder } from '../resultBuilder.ts';

/** Names of the suites around a test, outermost first. */
type Suites = readonly string[];
/** Depth of subtests that is followed. */
const MAX_DEPTH = 50;

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** What a diagnostic block says, as Node (`location`), node-tap (`at`) and tape (`at: file:line:column`) write it. */
function placeOf(diagnostics: Readonly<Record<string, unknown>>): PrintedPlace | undefined {
  const printed = string(diagnostics.location) ?? string(diagnostics.at);
  const found =
    printed === undefined ? undefined : /([^\s()]{1,1000}?):(\d{1,9}):(\d{1,9})\)?$/.exec(printed);
  if (found) return { path: found[1] as string, line: Number(found[2]), column: Number(found[3]) };
  const at = diagnostics.at;
  if (typeof at !== 'object' || at === null) return undefined;
  const { fileName, file, lineNumber, line, columnNumber, column } = at as Record<string, unknown>;
  const path = string(fileName) ?? string(file);
  const row = Number(lineNumber ?? line);
  const cell = Number(columnNumber ?? column);
  return path === undefined
    ? undefined
    : { path, ...(row > 0 && { line: row }), ...(cell > 0 && { column: cell }) };
}

function value(of: unknown): string | undefined {
  if (of === undefined || of === null) return undefined;
  const text = typeof of === 'object' ? JSON.stringify(of) : String(of);
  return text.slice(0, 500);
}

function report(result: Result, suites: Suites, results: ResultBuilder): void {
  const suite = suites.length > 0 ? { suite: suites.join(' > ') } : {};
  const time = typeof result.time === 'number' ? { duration: result.time } : {};
  const name = result.name.slice(0, 1_000);
  if (result.skip || result.todo) results.test({ ...suite, name, outcome: 'skipped', ...time });
  else if (result.ok) results.test({ ...suite, name, outcome: 'passed', ...time });
  else {
    const diagnostics: Readonly<Record<string, unknown>> = result.diag ?? {};
    const expected = value(diagnostics.expected ?? diagnostics.wanted);
    const actual = value(diagnostics.actual ?? diagnostics.found);
    const error = diagnostics.error;
    // Vitest nests what Node writes side by side.
    const raised: Readonly<Record<string, unknown>> =
      typeof error === 'object' && error !== null
        ? { ...error }
        : { ...diagnostics, message: error ?? diagnostics.message };
    const stack = string(raised.stack) ?? '';
    const said = string(raised.message) ?? '';
    const type =
      string(raised.name) ?? (string(diagnostics.code) === 'ERR_ASSERTION' ? 'AssertionError' : undefined);
    results.test({
      ...suite,
      name,
      outcome: 'failed',
      ...time,
      ...readFailure({
        message: said,
        type,
        text: `${type ?? 'Error'}: ${said}\n${stack}`.slice(0, MAX_FAILURE_TEXT),
        place: placeOf(diagnostics),
        language: 'javascript',
      }),
      ...(expected !== undefined && { expected }),
      ...(actual !== undefined && { actual }),
    });
  }
}

/** A point that closes a subtest is a suite, its children are the tests. */
function listen(parser: Parser, suites: Suites, results: ResultBuilder): void {
  const withChildren = new Set<string>();
  parser.on('child', (child: Parser) => {
    withChildren.add(child.name);
    if (suites.length < MAX_DEPTH) listen(child, [...suites, child.name], results);
  });
  parser.on('assert', (result: Result) => {
    const isSuite = withChildren.delete(result.name) || result.diag?.type === 'suite';
    if (!isSuite) report(result, suites, results);
  });
}

export const tap: ReportFormat = {
  id: 'tap',
  // Vitest writes values of several lines without indentation.
  lines: /^(?:\s|[\]}]|TAP version|(?:not )?ok\b|#|\d{1,9}\.\.\d{1,9}|Bail out!|pragma |$)/,
  recognises: (head) =>
    /^(?:.{0,300}\n){0,20}?TAP version 1[34]\s*$/m.test(head) ||
    (/^1\.\.\d{1,9}\s*(?:#.*)?$/m.test(head) && /^(?:not )?ok\b/m.test(head)) ||
    /^(?:# .*\n)?(?:not )?ok \d{1,9} - /.test(head),
  open() {
    const results = new ResultBuilder();
    const parser = new Parser({ passes: false });
    listen(parser, [], results);
    let failed = false;
    function safely(work: () => void): void {
      if (failed) return;
      try {
        work();
      } catch {
        failed = true;
        results.problem('The TAP report breaks off where it is no TAP: what came before was read.');
      }
    }
    parser.on('bailout', (reason: unknown) =>
      results.problem(`The tests bailed out: ${String(reason).slice(0, 200)}.`),
    );
    return {
      write: (piece) => safely(() => parser.write(piece)),
      end() {
        safely(() => parser.end());
        return results.result('tap');
      },
    };
  },
};
