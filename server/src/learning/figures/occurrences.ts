/** Figures of documents: how runs with them in force went, and which errors came back in their scope. */
import type { Recurrence } from '../evidence.ts';
import type { Figure } from '../figure.ts';
import type { RunObservation } from '../observation.ts';
import type { Signal } from '../signal.ts';
import { errorKeyOf, symbolOf } from '../signalNames.ts';
import { gotAsFar, reachedItsEnd } from '../trials.ts';
import { type FigureKind, figureOf, latestOf, mergedRecord } from './figureKind.ts';

export interface DocumentRuns {
  readonly runs: number;
  /** Tests, over all runs. */
  readonly passed: number;
  readonly failed: number;
  readonly last: {
    readonly id: string;
    readonly at: number;
    readonly name: string;
    readonly exitCode?: number;
    readonly passed?: number;
    readonly failed?: number;
    readonly errors: number;
  };
}

/** Parent: path of the document. */
export const documentKind: FigureKind<DocumentRuns> = {
  kind: 'document',
  combine: (one, other) => ({
    runs: one.runs + other.runs,
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    last: latestOf(one.last, other.last),
  }),
};

/** Showings of an error in the runs of one name. */
export interface Showings {
  readonly seen: number;
  /** Those among them that were ended early, and so are not among the runs of the name. */
  readonly incomplete: number;
  readonly last: { readonly id: string; readonly source?: string };
}

/** What is told of the latest showing. */
export type LatestShowing = { readonly id: string } & Pick<
  Recurrence,
  | 'signature'
  | 'errorClass'
  | 'language'
  | 'symbol'
  | 'message'
  | 'place'
  | 'section'
  | 'reason'
  | 'documentHash'
  | 'context'
  | 'missing'
>;

export interface Occurrence {
  readonly firstAt: number;
  readonly latest: LatestShowing;
  readonly names: Readonly<Record<string, Showings>>;
}

/** Parent: path of the document; key: `errorKeyOf`. */
export const occurrenceKind: FigureKind<Occurrence> = {
  kind: 'occurrence',
  combine: (one, other) => ({
    firstAt: Math.min(one.firstAt, other.firstAt),
    latest: latestOf(one.latest, other.latest),
    names: mergedRecord(one.names, other.names, combinedShowings),
  }),
};

function combinedShowings(one: Showings, other: Showings): Showings {
  return {
    seen: one.seen + other.seen,
    incomplete: one.incomplete + other.incomplete,
    last: latestOf(one.last, other.last),
  };
}

/** The latest run of a name that would have shown an error if it were still there. Parent: the name. */
export const proofKind: FigureKind<Showings['last']> = { kind: 'proof', combine: latestOf };

export interface DayOfRuns {
  readonly runs: number;
  /** When the latest of them were, ascending. */
  readonly times: readonly number[];
}

const DAY = 86_400_000;
/** Runs of a day whose time is kept; those before the oldest of them count as before whatever is asked for. */
const TIMES = 1000;

/** Complete runs of a name. Parent: the name; key: the day. */
export const dayKind: FigureKind<DayOfRuns> = {
  kind: 'day',
  combine: (one, other) => ({
    runs: one.runs + other.runs,
    times: [...one.times, ...other.times].sort((a, b) => a - b).slice(-TIMES),
  }),
};

export function runFigures(run: RunObservation): readonly Figure[] {
  const { at, name } = run;
  const figures = run.documents.map(({ path }) =>
    figureOf(documentKind, [path, ''], at, documentRuns(run, path)),
  );
  if (!run.incomplete) {
    figures.push(figureOf(dayKind, [name, String(Math.floor(at / DAY))], at, { runs: 1, times: [at] }));
  }
  if (run.previous === undefined && reachedItsEnd(run)) figures.push(proofOf(run));
  for (const [document, signals] of byDocument(run)) {
    for (const [key, signal] of signals) {
      figures.push(figureOf(occurrenceKind, [document, key], at, occurrence(run, signal, document)));
    }
  }
  return figures;
}

export function proofBetween(run: RunObservation, previous: RunObservation): readonly Figure[] {
  return gotAsFar(previous, run) ? [proofOf(run)] : [];
}

function proofOf(run: RunObservation): Figure {
  return figureOf(proofKind, [run.name, ''], run.at, lastOf(run));
}

function lastOf({ id, sourceHash }: RunObservation): Showings['last'] {
  return sourceHash === undefined ? { id } : { id, source: sourceHash };
}

function documentRuns(run: RunObservation, document: string): DocumentRuns {
  const { id, at, name, exitCode, tests } = run;
  const errors = run.signals.filter(
    ({ kind, severity, attributions }) =>
      severity === 'error' &&
      (kind === 'error' || kind === 'failing-test') &&
      attributions.some((it) => it.document === document),
  ).length;
  return {
    runs: 1,
    passed: tests?.passed ?? 0,
    failed: tests?.failed ?? 0,
    last: {
      id,
      at,
      name,
      ...(exitCode === undefined ? {} : { exitCode }),
      ...(tests ? { passed: tests.passed, failed: tests.failed } : {}),
      errors,
    },
  };
}

/** The first signal of each error, by document. */
function byDocument(run: RunObservation): ReadonlyMap<string, ReadonlyMap<string, Signal>> {
  const documents = new Map<string, Map<string, Signal>>();
  for (const signal of run.signals) {
    for (const { document } of signal.attributions) {
      const signals = documents.get(document) ?? new Map<string, Signal>();
      const key = errorKeyOf(signal);
      if (!signals.has(key)) signals.set(key, signal);
      documents.set(document, signals);
    }
  }
  return documents;
}

function occurrence(run: RunObservation, signal: Signal, document: string): Occurrence {
  const attribution = signal.attributions.find((it) => it.document === document);
  const symbol = symbolOf(signal);
  const hash = run.documents.find(({ path }) => path === document)?.hash;
  return {
    firstAt: run.at,
    latest: {
      id: run.id,
      signature: signal.signature,
      errorClass: signal.errorClass,
      ...(signal.language === undefined ? {} : { language: signal.language }),
      ...(symbol === undefined ? {} : { symbol }),
      message: signal.message,
      ...(signal.place ? { place: signal.place } : {}),
      ...(attribution?.section ? { section: attribution.section } : {}),
      reason: attribution?.reason ?? '',
      ...(hash === undefined ? {} : { documentHash: hash }),
      ...(signal.context ? { context: signal.context } : {}),
      ...(signal.missing ? { missing: signal.missing } : {}),
    },
    names: { [run.name]: { seen: 1, incomplete: run.incomplete ? 1 : 0, last: lastOf(run) } },
  };
}
