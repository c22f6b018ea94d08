/**
 * Fits the weights of failure and writes `analysis/prediction/failureWeights.generated.ts`.
 *
 *     node server/generate/failures/main.ts
 *
 * It reads first attempts of models at real tasks from `../shared/corpus/llm` and, for what tasks lean on, from a checkout of
 * CoderEval that FOREWARN_CODEREVAL names. Neither is in the repository: it holds the numbers only. `bench/prediction.ts` says how well they do on tasks and models held back.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { coderEval } from '../../../test/support/coderEval.ts';
import { type Attempt, taskCorpus } from '../../../test/support/taskCorpus.ts';
import { features } from '../../src/analysis/prediction/features.ts';
import { examplesOf, LEANS } from './examples.ts';
import { train, trainOnTop } from './train.ts';

/** Chosen by the cross-validation of `bench/prediction.ts`. */
export const PENALTY = 1;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const attempts = taskCorpus();
  if (!attempts) {
    process.stderr.write('Have the corpus in ../shared/corpus, or name it in FOREWARN_CORPUS.\n');
    process.exit(2);
  }
  const projects = coderEval();
  if (!projects) {
    process.stderr.write('Name a checkout of CoderEval in FOREWARN_CODEREVAL.\n');
    process.exit(2);
  }
  const isFailure = (it: Attempt): boolean => it.failed;
  const alone = train(examplesOf(attempts, isFailure), PENALTY);
  const fitted = trainOnTop(alone, examplesOf(projects, isFailure), LEANS, PENALTY);
  const weights = features
    .map(({ id }, index) => [id, Number((fitted.weights[index] as number).toFixed(2))] as const)
    .filter(([, weight]) => weight !== 0)
    .map(([id, weight]) => `    '${id}': ${weight},\n`)
    .join('');
  const target = fileURLToPath(
    new URL('../../src/analysis/prediction/failureWeights.generated.ts', import.meta.url),
  );
  writeFileSync(
    target,
    `/** What each feature of a document adds to the log-odds of failure. Written by server/generate/failures/main.ts; do not edit. */\nexport const failureWeights: { readonly bias: number; readonly weights: Readonly<Record<string, number>> } = {\n  bias: ${fitted.bias.toFixed(2)},\n  weights: {\n${weights}  },\n};\n`,
  );
}
