/** What a failing test says about the text in front of the model: the paper's five kinds of test failure (§4.1), from the test's name and the way it failed. */

/** Names of the paper; `error_handling` and `edge_case` are its `error_conditions` and `edge_case_failures`. */
export type FailureCategory =
  | 'missing_functionality'
  | 'incorrect_logic'
  | 'edge_case'
  | 'performance'
  | 'error_handling';

export interface FailedTest {
  readonly suite?: string;
  readonly name: string;
  /** Class of the error that ended it, as the classifier has it; `unknown` where it has none. */
  readonly errorClass: string;
  /** What it said. */
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
}

export interface FailureReading {
  readonly category: FailureCategory;
  /** Class of the taxonomy: the error's own where it says more than the category does. */
  readonly errorClass: string;
  /** A clause for people. */
  readonly reason: string;
}

/** How much of a message is looked at, in UTF-16 units: what a test says of itself stands at the beginning. */
const MAX_MESSAGE = 2_000;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const LIMITS = words(
  'edge boundary boundaries corner empty blank null none nil undefined zero negative minimum maximum min max limit limits overflow underflow single duplicate duplicates unicode emoji whitespace nan infinity leap huge',
);
const FAILURES = words(
  'error errors throw throws thrown raise raises raised exception exceptions fail fails failure invalid reject rejects rejected panic panics malformed unauthorized forbidden denied refuses refused',
);
const SPEED = words('performance perf slow fast speed latency throughput benchmark timeout quickly');

/** `testEmptyList`, `test_empty_list` and "returns 0 for an empty list" are the same three words and more. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

interface Row {
  readonly category: FailureCategory;
  readonly errorClass: string;
  /** Answers the clause, or nothing when the row does not fit. */
  fits(test: FailedTest, message: string, name: readonly string[]): string | undefined;
}

const said = (pattern: RegExp, message: string): string | undefined => {
  const match = pattern.exec(message)?.[0];
  return match === undefined ? undefined : `it says "${match.trim()}"`;
};

const named = (list: ReadonlySet<string>, name: readonly string[]): string | undefined => {
  const word = name.find((it) => list.has(it));
  return word === undefined ? undefined : `its name says "${word}"`;
};

/** The first row that fits decides: the way a test failed says more than its name. */
const rows: readonly Row[] = [
  {
    category: 'performance',
    errorClass: 'performance/timeout',
    fits: ({ errorClass }, message) =>
      errorClass.startsWith('performance')
        ? 'it ran out of time'
        : said(
            /\b(?:timed out|timeout (?:of|after|exceeded)|exceeded (?:the )?(?:timeout|deadline|time limit)|took too long)\b/i,
            message,
          ),
  },
  {
    category: 'error_handling',
    errorClass: 'logic-error/error-handling',
    fits: (_, message) =>
      said(
        /\b(?:did not (?:raise|throw|panic)|didn't (?:raise|throw)|not (?:raised|thrown)|to (?:throw|raise)|expected (?:an? )?(?:exception|error|panic)|missing expected (?:exception|rejection)|should have (?:thrown|raised)|nothing was (?:raised|thrown)|no exception)\b/i,
        message,
      ),
  },
  {
    category: 'missing_functionality',
    errorClass: 'logic-error/missing-functionality',
    fits: ({ errorClass }, message) =>
      said(/\b(?:not (?:yet )?implemented|NotImplemented(?:Error|Exception)?|unimplemented)\b/i, message) ??
      (/^(?:undefined-symbol|missing-dependency|unmet-interface|api-misuse\/unknown-member)/.test(errorClass)
        ? 'what it calls is not there'
        : undefined),
  },
  {
    category: 'edge_case',
    errorClass: 'logic-error/edge-case',
    fits: (_, message) =>
      said(
        /\b(?:index out of (?:range|bounds)|(?:array|string|index) ?(?:index )?out ?of ?bounds|outside the bounds|OutOfBounds\w{0,20}|out_of_range|pop from (?:an )?empty|empty (?:sequence|iterable|collection)|(?:division|divide) by zero|attempt to \w{1,20} with overflow)\b/i,
        message,
      ),
  },
  {
    category: 'error_handling',
    errorClass: 'logic-error/error-handling',
    fits: (_test, _message, name) => named(FAILURES, name),
  },
  {
    category: 'edge_case',
    errorClass: 'logic-error/edge-case',
    fits: (_test, _message, name) => named(LIMITS, name),
  },
  {
    category: 'performance',
    errorClass: 'performance',
    fits: (_test, _message, name) => named(SPEED, name),
  },
];

export function readFailure(test: FailedTest): FailureReading {
  const message = test.message.slice(0, MAX_MESSAGE);
  const name = wordsOf(`${test.suite ?? ''} ${test.name}`);
  // A class of its own, such as a type mismatch, says what to add to the text; the category says no more than that.
  const own = !/^(?:unknown|logic-error)$/.test(test.errorClass);
  for (const row of rows) {
    const reason = row.fits(test, message, name);
    if (reason !== undefined)
      return { category: row.category, errorClass: own ? test.errorClass : row.errorClass, reason };
  }
  return {
    category: 'incorrect_logic',
    errorClass: own ? test.errorClass : 'logic-error/incorrect-logic',
    reason: test.expected === undefined ? 'its assertion failed' : 'it got another result than it expects',
  };
}
