/** How observations change figures: the rules that a store applies without knowing what they mean. */
import { evidenceOf } from './evidenceOf.ts';
import type { Figure, FigureRules, FigureValue } from './figure.ts';
import { type FigureKind, lookUp } from './figures/figureKind.ts';
import {
  dayKind,
  documentKind,
  occurrenceKind,
  proofBetween,
  proofKind,
  runFigures,
} from './figures/occurrences.ts';
import {
  anyTrialKind,
  outcomesBetween,
  trialKind,
  useFigures,
  useKind,
  vanishingKind,
} from './figures/outcomes.ts';
import {
  predictedKind,
  predictionFigures,
  predictorKind,
  provedBetween,
  shownFigures,
  versionKind,
} from './figures/predictions.ts';
import type { Observation } from './observation.ts';
import { errorKeyOf } from './signalNames.ts';

type Combine = (one: FigureValue, other: FigureValue) => FigureValue;

/** Values of a kind are only ever combined with values of that kind, which is what makes the widening safe. */
function combineOf<V extends object>({ kind, combine }: FigureKind<V>): readonly [string, Combine] {
  return [kind, combine as unknown as Combine];
}

const combineByKind: ReadonlyMap<string, Combine> = new Map([
  combineOf(trialKind),
  combineOf(anyTrialKind),
  combineOf(vanishingKind),
  combineOf(useKind),
  combineOf(documentKind),
  combineOf(occurrenceKind),
  combineOf(proofKind),
  combineOf(dayKind),
  combineOf(versionKind),
  combineOf(predictedKind),
  combineOf(predictorKind),
]);

function alone(observation: Observation): readonly Figure[] {
  switch (observation.type) {
    case 'run':
      return [...runFigures(observation), ...shownFigures(observation)];
    case 'repair':
      return useFigures(observation);
    case 'prediction':
      return predictionFigures(observation);
  }
}

export const figureRules: FigureRules = Object.freeze<FigureRules>({
  version: 2,
  alone,
  between: (run, previous) => [
    ...outcomesBetween(run, previous),
    ...proofBetween(run, previous),
    ...provedBetween(run, previous),
  ],
  // A kind that these rules do not know was written by others: what stands there is left alone.
  combine: (kind, one, other) => combineByKind.get(kind)?.(one, other) ?? one,
  shows: (signal, { id }, figures) =>
    signal.attributions.some(
      ({ document }) => lookUp(occurrenceKind, figures, document, errorKeyOf(signal))?.latest.id === id,
    ),
  evidence: evidenceOf,
});
