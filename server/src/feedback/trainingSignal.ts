/** The training signal of the paper (§2.2), a record per stored signal, with the documents that were in force and what changing them did. Field by field in `docs/export.md`. */
import * as z from 'zod';
import type { DocumentInForce, RunObservation } from '../learning/observation.ts';
import type { Signal } from '../learning/signal.ts';
import { correspondences } from '../taxonomy/correspondence.ts';
import { adjustmentsFor, shouldHaveIncluded } from './context/adjustments.ts';

const place = z.object({
  path: z.string(),
  line: z.int().min(1).nullable(),
  column: z.int().min(0).nullable(),
  symbol: z.string().nullable(),
});

const inForce = z.array(z.object({ document: z.string(), hash: z.string() }));

const signalRecord = z.object({
  record: z.literal('signal'),
  version: z.literal(1),
  run: z.object({ id: z.string(), name: z.string(), at: z.iso.datetime(), head: z.string().nullable() }),
  error_type: z.string(),
  paper_type: z.string().nullable(),
  error_location: place.nullable(),
  error: z.object({
    kind: z.string(),
    tool: z.string(),
    language: z.string().nullable(),
    code: z.string().nullable(),
    severity: z.enum(['error', 'warning']),
    message: z.string(),
    signature: z.string(),
    specifics: z.record(z.string(), z.unknown()),
    test: z.record(z.string(), z.unknown()).nullable(),
  }),
  error_context: z
    .object({
      error_line: z.string(),
      surrounding_code: z.array(z.object({ line: z.int().min(1), text: z.string() })),
      symbols_in_scope: z.array(z.string()),
      imports_available: z.array(z.object({ module: z.string(), names: z.array(z.string()) })),
    })
    .nullable(),
  /** All fields of `learning/missingContext.ts`, and the text. */
  missing_context: z
    .looseObject({ type: z.string(), should_have_included: z.string().nullable() })
    .nullable(),
  context_update: z.array(
    z.object({
      document: z.string(),
      section: z.array(z.string()).nullable(),
      readers: z.array(z.string()),
      reason: z.string(),
      adjustments: z.array(z.string()),
      text: z.string().nullable(),
    }),
  ),
  learning_weight: z.number().min(0).max(1),
  weight_factors: z.object({
    severity: z.number(),
    confidence: z.number(),
    recurrence: z.number(),
    occurrences: z.int().min(1),
  }),
  original_context: inForce,
});

const outcomeRecord = z.object({
  record: z.literal('outcome'),
  version: z.literal(1),
  run: z.string(),
  previous: z.string(),
  context_delta: z.array(
    z.object({
      document: z.string(),
      before: z.string().nullable(),
      after: z.string().nullable(),
      adjustments: z.array(z.string()),
    }),
  ),
  resolved: z.array(z.string()),
  remaining: z.array(z.string()),
});

const documentRecord = z.object({
  record: z.literal('document'),
  version: z.literal(1),
  hash: z.string(),
  path: z.string(),
  text: z.string(),
});

export const trainingRecord = z.discriminatedUnion('record', [signalRecord, outcomeRecord, documentRecord]);
export type TrainingRecord = z.infer<typeof trainingRecord>;

/** Runs that are remembered, so that a later one can be compared with them; signatures too. */
const MAX_REMEMBERED = 20_000;

const SEVERITY = { error: 1, warning: 0.5 } as const;
/** The first time counts half; each further run that shows it halves what is left to 1. */
const NEW = 0.5;

function limited<K, V>(map: Map<K, V>, key: K, value: V): void {
  map.delete(key);
  map.set(key, value);
  if (map.size > MAX_REMEMBERED) map.delete(map.keys().next().value as K);
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** The paper's name of the class, or of the class above it. */
function paperName(id: string): string | undefined {
  const above = id.split('/')[0];
  const named = correspondences.find((it) => it.errorClass === id);
  return (named ?? correspondences.find((it) => it.errorClass === above))?.name;
}

function missingOf({ missing }: Signal): z.infer<typeof signalRecord>['missing_context'] {
  return missing ? { ...missing, should_have_included: shouldHaveIncluded(missing) ?? null } : null;
}

function locationOf({ place: at }: Signal): z.infer<typeof place> | null {
  if (at === undefined) return null;
  const { path, line = null, column = null, symbol = null } = at;
  return { path, line, column, symbol };
}

function contextOf({ context, place: at }: Signal): z.infer<typeof signalRecord>['error_context'] {
  if (context === undefined) return null;
  const { surrounding, symbolsInScope, importsAvailable } = context;
  return {
    error_line: surrounding.find((it) => it.line === at?.line)?.text ?? '',
    surrounding_code: surrounding.map((it) => ({ ...it })),
    symbols_in_scope: [...symbolsInScope],
    imports_available: importsAvailable.map(({ module, names }) => ({ module, names: [...names] })),
  };
}

const documentsOf = (documents: readonly DocumentInForce[]): z.infer<typeof inForce> =>
  documents.map(({ path, hash }) => ({ document: path, hash }));

/** Makes records of runs in the order in which they happened; remembers what later ones are compared with. */
export class TrainingSignals {
  /** Runs that showed a signature, by run name and signature. */
  readonly #shown = new Map<string, number>();
  readonly #signatures = new Map<string, readonly string[]>();

  /** Signals first, then what a change of context did to those of the run before. */
  records(run: RunObservation): readonly TrainingRecord[] {
    const counts = new Map<string, number>();
    for (const { signature } of run.signals) counts.set(signature, (counts.get(signature) ?? 0) + 1);
    for (const signature of counts.keys()) {
      const key = `${run.name}\n${signature}`;
      limited(this.#shown, key, (this.#shown.get(key) ?? 0) + 1);
    }
    const records: TrainingRecord[] = run.signals.map((signal) =>
      this.#signal(run, signal, counts.get(signal.signature) ?? 1),
    );
    const outcome = this.#outcome(run, counts);
    limited(this.#signatures, run.id, [...counts.keys()]);
    return outcome ? [...records, outcome] : records;
  }

  #signal(run: RunObservation, signal: Signal, occurrences: number): TrainingRecord {
    const severity = SEVERITY[signal.severity];
    const seen = this.#shown.get(`${run.name}\n${signal.signature}`) ?? 1;
    const recurrence = 1 - NEW ** seen;
    const text = signal.missing && shouldHaveIncluded(signal.missing);
    return {
      record: 'signal',
      version: 1,
      run: { id: run.id, name: run.name, at: new Date(run.at).toISOString(), head: run.head ?? null },
      error_type: signal.errorClass,
      paper_type: paperName(signal.errorClass) ?? null,
      error_location: locationOf(signal),
      error: {
        kind: signal.kind,
        tool: signal.tool,
        language: signal.language ?? null,
        code: signal.code ?? null,
        severity: signal.severity,
        message: signal.message,
        signature: signal.signature,
        specifics: { ...signal.specifics },
        test: signal.test ? { ...signal.test } : null,
      },
      error_context: contextOf(signal),
      missing_context: missingOf(signal),
      context_update: signal.attributions.map(({ document, section, readers, reason }) => ({
        document,
        section: section ? [...section] : null,
        readers: [...readers],
        reason,
        adjustments: [...adjustmentsFor(signal)],
        text: text ?? null,
      })),
      learning_weight: round((severity * signal.confidence * recurrence) / occurrences),
      weight_factors: { severity, confidence: signal.confidence, recurrence: round(recurrence), occurrences },
      original_context: documentsOf(run.documents),
    };
  }

  /** A run that was cut shows what remains, and not what is gone. */
  #outcome(run: RunObservation, now: ReadonlyMap<string, number>): TrainingRecord | undefined {
    const { previous, contextChanges, incomplete } = run;
    const before = previous === undefined ? undefined : this.#signatures.get(previous);
    if (previous === undefined || before === undefined || contextChanges.length === 0) return undefined;
    const gone = before.filter((it) => !now.has(it));
    return {
      record: 'outcome',
      version: 1,
      run: run.id,
      previous,
      context_delta: contextChanges.map(({ document, before: old = null, after = null, adjustments }) => ({
        document,
        before: old,
        after,
        adjustments: [...adjustments],
      })),
      resolved: incomplete || run.dropped > 0 ? [] : gone,
      remaining: before.filter((it) => now.has(it)),
    };
  }
}
