/**
 * What is kept for how long, so that the size stays bounded.
 *
 * - A run is kept in full while it is among the latest 200 of its name and the latest 5000 of all.
 * - An older one is thinned: its signals keep what figures count (class, signature, names, file, documents) and lose
 *   their words (message, the code around, missing context, details of tests, reasons), except where a figure still shows them because no
 *   later run had that error. No figure changes by it, so a rebuild still gives the same.
 * - Texts of documents are kept as long as a run in full had them in force.
 * - Beyond 1,000,000 observations the oldest tenth is forgotten, figures included.
 */
import type { FigureRules, Figures } from '../figure.ts';
import type { RunObservation } from '../observation.ts';
import type { Signal } from '../signal.ts';

export interface Retention {
  readonly fullPerName: number;
  readonly full: number;
  readonly observations: number;
}

export const retention: Retention = Object.freeze({
  fullPerName: 200,
  full: 5_000,
  observations: 1_000_000,
});

/** A bound may be passed by this share before work is done, so that the work comes in portions. */
const SLACK = 0.1;

export const exceeds = (count: number, bound: number): boolean => count > bound + Math.floor(bound * SLACK);

/** How many observations stay when there are more than the bound. */
export const keptOf = (bound: number): number => Math.floor(bound * (1 - SLACK));

function thinSignal({ test, context, missing, ...signal }: Signal): Signal {
  return {
    ...signal,
    message: '',
    ...(test
      ? { test: { name: test.name, ...(test.suite === undefined ? {} : { suite: test.suite }) } }
      : {}),
    ...(signal.place ? { place: { path: signal.place.path } } : {}),
    attributions: signal.attributions.map(({ document, readers }) => ({ document, readers, reason: '' })),
  };
}

/** The run without the words that no figure shows. */
export function thinned(run: RunObservation, rules: FigureRules, figures: Figures): RunObservation {
  return {
    ...run,
    signals: run.signals.map((it) => (rules.shows(it, run, figures) ? it : thinSignal(it))),
  };
}
