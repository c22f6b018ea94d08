/**
 * Trials: what two runs of one name say about a change of the context between them.
 *
 * The model wrote code, the earlier run (`RunObservation.previous`) showed an error, somebody changed a context document,
 * new code was written, and the later run shows the error again (failure) or not (success). That is a trial of each
 * adjustment which the change amounts to. Where the context did not change, the same question is asked of nobody's edit:
 * those are spells, and how often an error vanishes in them is the base rate that a repair has to beat.
 *
 * Decisions, each because the other way would make rates look better or worse than they are:
 *
 * - A pair is compared or it is not. When the later run could not get as far as the earlier one (ended early, output cut,
 *   a new syntax error, nothing but an exit code, tests that no longer start), vanishing proves nothing. Reappearing would,
 *   but to count only that would press every rate down, so the whole pair is left out.
 * - No new code, no trial: the source of both runs must differ, code must have been written in the scope of the document
 *   where that is known, and a run that repeats another one on the same source (`repeats`) is left out.
 * - A change concerns a signal when the document was in force there (it is attributed to it, or reaches it since). When
 *   the error names something (a symbol, a module) and the added lines are known, they must name it too: an import of
 *   `useAuth` is no trial for an undefined `timedelta`.
 * - Between "concerns it" and "does not" there is "cannot be told": the document changed in some other way. That is
 *   neither a trial nor a spell.
 * - One trial per error (`errorKeyOf`), later run and adjustment. An offered repair that was applied names its adjustment exactly for
 *   the error that it was offered for. Otherwise a change of several adjustments gives each one: they cannot be told apart.
 */
import type { Adjustment } from '../taxonomy/errorClass.ts';
import { errorClass } from '../taxonomy/taxonomy.ts';
import type { RunObservation } from './observation.ts';
import type { AppliedRepair, ContextChange, Signal } from './signal.ts';
import { errorKeyOf, isAboutName, namesOf, symbolOf } from './signalNames.ts';

/** The error that a trial or a spell is about. */
export interface Subject {
  readonly signature: string;
  readonly errorClass: string;
  readonly language?: string;
  readonly symbol?: string;
}

export interface Trial {
  readonly subject: Subject;
  readonly adjustment: Adjustment;
  /** The later run does not show the error. */
  readonly success: boolean;
}

/** New code under an unchanged context. */
export interface Spell {
  readonly subject: Subject;
  readonly vanished: boolean;
}

export interface Comparison {
  readonly trials: readonly Trial[];
  readonly spells: readonly Spell[];
}

/** Errors that keep a run from finding others. */
const BLOCKING = ['syntax-error', 'build-configuration'];

/** It ran to its end and said what it had to say. */
export function reachedItsEnd(run: RunObservation): boolean {
  if (run.incomplete || run.dropped > 0) return false;
  const silent = run.signals.length === 0 && testsOf(run) === 0;
  return !(silent && run.exitCode !== undefined && run.exitCode !== 0);
}

/** The later run would have shown what the earlier one showed. */
export function gotAsFar(previous: RunObservation, run: RunObservation): boolean {
  if (!reachedItsEnd(run) || !reachedItsEnd(previous)) return false;
  if (testsOf(previous) > 0 && testsOf(run) === 0) return false;
  const known = new Set(previous.signals.map(errorKeyOf));
  return !run.signals.some(
    (signal) => BLOCKING.includes(rootOf(signal.errorClass)) && !known.has(errorKeyOf(signal)),
  );
}

/** Code was written between the runs in the scope of the document, as far as can be told. */
export function codeWritten(previous: RunObservation, run: RunObservation, document: string): boolean {
  if (run.sourceHash !== undefined && run.sourceHash === previous.sourceHash) return false;
  const before = previous.documents.find(({ path }) => path === document)?.scopeHash;
  const after = run.documents.find(({ path }) => path === document)?.scopeHash;
  return before === undefined || after === undefined || before !== after;
}

/** `previous` is the run that `run.previous` names. In the order of error keys, then adjustments. */
export function compared(previous: RunObservation, run: RunObservation): Comparison {
  const trials: Trial[] = [];
  const spells: Spell[] = [];
  const sameSource = run.sourceHash !== undefined && run.sourceHash === previous.sourceHash;
  if (run.repeats !== undefined || sameSource || !gotAsFar(previous, run)) return { trials, spells };

  const now = new Set(run.signals.map(errorKeyOf));
  for (const [key, signal] of byKey(previous.signals)) {
    const gone = !now.has(key);
    const subject = subjectOf(signal);
    const concerns = run.contextChanges.map((change) => concern(previous, run, signal, change));
    const tried = new Set(concerns.flatMap((it) => (typeof it === 'string' ? [] : it)));
    for (const adjustment of [...tried].sort()) trials.push({ subject, adjustment, success: gone });
    const untouched = concerns.every((it) => it === 'none');
    if (untouched && someCodeWritten(previous, run, signal)) spells.push({ subject, vanished: gone });
  }
  return { trials, spells };
}

/** What a change tries for a signal of the earlier run. */
function concern(
  previous: RunObservation,
  run: RunObservation,
  signal: Signal,
  change: ContextChange,
): readonly Adjustment[] | 'none' | 'unclear' {
  const inForce =
    signal.attributions.some(({ document }) => document === change.document) ||
    change.reaches?.includes(signal.signature);
  if (!inForce) return change.before === undefined && change.reaches === undefined ? 'unclear' : 'none';
  if (!codeWritten(previous, run, change.document)) return 'unclear';
  const meant = change.applied?.filter((repair) => isMeantFor(repair, signal)) ?? [];
  if (meant.length > 0) return meant.map(({ adjustment }) => adjustment);
  const names = namesOf(signal);
  const { mentions } = change;
  if (mentions && names.length > 0 && !names.some((name) => mentions.includes(name))) return 'unclear';
  // An error that names nothing is answered by what answers errors of its class: an import is no trial for a wrong value.
  const answers =
    names.length > 0 ? change.adjustments : change.adjustments.filter(answersTo(signal.errorClass));
  return answers.length > 0 ? answers : 'unclear';
}

function answersTo(id: string): (adjustment: Adjustment) => boolean {
  const known = [id, rootOf(id)].flatMap((it) => errorClass(it)?.adjustments ?? []);
  return (adjustment) => known.includes(adjustment);
}

/** By signature where the repair has one, else by class; by symbol where the error is about one. */
function isMeantFor({ signature, errorClass, symbol }: AppliedRepair, signal: Signal): boolean {
  const sameSymbol = symbol === undefined || symbol === symbolOf(signal);
  if (signature !== undefined) return signature === signal.signature && (sameSymbol || !isAboutName(signal));
  const inClass = signal.errorClass === errorClass || signal.errorClass.startsWith(`${errorClass}/`);
  return inClass && sameSymbol;
}

/** For a signal that no document governs, any new code counts. */
function someCodeWritten(previous: RunObservation, run: RunObservation, signal: Signal): boolean {
  return (
    signal.attributions.length === 0 ||
    signal.attributions.some(({ document }) => codeWritten(previous, run, document))
  );
}

function byKey(signals: readonly Signal[]): readonly (readonly [string, Signal])[] {
  const first = new Map<string, Signal>();
  for (const signal of signals) if (!first.has(errorKeyOf(signal))) first.set(errorKeyOf(signal), signal);
  return [...first].sort(([one], [other]) => (one < other ? -1 : 1));
}

function subjectOf(signal: Signal): Subject {
  const symbol = symbolOf(signal);
  return {
    signature: signal.signature,
    errorClass: signal.errorClass,
    ...(signal.language === undefined ? {} : { language: signal.language }),
    ...(symbol === undefined ? {} : { symbol }),
  };
}

const testsOf = ({ tests }: RunObservation): number => (tests ? tests.passed + tests.failed : 0);

const rootOf = (errorClass: string): string => errorClass.split('/', 1)[0] as string;
