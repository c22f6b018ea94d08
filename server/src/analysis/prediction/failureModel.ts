/**
 * How likely code that is written from a document fails, from the features of the document alone: a logistic model whose
 * weights were fitted to first attempts of models at real tasks (`server/generate/failures/`). It explains itself by
 * the features that moved it most.
 */
import type { ContextDocument } from '../../documents/document.ts';
import { documentView } from './documentView.ts';
import { failureWeights } from './failureWeights.generated.ts';
import { features } from './features.ts';

export interface FailureEstimate {
  /** 0 to 1. */
  readonly probability: number;
  /** Titles of the features that raised it, strongest first. */
  readonly because: readonly string[];
  /** Titles of the features that lowered it. */
  readonly against: readonly string[];
}

/**
 * What an estimate is worth against outcomes, in observations. For a set of tasks or a model that it was not fitted to, the log-odds of
 * failure lie 2 from it (`bench/results/prediction.md`), which is how wide a Beta distribution of this weight is.
 */
export const FAILURE_WEIGHT = 2;

/** Features that are told. */
const TOLD = 3;

/** In the order of the table. A measure counts by its order of magnitude: the tenth example says less than the first. */
export function documentValues(document: ContextDocument): readonly number[] {
  const view = documentView(document);
  return features.map(({ measure }) => Math.log2(1 + measure(view)));
}

export function failureEstimate(document: ContextDocument): FailureEstimate {
  const { bias, weights } = failureWeights;
  const values = documentValues(document);
  const parts = features
    .map(({ id, title }, index) => ({ title, part: (weights[id] ?? 0) * (values[index] as number) }))
    .sort((a, b) => b.part - a.part);
  const sum = parts.reduce((total, { part }) => total + part, bias);
  return {
    probability: 1 / (1 + Math.exp(-sum)),
    because: parts
      .filter(({ part }) => part > 0)
      .slice(0, TOLD)
      .map(({ title }) => title),
    against: parts
      .filter(({ part }) => part < 0)
      .slice(-TOLD)
      .reverse()
      .map(({ title }) => title),
  };
}
