/** Observations for tests: short to write, and arbitrary ones for properties. */
import fc from 'fast-check';
import type {
  Observation,
  PredictionObservation,
  RepairObservation,
  RunObservation,
} from '../../server/src/learning/observation.ts';
import { observationIds } from '../../server/src/learning/observationId.ts';
import type { Signal } from '../../server/src/learning/signal.ts';

export const START = Date.UTC(2026, 0, 5);

/** The id of the nth observation of a test; the same each time. */
export function idOf(n: number): string {
  return observationIds(
    () => START + n * 60_000,
    (bytes) => new Uint8Array(bytes).fill(n % 256),
  )();
}

export const timeOf = (n: number): number => START + n * 60_000;

export function signal(given: Partial<Signal> = {}): Signal {
  return {
    kind: 'error',
    tool: 'tsc',
    language: 'typescript',
    errorClass: 'undefined-symbol/missing-import',
    confidence: 1,
    severity: 'error',
    code: 'TS2304',
    message: "Cannot find name 'useAuth'.",
    place: { path: 'src/login.ts', line: 3, column: 5 },
    specifics: { symbol: 'useAuth' },
    signature: 'undefined-symbol typescript useAuth',
    attributions: [{ document: 'AGENTS.md', readers: ['codex'], reason: 'nearest document' }],
    ...given,
  };
}

export function run(n: number, given: Partial<RunObservation> = {}): RunObservation {
  return {
    type: 'run',
    id: idOf(n),
    at: timeOf(n),
    name: 'tsc',
    command: ['tsc', '--noEmit'],
    exitCode: 1,
    incomplete: false,
    sourceHash: `source ${n}`,
    score: { compiles: false },
    documents: [{ path: 'AGENTS.md', hash: 'text of AGENTS.md 1' }],
    signals: [signal()],
    dropped: 0,
    contextChanges: [],
    ...given,
  };
}

export function repair(n: number, given: Partial<RepairObservation> = {}): RepairObservation {
  return {
    type: 'repair',
    id: idOf(n),
    at: timeOf(n),
    event: 'applied',
    document: 'AGENTS.md',
    errorClass: 'undefined-symbol/missing-import',
    adjustment: 'add-import',
    repair: 'add import of useAuth',
    ...given,
  };
}

export function prediction(n: number, given: Partial<PredictionObservation> = {}): PredictionObservation {
  return {
    type: 'prediction',
    id: idOf(n),
    at: timeOf(n),
    document: 'AGENTS.md',
    documentHash: 'text of AGENTS.md 1',
    rule: 'gap/missing-import',
    errorClass: 'undefined-symbol/missing-import',
    probability: 0.9,
    ...given,
  };
}

const documents = ['AGENTS.md', 'src/AGENTS.md', '.cursor/rules/ui.mdc'] as const;
const classes = ['undefined-symbol/missing-import', 'type-mismatch', 'syntax-error'] as const;
const symbols = ['useAuth', 'createUser', 'Röle "x"\\'] as const;

const anySignal: fc.Arbitrary<Signal> = fc
  .record({
    errorClass: fc.constantFrom(...classes),
    symbol: fc.constantFrom(...symbols),
    of: fc.subarray([...documents]),
    message: fc.string({ maxLength: 12, unit: 'binary' }),
    line: fc.integer({ min: 1, max: 9 }),
    test: fc.option(fc.constantFrom('test_total', 'test_size[milk-5]'), { nil: undefined }),
  })
  .map(({ errorClass, symbol, of, message, line, test }) =>
    signal({
      ...(test === undefined
        ? {}
        : { kind: 'failing-test', test: { suite: 'tests/test_price.py', name: test, expected: message } }),
      errorClass,
      message,
      place: { path: `src/${symbol.length}.ts`, line },
      specifics: { symbol },
      signature: `${errorClass} ${symbol}`,
      attributions: of.map((document) => ({ document, readers: ['codex'], reason: `line ${line}` })),
    }),
  );

/** A history of a workspace, in the order of time. Runs are compared with an earlier run of the history. */
export const history: fc.Arbitrary<readonly Observation[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom('run', 'run', 'run', 'repair', 'prediction' as const),
      name: fc.constantFrom('tsc', 'vitest'),
      signals: fc.array(anySignal, { maxLength: 4 }),
      source: fc.integer({ min: 0, max: 5 }),
      text: fc.integer({ min: 0, max: 2 }),
      back: fc.integer({ min: 0, max: 4 }),
      changed: fc.boolean(),
      errorClass: fc.constantFrom(...classes),
      incomplete: fc.integer({ min: 0, max: 9 }),
      event: fc.constantFrom('applied', 'changed', 'reverted' as const),
    }),
    { maxLength: 24 },
  )
  .map((steps) =>
    steps.map((it, n): Observation => {
      if (it.type === 'repair') return repair(n, { event: it.event, errorClass: it.errorClass });
      if (it.type === 'prediction')
        return prediction(n, { errorClass: it.errorClass, documentHash: `text ${it.text}` });
      const previous = steps.findLastIndex(
        (that, index) => index <= n - 1 - it.back && that.type === 'run' && that.name === it.name,
      );
      return run(n, {
        name: it.name,
        sourceHash: `source ${it.source}`,
        incomplete: it.incomplete === 0,
        documents: documents.map((path) => ({ path, hash: `text ${it.text}` })),
        signals: it.signals,
        ...(previous < 0
          ? {}
          : {
              previous: idOf(previous),
              contextChanges: it.changed
                ? [
                    {
                      document: 'AGENTS.md',
                      before: 'text 0',
                      after: `text ${it.text}`,
                      adjustments: ['add-import'] as const,
                    },
                  ]
                : [],
            }),
      });
    }),
  );
