/** The binary and gradient signals of a run (paper §2.1), from what its tools reported. What a run does not show stays absent. */
import type { RunScore } from '../learning/observation.ts';
import type { Signal } from '../learning/signal.ts';

export interface ScoredRun {
  readonly exitCode?: number;
  /** It was ended or cut: what it does not show proves nothing. */
  readonly incomplete: boolean;
  /** Ids of the formats that were recognised in its output. */
  readonly formats: readonly string[];
  readonly signals: readonly Pick<Signal, 'kind' | 'tool' | 'errorClass' | 'severity'>[];
  readonly tests?: { readonly passed: number; readonly failed: number; readonly skipped: number };
}

/** Tools that turn code down as a whole; ids of `taxonomy/tools/`. Checkers of types alone are no part: the code still runs. */
const compilers: ReadonlySet<string> = new Set([
  'tsc',
  'javac',
  'maven',
  'gradle',
  'kotlinc',
  'rustc',
  'cargo',
  'go',
  'gcc',
  'clang',
  'dotnet',
]);

function compiles({ exitCode, incomplete, formats, signals, tests }: ScoredRun): boolean | undefined {
  const refused = signals.some(
    (it) =>
      it.kind === 'error' &&
      it.severity === 'error' &&
      (compilers.has(it.tool) || it.errorClass.split('/')[0] === 'syntax-error'),
  );
  if (refused) return false;
  if (incomplete) return undefined;
  // Tests that ran were compiled, or at least parsed, before.
  if (tests && tests.passed + tests.failed > 0) return true;
  return exitCode === 0 && formats.some((it) => compilers.has(it)) ? true : undefined;
}

/** @param complexity see {@link changedComplexity} */
export function scoreOf(run: ScoredRun, complexity?: number): RunScore {
  const { tests, incomplete } = run;
  const ran = tests ? tests.passed + tests.failed : 0;
  const compiled = compiles(run);
  const failed = tests !== undefined && tests.failed > 0;
  return {
    ...(compiled === undefined ? {} : { compiles: compiled }),
    ...(failed ? { testsPass: false } : ran > 0 && !incomplete ? { testsPass: true } : {}),
    ...(tests && ran > 0 && !incomplete ? { passRate: tests.passed / ran } : {}),
    ...(complexity === undefined ? {} : { complexity }),
  };
}

/** Lines from 1, both ends included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

export interface ChangedFile {
  /** Every function of the file as it is now, with its lines from 1. */
  readonly functions: readonly {
    readonly line: number;
    readonly endLine: number;
    readonly complexity: number;
  }[];
  /** Lines of the file as it is now that differ from HEAD. */
  readonly changed: readonly LineRange[];
}

/** Mean cyclomatic complexity of the functions with a changed line; undefined where no function changed. */
export function changedComplexity(files: readonly ChangedFile[]): number | undefined {
  const touched = files.flatMap(({ functions, changed }) =>
    functions.filter(({ line, endLine }) => changed.some((it) => it.first <= endLine && it.last >= line)),
  );
  if (touched.length === 0) return undefined;
  return touched.reduce((sum, it) => sum + it.complexity, 0) / touched.length;
}
