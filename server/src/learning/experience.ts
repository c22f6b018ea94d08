/** What happened while a document was in force: its runs, and the errors that came back in its scope. */
import type { DocumentExperience, Recurrence } from './evidence.ts';
import type { Figures } from './figure.ts';
import { lookUp, valueIn } from './figures/figureKind.ts';
import {
  type DayOfRuns,
  dayKind,
  documentKind,
  type Occurrence,
  occurrenceKind,
  proofKind,
  type Showings,
} from './figures/occurrences.ts';

/** Recurrences of a document that are told, latest first. */
const TOLD = 50;
/** Days of a run name that are looked at: ten years. */
const DAYS = 3660;

/** Undefined when no run was seen with the document in force. */
export function experienceOf(figures: Figures, document: string): DocumentExperience | undefined {
  const runs = lookUp(documentKind, figures, document, '');
  if (!runs) return undefined;
  const { id: _, ...lastRun } = runs.last;
  const tested = runs.passed + runs.failed;
  const recurrences = figures
    .list(occurrenceKind.kind, document, TOLD)
    .map(({ key, at, value }) => recurrence(figures, key, at, valueIn(occurrenceKind, { value })));
  return {
    runs: runs.runs,
    ...(tested > 0 ? { passRate: runs.passed / tested } : {}),
    lastRun,
    recurrences,
    hidden: Math.max(0, figures.count(occurrenceKind.kind, document) - recurrences.length),
  };
}

function recurrence(figures: Figures, signature: string, lastAt: number, it: Occurrence): Recurrence {
  const { id: _, ...latest } = it.latest;
  const names = Object.entries(it.names);
  const sum = (part: (showings: Showings, name: string) => number): number =>
    names.reduce((total, [name, showings]) => total + part(showings, name), 0);
  return {
    signature,
    ...latest,
    seen: sum(({ seen }) => seen),
    of: sum(({ incomplete }, name) => incomplete + runsSince(figures, name, it.firstAt)),
    firstAt: it.firstAt,
    lastAt,
    state: names.every(([name, showings]) => stopped(figures, name, showings)) ? 'stopped' : 'active',
  };
}

/** A later run of the name with other source would have shown it. */
function stopped(figures: Figures, name: string, { last }: Showings): boolean {
  const proof = lookUp(proofKind, figures, name, '');
  if (!proof || proof.id <= last.id) return false;
  return proof.source === undefined || proof.source !== last.source;
}

/** Complete runs of a name at that time and later. */
function runsSince(figures: Figures, name: string, since: number): number {
  let runs = 0;
  for (const figure of figures.list(dayKind.kind, name, DAYS)) {
    const day = valueIn(dayKind, figure);
    const counted = countedSince(day, since);
    runs += counted;
    if (counted < day.runs) break;
  }
  return runs;
}

function countedSince({ runs, times }: DayOfRuns, since: number): number {
  const before = times.findIndex((time) => time >= since);
  if (before === 0) return runs;
  return before < 0 ? 0 : times.length - before;
}
