/** Results of .NET test runners: TRX (`dotnet test --logger trx`, MSTest), NUnit 2 and 3, xUnit.net 1 and 2, Fixie. */
import { readFailure } from '../failure.ts';
import type { ReadTest } from '../reading.ts';
import { type XmlElement, xmlReport } from './xmlReport.ts';

type Outcome = ReadTest['outcome'];

/** Values of `outcome` and `result`, lower case; what is not here passed nothing and failed nothing. */
const outcomes: Readonly<Record<string, Outcome>> = {
  pass: 'passed',
  passed: 'passed',
  success: 'passed',
  warning: 'passed',
  fail: 'failed',
  failed: 'failed',
  failure: 'failed',
  error: 'failed',
  timeout: 'failed',
  aborted: 'failed',
};

interface Case {
  readonly attributes: XmlElement['attributes'];
  message: string;
  trace: string;
  type: string | undefined;
}

/** `00:00:19.0394130`. */
function clock(text: string | undefined): number | undefined {
  const parts = text === undefined ? null : /^(\d{1,4}):(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/.exec(text);
  return parts ? (Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3])) * 1000 : undefined;
}

function milliseconds(attributes: XmlElement['attributes'], isTrx: boolean): number | undefined {
  if (isTrx) return clock(attributes.duration);
  const value = Number(attributes.duration ?? attributes.time);
  return Number.isFinite(value) && value >= 0 ? value * 1000 : undefined;
}

/** Exception that the message itself names: `System.DivideByZeroException : Attempted to divide by zero.` */
function typed(message: string): { readonly type?: string; readonly message: string } {
  const found = /^\s*((?:[A-Za-z_]\w{0,60}\.){1,10}\w{1,80}Exception) ?: /.exec(message);
  return found?.[1] ? { type: found[1], message: message.slice(found[0].length) } : { message };
}

/** Some runners repeat the class in the name of the test. */
function bare(name: string, owner: string | undefined): string {
  return owner && name.startsWith(`${owner}.`) ? name.slice(owner.length + 1) : name;
}

/** One test of any of these formats: which attributes hold its names is all they differ in. */
function testOf({ attributes, message, trace, type }: Case, suite: string | undefined): ReadTest {
  const isTrx = attributes.testName !== undefined;
  const stated = (attributes.outcome ?? attributes.result ?? '').toLowerCase();
  const outcome = attributes.executed === 'False' ? 'skipped' : (outcomes[stated] ?? 'skipped');
  const owner = attributes.classname ?? attributes.type ?? suite;
  const duration = milliseconds(attributes, isTrx);
  const said = typed(message);
  return {
    ...(owner && { suite: owner }),
    name: bare(attributes.testName ?? attributes.name ?? '', owner),
    outcome,
    ...(duration !== undefined && { duration }),
    ...(outcome === 'failed' &&
      readFailure({ message: said.message, type: type ?? said.type, text: trace, language: 'csharp' })),
  };
}

export const dotnetXml = xmlReport({
  id: 'dotnet-test',
  recognises: (head) => /<(?:TestRun|test-run|test-results|test-suite|assemblies|assembly)[\s>]/.test(head),
  wantsText: new Set(['Message', 'StackTrace', 'message', 'stack-trace']),
  handler(results) {
    const suites: string[] = [];
    /** TRX names the class of a test in a definition apart, often after the results. */
    const cases = new Set(['UnitTestResult', 'test-case', 'test']);
    let open: Case | undefined;
    return {
      open({ name, attributes }) {
        if (name === 'test-suite' || name === 'collection' || name === 'class')
          suites.push(attributes.name ?? '');
        else if (cases.has(name)) open = { attributes, message: '', trace: '', type: undefined };
        else if (name === 'failure' && open) open.type = attributes['exception-type'];
      },
      close({ name }, text) {
        if (name === 'test-suite' || name === 'collection' || name === 'class') suites.pop();
        else if (!open) return;
        else if (cases.has(name)) {
          results.test(testOf(open, suites.at(-1)));
          open = undefined;
        } else if (/^message$/i.test(name)) open.message ||= text.trim();
        else if (name === 'StackTrace' || name === 'stack-trace') open.trace ||= text;
      },
    };
  },
});
