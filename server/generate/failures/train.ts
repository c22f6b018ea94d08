/** Logistic regression with an L2 penalty over a few dozen named features, so that each weight can be read. */

export interface Example {
  /** One value per feature. */
  readonly values: readonly number[];
  /** Share of attempts that failed, 0 to 1, and how many there were. */
  readonly failed: number;
  readonly count: number;
  /** Who tried. How able a model is is fitted besides the features, so that no feature stands for it. */
  readonly model: string;
}

export interface Weights {
  readonly bias: number;
  /** In the order of the features. */
  readonly weights: readonly number[];
}

const STEPS = 25;
/** Penalty of a model's ability: that of a model seen a few dozen times is half believed. */
const ABILITY = 3;
/** By how much less is claimed than fits the models that were seen: the next one is another. */
const CAUTION = 0.8;
/** Examples that must show a feature; fewer are a handful of tasks. */
const MINIMUM = 40;

/**
 * The weights are fitted beside the ability of each model, so that no feature stands for who tried; then they are put to a
 * common scale over all attempts, which is what a model nobody knows is expected to be like. `penalty` is that of
 * weights on values of unit deviation.
 */
export function train(examples: readonly Example[], penalty: number): Weights {
  const width = examples[0]?.values.length ?? 0;
  const { means, deviations } = spread(examples, width);
  const models = [...new Set(examples.map((it) => it.model))].sort();
  const strengths = [...means.map(() => penalty), ...models.map(() => ABILITY)];
  const fitted = fit(
    examples.map(({ values, failed, count, model }) => ({
      x: [
        ...values.map((it, k) => (it - (means[k] as number)) / (deviations[k] as number)),
        ...models.map((it) => (it === model ? 1 : 0)),
      ],
      failed,
      count,
    })),
    strengths,
  );
  const weights = fitted.weights.slice(0, width).map((it, k) => it / (deviations[k] as number));
  const slope = slopeOf(examples, weights) * CAUTION;
  const scaled = weights.map((it) => it * slope);
  return { bias: biasOf(examples, scaled), weights: scaled };
}

/**
 * The weights with those of a few features (`columns`, by their places) fitted anew to tasks of another sort, the others kept. Of
 * those tasks nothing but the difference that these features make is believed: who tried is fitted beside them, and forgotten.
 */
export function trainOnTop(
  base: Weights,
  examples: readonly Example[],
  columns: readonly number[],
  penalty: number,
): Weights {
  const { means, deviations } = spread(examples, base.weights.length);
  const models = [...new Set(examples.map((it) => it.model))].sort();
  const kept = base.weights.map((it, k) => (columns.includes(k) ? 0 : it));
  const fitted = fit(
    examples.map(({ values, failed, count, model }) => ({
      x: [
        ...columns.map((k) => ((values[k] as number) - (means[k] as number)) / (deviations[k] as number)),
        ...models.map((it) => (it === model ? 1 : 0)),
      ],
      offset: dot(kept, values),
      failed,
      count,
    })),
    [...columns.map(() => penalty), ...models.map(() => ABILITY)],
  );
  const weights = kept.map((it, k) => {
    const at = columns.indexOf(k);
    return at < 0 ? it : ((fitted.weights[at] as number) / (deviations[k] as number)) * CAUTION;
  });
  return { bias: base.bias, weights };
}

function slopeOf(examples: readonly Example[], weights: readonly number[]): number {
  const scores = examples.map(({ values, failed, count }) => ({ x: [dot(weights, values)], failed, count }));
  return fit(scores, [1e-6]).weights[0] as number;
}

/** With which as many failures are expected as there were. */
function biasOf(examples: readonly Example[], weights: readonly number[]): number {
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    let missing = 0;
    let slope = 1e-6;
    for (const { values, failed, count } of examples) {
      const p = score({ bias, weights }, values);
      missing += count * (failed - p);
      slope += count * p * (1 - p);
    }
    bias += Math.max(-2, Math.min(2, missing / slope));
  }
  return bias;
}

interface Sample {
  readonly x: readonly number[];
  /** What is added to the log-odds whatever is fitted. */
  readonly offset?: number;
  readonly failed: number;
  readonly count: number;
}

/** Newton's method; the bias is not penalised. */
function fit(samples: readonly Sample[], penalties: readonly number[]): Weights {
  const rows = samples.map((it) => ({ ...it, x: [1, ...it.x] }));
  const strengths = [1e-6, ...penalties];
  let beta = strengths.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = beta.map((it, k) => -(strengths[k] as number) * it);
    const hessian = strengths.map((it, k) => strengths.map((_, j) => (j === k ? it : 0)));
    for (const { x, offset = 0, failed, count } of rows) {
      const p = 1 / (1 + Math.exp(-offset - dot(beta, x)));
      const slope = count * p * (1 - p);
      for (const [i, xi] of x.entries()) {
        if (xi === 0) continue;
        gradient[i] = (gradient[i] as number) + count * (failed - p) * xi;
        const row = hessian[i] as number[];
        for (const [j, xj] of x.entries()) row[j] = (row[j] as number) + slope * xi * xj;
      }
    }
    const move = solve(hessian, gradient);
    beta = beta.map((it, k) => it + Math.max(-2, Math.min(2, move[k] as number)));
    if (move.every((it) => Math.abs(it) < 1e-6)) break;
  }
  const [bias = 0, ...weights] = beta;
  return { bias, weights };
}

export function score({ bias, weights }: Weights, values: readonly number[]): number {
  return 1 / (1 + Math.exp(-(bias + dot(weights, values))));
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, it, k) => sum + it * (b[k] as number), 0);

/** Means, and deviations: infinite for a feature that is too rare to weigh, which leaves it without a weight. */
function spread(examples: readonly Example[], width: number) {
  const total = examples.reduce((sum, it) => sum + it.count, 0) || 1;
  const means = Array.from(
    { length: width },
    (_, k) => examples.reduce((sum, it) => sum + it.count * (it.values[k] as number), 0) / total,
  );
  const deviations = means.map((mean, k) => {
    const variance =
      examples.reduce((sum, it) => sum + it.count * ((it.values[k] as number) - mean) ** 2, 0) / total;
    const seen = examples.filter((it) => it.values[k] !== 0).length;
    return seen < MINIMUM || variance < 1e-9 ? Number.POSITIVE_INFINITY : Math.sqrt(variance);
  });
  return { means, deviations };
}

/** Gauss elimination with pivots; the matrix is positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, k) => [...row, right[k] as number]);
  const size = rows.length;
  for (let k = 0; k < size; k++) {
    let pivot = k;
    for (let r = k + 1; r < size; r++)
      if (Math.abs(rows[r]?.[k] as number) > Math.abs(rows[pivot]?.[k] as number)) pivot = r;
    const [held, best] = [rows[k] as number[], rows[pivot] as number[]];
    rows[k] = best;
    rows[pivot] = held;
    for (let r = k + 1; r < size; r++) {
      const row = rows[r] as number[];
      const factor = (row[k] as number) / (best[k] as number);
      if (factor === 0) continue;
      for (let c = k; c <= size; c++) row[c] = (row[c] as number) - factor * (best[c] as number);
    }
  }
  const found = new Array<number>(size).fill(0);
  for (let k = size - 1; k >= 0; k--) {
    const row = rows[k] as number[];
    let value = row[size] as number;
    for (let c = k + 1; c < size; c++) value -= (row[c] as number) * (found[c] as number);
    found[k] = value / (row[k] as number);
  }
  return found;
}
