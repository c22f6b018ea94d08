/** Figures of repairs: trials per key and adjustment, vanishing without any, and what became of offered edits. */
import type { Figure } from '../figure.ts';
import { mergedRecent, type Recent, recentOf } from '../movingAverage.ts';
import type { RepairObservation, RunObservation } from '../observation.ts';
import { countedAt, widestOf } from '../rateLevels.ts';
import { compared, type Spell, type Trial } from '../trials.ts';
import { type FigureKind, figureOf } from './figureKind.ts';

export interface TrialCount {
  readonly successes: number;
  readonly trials: number;
  readonly recent: Recent;
}

/** Parent: key of a level; key: the adjustment. */
export const trialKind: FigureKind<TrialCount> = {
  kind: 'trial',
  combine: (one, other) => ({
    successes: one.successes + other.successes,
    trials: one.trials + other.trials,
    recent: mergedRecent(one.recent, other.recent),
  }),
};

/** All adjustments together. Parent: the widest level of a class. */
export const anyTrialKind: FigureKind<TrialCount> = { ...trialKind, kind: 'any-trial' };

export interface VanishingCount {
  readonly vanished: number;
  readonly of: number;
}

/** Parent: key of a level. */
export const vanishingKind: FigureKind<VanishingCount> = {
  kind: 'vanishing',
  combine: (one, other) => ({ vanished: one.vanished + other.vanished, of: one.of + other.of }),
};

export type UseCount = Readonly<Record<RepairObservation['event'], number>>;

/** Parent: key of a level; key: the adjustment. */
export const useKind: FigureKind<UseCount> = {
  kind: 'use',
  combine: (one, other) => ({
    applied: one.applied + other.applied,
    changed: one.changed + other.changed,
    reverted: one.reverted + other.reverted,
  }),
};

/** What two runs add: one row per key, however many trials of the run fall under it. */
export function outcomesBetween(run: RunObservation, previous: RunObservation): readonly Figure[] {
  const { trials, spells } = compared(previous, run);
  return [...trialFigures(run, trials), ...spellFigures(run, spells)];
}

function trialFigures({ id, at }: RunObservation, trials: readonly Trial[]): readonly Figure[] {
  const rows = new Map<string, Figure>();
  const add = (kind: FigureKind<TrialCount>, parent: string, key: string, success: boolean): void => {
    const name = JSON.stringify([kind.kind, parent, key]);
    const won = success ? 1 : 0;
    const before = rows.get(name)?.value as TrialCount | undefined;
    const successes = (before?.successes ?? 0) + won;
    const count = (before?.trials ?? 0) + 1;
    const value = { successes, trials: count, recent: recentOf(id, successes, count) };
    rows.set(name, figureOf(kind, [parent, key], at, value));
  };
  for (const { subject, adjustment, success } of trials) {
    for (const { key } of countedAt(subject)) add(trialKind, key, adjustment, success);
    add(anyTrialKind, widestOf(subject.errorClass).key, '', success);
  }
  return [...rows.values()];
}

function spellFigures({ at }: RunObservation, spells: readonly Spell[]): readonly Figure[] {
  return spells.flatMap(({ subject, vanished }) =>
    countedAt(subject).map(({ key }) =>
      figureOf(vanishingKind, [key, ''], at, { vanished: vanished ? 1 : 0, of: 1 }),
    ),
  );
}

export function useFigures(observation: RepairObservation): readonly Figure[] {
  const { event, adjustment, at } = observation;
  const value = { applied: 0, changed: 0, reverted: 0, [event]: 1 };
  return countedAt(observation).map(({ key }) => figureOf(useKind, [key, adjustment], at, value));
}
