/** Turns the text that a test framework keeps of a failure into a diagnostic of the runtime, with expected and actual. */
import { type Assertion, readAssertion } from './assertions.ts';
import { boundedMessage, cleanText, MAX_FAILURE_TEXT } from './bounds.ts';
import { readFrame, readFrames } from './frames/readFrames.ts';
import { isForeignPath } from './frames/workspaceFrame.ts';
import { languageOfPath, runtimeOf } from './languages.ts';
import type { PrintedPlace, ReadDiagnostic, ReadTest } from './reading.ts';
import { placeOf, readTrace } from './traces.ts';

/** What a report says of a failure; every part may be missing. */
export interface FailureText {
  /** Short: an attribute or a first line. */
  readonly message?: string | undefined;
  /** Class of the exception. */
  readonly type?: string | undefined;
  /** Class of the exception where neither `type` nor the text names one. */
  readonly fallbackType?: string | undefined;
  /** Everything else: trace, diff, source. */
  readonly text?: string | undefined;
  /** Where the test stands, when the report says so. */
  readonly place?: PrintedPlace | undefined;
  readonly language?: string | undefined;
}

export type Failure = Pick<ReadTest, 'failure' | 'expected' | 'actual' | 'inputs' | 'place'>;

/** `test_bench.py:8: AssertionError`, the last line of a failure in pytest; `a_test.go:4: Fib(7) = 13; want 14`. */
const printedPlace =
  /^\s{0,12}(?<path>[^\s:"'()<>](?:[^:"'()<>\n]{0,300})\.(?<extension>py|go|rs|rb|php|[cm]?[jt]sx?|java|kt|cs|c|cc|cpp)):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?(?::|$|\s)/;

function lastPrintedPlace(lines: readonly string[]): PrintedPlace | undefined {
  let place: PrintedPlace | undefined;
  let foreign: PrintedPlace | undefined;
  for (const line of lines) {
    const groups = printedPlace.exec(line)?.groups;
    if (!groups?.path) continue;
    const found = {
      path: groups.path,
      line: Number(groups.line),
      ...(groups.column && { column: Number(groups.column) }),
    };
    if (isForeignPath(groups.path)) foreign = found;
    else place = found;
  }
  return place ?? foreign;
}

/** A plain `assert` names its exception in the last line only. */
function pytestCode(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const code = /^\S.{0,300}?\.py:\d{1,9}: ([A-Z]\w{0,80})$/.exec(line)?.[1];
    if (code) return code;
  }
  return undefined;
}

/** Names of exceptions, as opposed to kinds of failure such as `testCodeFailure`. */
const exceptionName = /^(?:[\w$]{1,80}[.:\\]{1,2}){0,12}[A-Z][\w$]{0,100}$/;

/** A numbered line of source, as Jest, Vitest and Babel print it. */
const excerpt = /^\s*(?:> )?\d{1,9} ?\| /;

/** Lines of the exception in pytest: marked with an `E`, and indented like the code that raised it. */
function markedLines(lines: readonly string[]): readonly string[] {
  const marked = lines.filter((line) => /^E(?: {3}|$)/.test(line)).map((line) => line.slice(1));
  const indents = marked
    .filter((line) => line.trim() !== '')
    .map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const indent = indents.length > 0 ? Math.min(...indents) : 0;
  return marked.map((line) => line.slice(indent));
}

export function readFailure(report: FailureText): Failure {
  const message = cleanText(report.message ?? '', MAX_FAILURE_TEXT).trim();
  const text = cleanText(report.text ?? '', MAX_FAILURE_TEXT);
  const lines = text.split('\n');
  const marked = markedLines(lines);
  const expectedLanguage = report.language ?? languageOfPath(report.place?.path);
  const trace =
    (marked.length > 0 ? readTrace(marked, 'python') : undefined) ??
    readTrace(lines, expectedLanguage) ??
    (message ? readTrace(message.split('\n'), expectedLanguage) : undefined);
  // Many reports keep the message apart from the frames.
  const found = trace?.frames ? undefined : readFrames(lines);
  const frames = trace?.frames ?? found?.frames;
  const framed = frames && placeOf(frames);
  const place =
    (trace?.place && !isForeignPath(trace.place.path) ? trace.place : undefined) ??
    (framed && !isForeignPath(framed.path) ? framed : undefined) ??
    lastPrintedPlace([...message.split('\n'), ...lines]) ??
    report.place ??
    trace?.place;
  const language = trace?.language ?? expectedLanguage ?? languageOfPath(place?.path) ?? found?.language;
  const type = report.type && exceptionName.test(report.type) ? report.type : undefined;
  const code =
    type ??
    trace?.code ??
    pytestCode(lines) ??
    (language === 'python' && /^assert\b/.test(message) ? 'AssertionError' : undefined) ??
    report.fallbackType;
  // The text of the trace is complete; a message attribute is often cut or empty.
  const said = trace?.message || message || (marked.length > 0 ? marked.join('\n') : beforeExcerpt(lines));
  const failure: ReadDiagnostic = {
    tool: trace?.tool ?? runtimeOf(language),
    language,
    code,
    message: boundedMessage(withoutCode(said, code).split('\n')),
    severity: 'error',
    ...(place && { place }),
    ...(frames && frames.length > 0 && { frames }),
  };
  const inputs = marked.length > 0 ? parametersIn(lines) : undefined;
  return {
    failure,
    ...(firstAssertion([message, marked.join('\n'), trace?.message ?? '']) ?? written(text, marked)),
    ...(inputs && { inputs }),
    ...(place && { place }),
  };
}

function firstAssertion(texts: readonly string[]): Assertion | undefined {
  for (const text of texts) {
    const assertion = text && readAssertion(text);
    if (assertion && Object.keys(assertion).length > 0) return assertion;
  }
  return undefined;
}

/** What the rest of the text says; in the source that pytest shows, the left side is an expression and no result. */
function written(text: string, marked: readonly string[]): Assertion {
  const { expected, actual } = readAssertion(text);
  return { ...(expected && { expected }), ...(actual && marked.length === 0 && { actual }) };
}

const MAX_PARAMETERS = 20;
const MAX_PARAMETER = 200;

/** The lines that pytest puts before the source of a test: `word = 'milk', size = 5`. Objects and what is abbreviated are no values. */
function parametersIn(lines: readonly string[]): Record<string, string> | undefined {
  const start = lines.findIndex((line) => line.trim() !== '');
  const found: (readonly [string, string])[] = [];
  for (const line of lines.slice(Math.max(0, start), start + MAX_PARAMETERS)) {
    if (!/^[A-Za-z_]\w{0,60} = \S/.test(line)) break;
    for (const pair of line.split(/, (?=[A-Za-z_]\w{0,60} = )/)) {
      const [, name, value] = /^(\w+) = (.+)$/.exec(pair) ?? [];
      const isValue = value !== undefined && value.length <= MAX_PARAMETER && !/<.* at 0x|\.\.\./.test(value);
      if (name !== undefined && isValue) found.push([name, value.replace(/,$/, '')]);
    }
  }
  return found.length === 0 ? undefined : Object.fromEntries(found.slice(0, MAX_PARAMETERS));
}

/** What is said before the source and the frames, without the common indentation. */
function beforeExcerpt(lines: readonly string[]): string {
  const end = lines.findIndex(
    (line, at) => excerpt.test(line) || readFrame(line, lines[at - 1]) !== undefined,
  );
  const said = (end < 0 ? lines : lines.slice(0, end)).filter(
    (line, at, all) => at > 0 || line.trim() !== '' || all.length === 1,
  );
  const indents = said.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const indent = indents.length > 0 ? Math.min(...indents) : 0;
  // Go puts the place before what a test logs.
  return said.map((line) => line.slice(indent).replace(/^[\w./-]{1,200}\.go:\d{1,9}: /, '')).join('\n');
}

/** `AssertionError: 1 != 2` says its class again. */
function withoutCode(message: string, code: string | undefined): string {
  return code !== undefined && message.startsWith(`${code}: `) ? message.slice(code.length + 2) : message;
}
