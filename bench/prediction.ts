/**
 * How well failure and its class are predicted from the prompts of real tasks, on tasks and models held back.
 *
 *     node bench/prediction.ts
 *
 * Five parts by task (one task counts once, whatever its language) times each line of models: what is predicted has a task
 * and a model that the weights never saw. Writes `bench/results/prediction.md`.
 */
import { fileURLToPath } from 'node:url';
import {
  afterLearning,
  areaWithin,
  type Evaluated,
  type Figures,
  figuresOf,
  heldBack,
} from '../test/support/predictionEvaluation.ts';
import { taskCorpus } from '../test/support/taskCorpus.ts';
import { writeSections } from './resultSections.ts';

const attempts = taskCorpus();
if (!attempts) {
  process.stdout.write('SKIPPED: there is no corpus in ../shared/corpus/llm.\n');
  process.exit(0);
}

const digits = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(3));
const row = (name: string, { count, came, area, skill, brier, expectedError }: Figures): string =>
  `| ${name} | ${count} | ${came} | ${digits(area)} | ${digits(brier)} | ${digits(skill)} | ${digits(expectedError)} |`;
const head =
  '| what | attempts | failed so | area under curve | Brier | skill | calibration error |\n|---|---|---|---|---|---|---|';

/** Root classes with a hundred failures or about that. */
const CLASSES = ['logic-error', 'syntax-error', 'api-misuse', 'undefined-symbol', 'type-mismatch'];

const any = heldBack(attempts, (it) => it.failed);
const learned = afterLearning(any);
const classes = CLASSES.map((name) => [name, heldBack(attempts, (it) => it.errorClass === name)] as const);
const sets = [...new Set(attempts.map((it) => it.set))];
const ofSet = (evaluated: readonly Evaluated[], set: string): readonly Evaluated[] =>
  evaluated.filter((it) => it.attempt.set === set);

const text = `# Predictions from prompts alone

${attempts.length} first attempts of ${new Set(attempts.map((it) => it.model)).size} lines of models at ${new Set(attempts.map((it) => it.task)).size} tasks. Each is predicted by weights that saw neither its
task nor its line of models. Written by \`node bench/prediction.ts\`.

## Failure

${head}
${row('any failure', figuresOf(any))}
${row('after the other half of the tasks was seen', figuresOf(learned))}

## The first error's class

Fitted in the same way, and not shipped: where the skill is below 0 the prompt tells less than the base rate of the class.

${head}
${classes.map(([name, evaluated]) => row(`\`${name}\``, figuresOf(evaluated))).join('\n')}

## Within one set of tasks and one model

The area above is mostly the difference between kinds of tasks: whole classes fail more than functions. Within a set and a
model a prompt says less. A value of 0.5 is chance.

| set | attempts | failed | area within |
|---|---|---|---|
${sets
  .map((set) => {
    const own = ofSet(any, set);
    return `| ${set} | ${own.length} | ${own.filter((it) => it.came).length} | ${digits(areaWithin(own))} |`;
  })
  .join('\n')}

## Reliability of "any failure"

| shown | predictions | mean shown | came true |
|---|---|---|---|
${figuresOf(any)
  .tenths.map(
    ({ from, to, count, predicted, observed }) =>
      `| ${from.toFixed(1)} to ${to.toFixed(1)} | ${count} | ${digits(predicted)} | ${digits(observed)} |`,
  )
  .join('\n')}
`;
writeSections(fileURLToPath(new URL('results/prediction.md', import.meta.url)), text);
process.stdout.write(text);
