/** Multinomial logistic regression with an L1 penalty, so that few n-grams carry weight and each can be read. */

export interface Example {
  readonly grams: ReadonlySet<string>;
  readonly label: string;
  /** How much it counts. */
  readonly weight: number;
}

export interface Model {
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  /** One weight per label. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

export interface TrainingOptions {
  /** Strength of the penalty; larger leaves fewer n-grams. */
  readonly penalty: number;
  readonly epochs: number;
  /** N-grams seen in fewer examples are not looked at. */
  readonly minimum: number;
  /** How many n-grams may carry weight in the end: the strongest of a first round, trained again by themselves. */
  readonly keep: number;
}

function softmax(scores: Float64Array): void {
  let top = -Infinity;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    const value = Math.exp((scores[k] as number) - top);
    scores[k] = value;
    sum += value;
  }
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] as number) / sum;
}

/** A fixed order that is not the order of the input. */
function shuffled(count: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  let state = seed >>> 0 || 1;
  for (let index = count - 1; index > 0; index--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (index + 1);
    const held = order[index] as number;
    order[index] = order[other] as number;
    order[other] = held;
  }
  return order;
}

/**
 * Proximal AdaGrad: each weight has a step of its own, and the penalty is applied to the n-grams of an example when they are
 * seen (Duchi, Hazan and Singer 2011).
 */
function fit(examples: readonly Example[], options: TrainingOptions, allowed?: ReadonlySet<string>): Model {
  const labels = [...new Set(examples.map((it) => it.label))].sort();
  const counts = new Map<string, number>();
  for (const { grams } of examples) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const names = [...counts]
    .filter(([gram, count]) => count >= options.minimum && (allowed?.has(gram) ?? true))
    .map(([gram]) => gram)
    .sort();
  const indexOf = new Map(names.map((gram, index) => [gram, index]));
  const width = labels.length;
  const weights = new Float64Array(names.length * width);
  const squares = new Float64Array(names.length * width).fill(1e-6);
  const bias = new Float64Array(width);
  const biasSquares = new Float64Array(width).fill(1e-6);
  const rows = examples.map(({ grams, label, weight }) => ({
    features: [...grams].flatMap((gram) => indexOf.get(gram) ?? []),
    target: labels.indexOf(label),
    weight,
  }));
  const scores = new Float64Array(width);
  const rate = 0.3;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const at of shuffled(rows.length, epoch + 1)) {
      const row = rows[at] as (typeof rows)[number];
      scores.set(bias);
      for (const feature of row.features)
        for (let k = 0; k < width; k++)
          scores[k] = (scores[k] as number) + (weights[feature * width + k] as number);
      softmax(scores);
      for (let k = 0; k < width; k++) {
        const gradient = row.weight * ((scores[k] as number) - (k === row.target ? 1 : 0));
        biasSquares[k] = (biasSquares[k] as number) + gradient * gradient;
        bias[k] = (bias[k] as number) - (rate * gradient) / Math.sqrt(biasSquares[k] as number);
        for (const feature of row.features) {
          const slot = feature * width + k;
          const square = (squares[slot] as number) + gradient * gradient;
          squares[slot] = square;
          const step = rate / Math.sqrt(square);
          const moved = (weights[slot] as number) - step * gradient;
          const shrink = step * options.penalty;
          weights[slot] = Math.sign(moved) * Math.max(0, Math.abs(moved) - shrink);
        }
      }
    }
  }
  const kept = new Map<string, readonly number[]>();
  for (const [feature, gram] of names.entries()) {
    const row = [...weights.subarray(feature * width, (feature + 1) * width)];
    if (row.some((value) => Math.abs(value) >= 0.05)) kept.set(gram, row);
  }
  return { labels, bias: [...bias], weights: kept };
}

/** Probability of each label. */
export function predict(model: Model, grams: ReadonlySet<string>): Float64Array {
  const scores = Float64Array.from(model.bias);
  for (const gram of grams) {
    const row = model.weights.get(gram);
    if (row) for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] as number) + (row[k] as number);
  }
  softmax(scores);
  return scores;
}

export function train(examples: readonly Example[], options: TrainingOptions): Model {
  const counts = new Map<string, number>();
  for (const { grams, weight } of examples)
    for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + weight);
  const first = fit(examples, options);
  const strength = (gram: string, row: readonly number[]): number =>
    Math.max(...row.map(Math.abs)) * Math.log(1 + (counts.get(gram) ?? 0));
  const strongest = [...first.weights]
    .map(([gram, row]) => ({ gram, strength: strength(gram, row) }))
    .sort((a, b) => b.strength - a.strength || (a.gram < b.gram ? -1 : 1))
    .slice(0, options.keep);
  return fit(examples, options, new Set(strongest.map((it) => it.gram)));
}
