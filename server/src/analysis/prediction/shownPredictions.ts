/** Predictions as they were shown, in the form in which they are recorded, so that later runs decide whether they came true. */
import type { PredictionObservation } from '../../learning/observation.ts';
import type { Finding } from '../finding.ts';

/** What was shown of a version of a document. */
export type ShownPrediction = Pick<PredictionObservation, 'rule' | 'errorClass' | 'probability' | 'symbol'>;

/** What an editor shows of a document with this content hash; undefined when it does not show that. */
export type ShownOf = (path: string, hash: string) => readonly ShownPrediction[] | undefined;

/** Compilers and tests neither show these nor show that they are absent: such predictions would be scored by runs that cannot know. */
const UNDECIDED = /^(?:security|ambiguity|performance|memory)(?:\/|$)/;

export function predictionsIn(findings: readonly Finding[]): readonly ShownPrediction[] {
  return findings.flatMap(({ rule, errorClass, prediction }) =>
    prediction === undefined || UNDECIDED.test(errorClass) ? [] : [{ rule, errorClass, ...prediction }],
  );
}

/** @param nextId a new id for each. */
export function predictionsOf(
  document: { readonly path: string; readonly hash: string },
  shown: readonly ShownPrediction[],
  at: number,
  nextId: () => string,
): readonly PredictionObservation[] {
  const { path, hash } = document;
  return shown.map((it) => ({
    type: 'prediction',
    id: nextId(),
    at,
    document: path,
    documentHash: hash,
    ...it,
  }));
}
