/** How well predictions from prompts alone hold on tasks and models that the weights never saw; shared by the test and the bench. */

import { examplesOf, LEANS, valuesOf } from '../../server/generate/failures/examples.ts';
import { PENALTY } from '../../server/generate/failures/main.ts';
import { score, train, trainOnTop, type Weights } from '../../server/generate/failures/train.ts';
import { FAILURE_WEIGHT } from '../../server/src/analysis/prediction/failureModel.ts';
import { hash } from '../../server/src/base/hash.ts';
import { type Calibration, calibration, type Judged } from '../../server/src/learning/calibration.ts';
import { movedByRecord } from '../../server/src/learning/rates.ts';
import type { Attempt } from './taskCorpus.ts';

const PARTS = 5;

export interface Evaluated extends Judged {
  readonly attempt: Attempt;
  /** Predictions of one fold come from the same weights. */
  readonly fold: string;
}

const partOf = (task: string): number => Number.parseInt(hash(task).slice(0, 8), 16) % PARTS;

/** Area under the receiver operating characteristic: how often a failure has the higher probability; ties count half. */
export function areaUnderCurve(judged: readonly Judged[]): number {
  const sorted = judged.toSorted((a, b) => a.probability - b.probability);
  let ranks = 0;
  let came = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (sorted[to]?.probability === sorted[from]?.probability) to++;
    for (const it of sorted.slice(from, to)) {
      if (!it.came) continue;
      ranks += (from + to + 1) / 2;
      came++;
    }
    from = to;
  }
  return (ranks - (came * (came + 1)) / 2) / (came * (sorted.length - came));
}

/** Every attempt, predicted by weights that saw neither its task, in any language, nor its line of models. */
export function heldBack(
  attempts: readonly Attempt[],
  isFailure: (attempt: Attempt) => boolean,
): readonly Evaluated[] {
  const values = new Map(attempts.map((it) => [it.prompt, it] as const));
  const byPrompt = new Map([...values].map(([prompt, it]) => [prompt, valuesOf(it)]));
  const models = [...new Set(attempts.map((it) => it.model))].sort();
  const evaluated: Evaluated[] = [];
  for (let part = 0; part < PARTS; part++)
    for (const model of models) {
      const held = attempts.filter((it) => partOf(it.task) === part && it.model === model);
      if (held.length === 0) continue;
      const seen = attempts.filter((it) => partOf(it.task) !== part && it.model !== model);
      const weights = train(examplesOf(seen, isFailure), PENALTY);
      for (const attempt of held)
        evaluated.push({
          attempt,
          fold: `${part} ${model}`,
          probability: score(weights, byPrompt.get(attempt.prompt) as readonly number[]),
          came: isFailure(attempt),
        });
    }
  return evaluated;
}

/** Attempts at tasks of another sort: weights of the corpus, and of what a task leans on as other tasks and models of that sort say. */
export function heldBackOnTop(base: Weights, attempts: readonly Attempt[]): readonly Evaluated[] {
  const isFailure = (it: Attempt): boolean => it.failed;
  const evaluated: Evaluated[] = [];
  for (let part = 0; part < PARTS; part++)
    for (const model of [...new Set(attempts.map((it) => it.model))].sort()) {
      const held = attempts.filter((it) => partOf(it.task) === part && it.model === model);
      const seen = attempts.filter((it) => partOf(it.task) !== part && it.model !== model);
      const weights = trainOnTop(base, examplesOf(seen, isFailure), LEANS, PENALTY);
      for (const attempt of held)
        evaluated.push({
          attempt,
          fold: `${part} ${model} ${attempt.set}`,
          probability: score(weights, valuesOf(attempt)),
          came: attempt.failed,
        });
    }
  return evaluated;
}

/** Attempts at a set, predicted by weights that never saw it. */
export function predictedBy(weights: Weights, attempts: readonly Attempt[]): readonly Evaluated[] {
  const known = new Map<string, readonly number[]>();
  return attempts.map((attempt) => {
    const values = known.get(attempt.prompt) ?? valuesOf(attempt);
    known.set(attempt.prompt, values);
    return {
      attempt,
      fold: `${attempt.model} ${attempt.set}`,
      probability: score(weights, values),
      came: attempt.failed,
    };
  });
}

/**
 * The rest of a set after the first `count` outcomes of each line of models were seen, in an order that tells nothing: the record of
 * a line moves what is predicted for it, by the formula that the product uses.
 */
export function afterFirst(
  count: number,
  evaluated: readonly Evaluated[],
  weight: number = FAILURE_WEIGHT,
): readonly Evaluated[] {
  const order = (it: Evaluated): string => hash(`order ${it.attempt.task} ${it.attempt.language}`);
  return [...new Set(evaluated.map((it) => it.fold))].flatMap((fold) => {
    const own = evaluated
      .filter((it) => it.fold === fold)
      .map((it) => ({ it, key: order(it) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ it }) => it);
    const seen = own.slice(0, count);
    const trials = seen.length;
    const expected = seen.reduce((sum, it) => sum + it.probability, 0) / trials;
    const successes = seen.filter((it) => it.came).length;
    return own.slice(count).map((it) => ({
      ...it,
      probability: movedByRecord(it.probability, expected, { successes, trials }, weight),
    }));
  });
}

/** The middle 95 of 100 values of a figure over resamples of whole tasks, since the attempts at one task are alike. */
export function intervalOf(
  evaluated: readonly Evaluated[],
  figure: (resampled: readonly Evaluated[]) => number,
): readonly [low: number, high: number] {
  const byTask = [...Map.groupBy(evaluated, (it) => it.attempt.task).values()];
  const values = Array.from({ length: RESAMPLES }, (_, round) =>
    figure(byTask.flatMap((_task, k) => byTask[drawn(round, k, byTask.length)] as readonly Evaluated[])),
  ).sort((a, b) => a - b);
  return [
    values[Math.floor(RESAMPLES * 0.025)] as number,
    values[Math.ceil(RESAMPLES * 0.975) - 1] as number,
  ];
}

const RESAMPLES = 200;

/** The same numbers each time: a figure that is written down does not change by itself. */
const drawn = (round: number, place: number, count: number): number =>
  Number.parseInt(hash(`${round} ${place}`).slice(0, 8), 16) % count;

export interface Figures extends Calibration {
  readonly area: number;
}

export function figuresOf(judged: readonly Judged[]): Figures {
  return { ...calibration(judged), area: areaUnderCurve(judged) };
}

/** Mean area over folds, weighted by the pairs that each compares: differences between models count for nothing. */
export function areaWithin(evaluated: readonly Evaluated[]): number {
  let sum = 0;
  let pairs = 0;
  for (const fold of new Set(evaluated.map((it) => it.fold))) {
    const own = evaluated.filter((it) => it.fold === fold);
    const came = own.filter((it) => it.came).length;
    const weight = came * (own.length - came);
    if (weight === 0) continue;
    sum += weight * areaUnderCurve(own);
    pairs += weight;
  }
  return sum / pairs;
}

/**
 * Experience with a model that the weights never saw: outcomes of one half of its tasks move the probabilities of the
 * other half, by the formula that the product uses. Both directions; each half learns from the other alone.
 */
export function afterLearning(evaluated: readonly Evaluated[]): readonly Evaluated[] {
  const half = ({ attempt }: Evaluated): number =>
    Number.parseInt(hash(`half ${attempt.task}`).slice(0, 8), 16) % 2;
  return evaluated.map((it) => {
    const others = recordOf(evaluated, it.attempt, 1 - half(it), half);
    return { ...it, probability: movedByRecord(it.probability, others.expected, others, FAILURE_WEIGHT) };
  });
}

const records = new WeakMap<
  readonly Evaluated[],
  Map<string, { successes: number; trials: number; expected: number }>
>();

function recordOf(
  evaluated: readonly Evaluated[],
  { model, set }: Attempt,
  half: number,
  halfOf: (it: Evaluated) => number,
) {
  const known = records.get(evaluated) ?? new Map();
  records.set(evaluated, known);
  const key = `${model} ${set} ${half}`;
  const found = known.get(key);
  if (found) return found;
  const own = evaluated.filter(
    (it) => it.attempt.model === model && it.attempt.set === set && halfOf(it) === half,
  );
  const trials = own.length;
  const record = {
    successes: own.filter((it) => it.came).length,
    trials,
    expected: trials === 0 ? 0.5 : own.reduce((sum, it) => sum + it.probability, 0) / trials,
  };
  known.set(key, record);
  return record;
}
