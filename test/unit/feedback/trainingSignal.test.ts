/** The export: every record fits its schema, the weight follows its formula, and the docs name every field. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exportText } from '../../../server/src/cli/exportRecords.ts';
import {
  type TrainingRecord,
  TrainingSignals,
  trainingRecord,
} from '../../../server/src/feedback/trainingSignal.ts';
import type { Observation, RunObservation } from '../../../server/src/learning/observation.ts';
import type { Signal } from '../../../server/src/learning/signal.ts';

const signal: Signal = {
  kind: 'error',
  tool: 'tsc',
  language: 'typescript',
  errorClass: 'undefined-symbol/missing-import',
  confidence: 0.8,
  severity: 'error',
  code: 'TS2304',
  message: "Cannot find name 'useAuth'.",
  place: { path: 'src/login.ts', line: 3 },
  specifics: { symbol: 'useAuth' },
  signature: 'a',
  context: {
    surrounding: [
      { line: 2, text: 'export function login() {' },
      { line: 3, text: '  return useAuth();' },
    ],
    symbolsInScope: ['login'],
    importsAvailable: [{ module: './user', names: ['User'] }],
  },
  missing: {
    type: 'import_statement',
    symbol: 'useAuth',
    module: './auth',
    statement: "import { useAuth } from './auth';",
    declared: { where: 'workspace', path: 'src/auth.ts', line: 1 },
  },
  attributions: [
    {
      document: 'AGENTS.md',
      readers: ['codex'],
      section: ['shop', 'imports'],
      reason: 'it lies in the root',
    },
  ],
};

const run = (id: string, given: Partial<RunObservation> = {}): RunObservation => ({
  type: 'run',
  id,
  at: Date.UTC(2026, 0, 5),
  name: 'tsc',
  command: ['tsc'],
  incomplete: false,
  score: {},
  documents: [{ path: 'AGENTS.md', hash: 'one' }],
  signals: [signal],
  dropped: 0,
  contextChanges: [],
  ...given,
});

const weights = (records: readonly TrainingRecord[]) =>
  records.flatMap((it) => (it.record === 'signal' ? [it.learning_weight] : []));

it('says what was missing and where it belongs', () => {
  const [record] = new TrainingSignals().records(run('1'));
  expect(trainingRecord.parse(record)).toMatchObject({
    error_type: 'undefined-symbol/missing-import',
    paper_type: 'missing_import',
    error_location: { path: 'src/login.ts', line: 3, column: null },
    error_context: {
      error_line: '  return useAuth();',
      symbols_in_scope: ['login'],
      imports_available: [{ module: './user', names: ['User'] }],
    },
    missing_context: { type: 'import_statement', should_have_included: "import { useAuth } from './auth';" },
    context_update: [
      {
        document: 'AGENTS.md',
        section: ['shop', 'imports'],
        adjustments: expect.arrayContaining(['add-import']),
        text: "import { useAuth } from './auth';",
      },
    ],
    original_context: [{ document: 'AGENTS.md', hash: 'one' }],
  });
});

it('weighs severity, confidence and recurrence, and copies of one error as one', () => {
  const signals = new TrainingSignals();
  expect(weights(signals.records(run('1')))).toEqual([0.4]);
  expect(weights(signals.records(run('2')))).toEqual([0.6]);
  expect(weights(signals.records(run('3', { signals: [signal, signal] })))).toEqual([0.35, 0.35]);
  expect(
    weights(signals.records(run('4', { name: 'other', signals: [{ ...signal, severity: 'warning' }] }))),
  ).toEqual([0.2]);
});

it('says what a change of the context did', () => {
  const signals = new TrainingSignals();
  signals.records(run('1', { signals: [signal, { ...signal, signature: 'b' }] }));
  const changed: Partial<RunObservation> = {
    previous: '1',
    contextChanges: [{ document: 'AGENTS.md', before: 'one', after: 'two', adjustments: ['add-import'] }],
    signals: [{ ...signal, signature: 'b' }],
  };
  expect(signals.records(run('2', changed)).at(-1)).toMatchObject({
    record: 'outcome',
    previous: '1',
    context_delta: [{ document: 'AGENTS.md', adjustments: ['add-import'] }],
    resolved: ['a'],
    remaining: ['b'],
  });
  expect(signals.records(run('3', { ...changed, incomplete: true })).at(-1)).toMatchObject({ resolved: [] });
  expect(signals.records(run('4', { ...changed, contextChanges: [] }))).toHaveLength(1);
});

it('writes a line a record, each text of a document once, all within the schema', async () => {
  const all: readonly Observation[] = [
    run('1'),
    run('2', {
      documents: [
        { path: 'AGENTS.md', hash: 'one' },
        { path: 'CLAUDE.md', hash: 'lost' },
      ],
    }),
    run('3', {
      signals: [
        {
          ...signal,
          place: undefined,
          missing: { type: 'not_found', what: 'x', looked: ['y'] },
        } as unknown as Signal,
      ],
    }),
  ];
  const store = {
    async *observations() {
      yield* all;
    },
    text: async (hash: string) => (hash === 'one' ? '# Shop\n' : undefined),
  };
  const written: string[] = [];
  for await (const line of exportText(store, 'jsonl')) written.push(line);
  expect(written.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
  const lines = written.map((line) => trainingRecord.parse(JSON.parse(line)));
  expect(lines.map((it) => it.record)).toEqual(['document', 'signal', 'signal', 'signal']);
  expect(lines.at(-1)).toMatchObject({
    error_location: null,
    missing_context: { should_have_included: null },
  });
});

it('documents every field', () => {
  const page = readFileSync(new URL('../../../docs/export.md', import.meta.url), 'utf8');
  const fields = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (!Array.isArray(value)) fields.add(key);
      if (!['specifics', 'test', 'missing_context'].includes(key)) collect(inner);
    }
  };
  const signals = new TrainingSignals();
  collect(signals.records(run('1')));
  collect(signals.records(run('2', { previous: '1', contextChanges: [{ document: 'A', adjustments: [] }] })));
  expect(fields.size).toBeGreaterThan(20);
  expect([...fields].filter((field) => !new RegExp(`\\b${field}\\b`).test(page))).toEqual([]);
});
