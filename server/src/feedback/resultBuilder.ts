/** Collects what a reader finds: each diagnostic once, within bounds, and says what was left out. */
import { MAX_DIAGNOSTICS, MAX_FAILURES, MAX_TESTS } from './bounds.ts';
import type { ReadDiagnostic, ReadResult, ReadTest } from './reading.ts';

interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Equal for what a tool prints twice: Maven's summary, MSBuild's summary, two projects that compile the same file. */
function identity({ tool, code, message, place }: ReadDiagnostic): string {
  const end = message.indexOf('\n');
  const first = end < 0 ? message : message.slice(0, end);
  return `${tool}\0${code}\0${place?.path}\0${place?.line}\0${place?.column}\0${first}`;
}

const most = 20;

/** Strings cut from a text are windows on all of it: what is kept is copied, so that a report of any size can be let go. */
const ownText = (text: string): string => Buffer.from(text).toString();

export class ResultBuilder {
  readonly #diagnostics = new Map<string, ReadDiagnostic>();
  readonly #tests: ReadTest[] = [];
  readonly #problems = new Set<string>();
  #totals: Totals | undefined;
  #suite = '';
  #omittedDiagnostics = 0;
  #omittedTests = 0;
  #failures = 0;

  diagnostic(diagnostic: ReadDiagnostic): void {
    const key = identity(diagnostic);
    if (this.#diagnostics.has(key)) return;
    if (this.#diagnostics.size >= MAX_DIAGNOSTICS) this.#omittedDiagnostics++;
    else this.#diagnostics.set(ownText(key), structuredClone(diagnostic));
  }

  test(test: ReadTest): void {
    if (this.#tests.length >= MAX_TESTS) {
      this.#omittedTests++;
      return;
    }
    const { failure, ...bare } = test;
    if (failure !== undefined && ++this.#failures <= MAX_FAILURES) {
      this.#tests.push(structuredClone(test));
      return;
    }
    const suite = test.suite === undefined ? undefined : this.#suiteOf(test.suite);
    this.#tests.push({
      ...bare,
      name: ownText(test.name),
      ...(suite === undefined ? {} : { suite }),
      ...(test.place ? { place: structuredClone(test.place) } : {}),
    });
  }

  /** Tests of one suite share its name. */
  #suiteOf(suite: string): string {
    if (suite !== this.#suite) this.#suite = ownText(suite);
    return this.#suite;
  }

  /** Replaces the last failed test for which `is` holds by what `change` makes of it; false when there is none. */
  changeFailed(is: (test: ReadTest) => boolean, change: (test: ReadTest) => ReadTest): boolean {
    const at = this.#tests.findLastIndex((test) => test.outcome === 'failed' && is(test));
    if (at < 0) return false;
    this.#tests[at] = change(this.#tests[at] as ReadTest);
    return true;
  }

  /** Takes back the last failed test for which `is` holds. */
  dropFailed(is: (test: ReadTest) => boolean): void {
    const at = this.#tests.findLastIndex((test) => test.outcome === 'failed' && is(test));
    if (at >= 0) this.#tests.splice(at, 1);
  }

  /** Counts that the tool states; several summaries of one run (a crate each) add up. */
  totals(totals: Totals): void {
    const before = this.#totals ?? { passed: 0, failed: 0, skipped: 0 };
    this.#totals = {
      passed: before.passed + totals.passed,
      failed: before.failed + totals.failed,
      skipped: before.skipped + totals.skipped,
    };
  }

  /** A sentence with place and remedy; the same one is kept once. */
  problem(sentence: string): void {
    if (this.#problems.size < most) this.#problems.add(sentence);
  }

  /** Takes over what was read from something embedded in this. */
  include(other: ReadResult): void {
    for (const diagnostic of other.diagnostics) this.diagnostic(diagnostic);
    for (const test of other.tests) this.test(test);
    for (const problem of other.problems) this.problem(problem);
    if (other.totals) this.totals(other.totals);
  }

  result(format: string): ReadResult {
    const problems = [...this.#problems];
    if (this.#omittedDiagnostics > 0)
      problems.push(
        `${this.#omittedDiagnostics} further diagnostics were left out: the first ${MAX_DIAGNOSTICS} are kept.`,
      );
    if (this.#omittedTests > 0)
      problems.push(`${this.#omittedTests} further tests were left out: the first ${MAX_TESTS} are kept.`);
    if (this.#failures > MAX_FAILURES)
      problems.push(
        `${this.#failures - MAX_FAILURES} failing tests are kept without their text: only the first ${MAX_FAILURES} are kept whole.`,
      );
    return {
      format,
      diagnostics: [...this.#diagnostics.values()],
      tests: this.#tests,
      ...(this.#totals && { totals: this.#totals }),
      problems,
    };
  }
}
