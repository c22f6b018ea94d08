/**
 * Fits the weights of failure and writes `analysis/prediction/failureWeights.generated.ts`.
 *
 *     node server/generate/failures/main.ts
 *
 * It reads first attempts of models at real tasks from `../shared/corpus/llm`, which is not in the repository: the
 * repository holds the numbers only. `bench/prediction.ts` says how well they do on tasks and models held back.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { taskCorpus } from '../../../test/support/taskCorpus.ts';
import { features } from '../../src/analysis/prediction/features.ts';
import { examplesOf } from './examples.ts';
import { train } from './train.ts';

/** Chosen by the cross-validation of `bench/prediction.ts`. */
export const PENALTY = 1;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const attempts = taskCorpus();
  if (!attempts) {
    process.stderr.write('Have the corpus in ../shared/corpus, or name it in FOREWARN_CORPUS.\n');
    process.exit(2);
  }
  const fitted = train(
    examplesOf(attempts, (it) => it.failed),
    PENALTY,
  );
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
