/** What happened while a document was in force: its runs, and the errors that came back in its scope. */
import { getOrAdd } from '../base/getOrAdd.ts';
import type { DocumentExperience, Recurrence } from './evidence.ts';
import type { Figure, Figures } from './figure.ts';
import { lookUp, valueIn } from './figures/figureKind.ts';
import {
  type DayOfRuns,
  dayKind,
  documentKind,
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
  const runsSince = runCounter(figures);
  const recurrences = figures
    .list(occurrenceKind.kind, document, TOLD)
    .map((figure) => recurrence(figures, figure, runsSince));
  return {
    runs: runs.runs,
    ...(tested > 0 ? { passRate: runs.passed / tested } : {}),
    lastRun,
    recurrences,
    hidden: Math.max(0, figures.count(occurrenceKind.kind, document) - recurrences.length),
  };
}

function recurrence(figures: Figures, figure: Figure, runsSince: RunCounter): Recurrence {
  const it = valueIn(occurrenceKind, figure);
  const { id: _, ...latest } = it.latest;
  const names = Object.entries(it.names);
  const sum = (part: (showings: Showings, name: string) => number): number =>
    names.reduce((total, [name, showings]) => total + part(showings, name), 0);
  return {
    key: figure.key,
    ...latest,
    seen: sum(({ seen }) => seen),
    of: sum(({ incomplete }, name) => incomplete + runsSince(name, it.firstAt)),
    firstAt: it.firstAt,
    lastAt: figure.at,
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
type RunCounter = (name: string, since: number) => number;

interface CountedDay extends DayOfRuns {
  readonly lastAt: number;
  /** Runs of later days. */
  readonly later: number;
}

/** Each name is looked up once, however many errors its runs showed, and no day is counted twice. */
function runCounter(figures: Figures): RunCounter {
  const names = new Map<string, readonly CountedDay[]>();
  return (name, since) => {
    const days = getOrAdd(names, name, () => countedDays(figures, name));
    // Latest first: the search is for the earliest day that reaches `since`.
    let low = 0;
    for (let high = days.length; low < high; ) {
      const middle = (low + high) >>> 1;
      if ((days[middle] as CountedDay).lastAt >= since) low = middle + 1;
      else high = middle;
    }
    const day = days[low - 1];
    return day ? day.later + countedSince(day, since) : 0;
  };
}

function countedDays(figures: Figures, name: string): readonly CountedDay[] {
  let later = 0;
  return figures.list(dayKind.kind, name, DAYS).map((figure) => {
    const day = { ...valueIn(dayKind, figure), lastAt: figure.at, later };
    later += day.runs;
    return day;
  });
}

function countedSince({ runs, times }: DayOfRuns, since: number): number {
  const before = times.findIndex((time) => time >= since);
  if (before === 0) return runs;
  return before < 0 ? 0 : times.length - before;
}
