/**
 * Failure predicted for whole sets of tasks that the weights never saw, and how fast outcomes mend a base rate that is wrong there:
 *
 *     FOREWARN_CODEREVAL=... FOREWARN_LLMDEBUGGER=... FOREWARN_GITCHAMELEON=... node bench/unseenSets.ts
 *
 * Each names a checkout of the public repository of that name; what is absent is left out. Writes a section of `bench/results/prediction.md`.
 */
import { fileURLToPath } from 'node:url';
import { examplesOf, LEANS } from '../server/generate/failures/examples.ts';
import { PENALTY } from '../server/generate/failures/main.ts';
import { train, trainOnTop, type Weights } from '../server/generate/failures/train.ts';
import { coderEval } from '../test/support/coderEval.ts';
import {
  afterFirst,
  areaWithin,
  type Evaluated,
  figuresOf,
  intervalOf,
  predictedBy,
} from '../test/support/predictionEvaluation.ts';
import { debuggerAttempts, versionAttempts } from '../test/support/publicAttempts.ts';
import { type Attempt, taskCorpus } from '../test/support/taskCorpus.ts';
import { writeSections } from './resultSections.ts';

const corpus = taskCorpus();
if (!corpus) {
  process.stdout.write('SKIPPED: there is no corpus in ../shared/corpus/llm.\n');
  process.exit(0);
}
const projects = coderEval() ?? [];
const elsewhere = [
  ...(debuggerAttempts(new Set(corpus.map((it) => it.task))) ?? []),
  ...(versionAttempts() ?? []),
];
const isFailure = (it: Attempt): boolean => it.failed;

/** As the weights that ship are fitted, without a set. */
function fitted(attempts: readonly Attempt[], leaning: readonly Attempt[]): Weights {
  const alone = train(examplesOf(attempts, isFailure), PENALTY);
  return leaning.length === 0 ? alone : trainOnTop(alone, examplesOf(leaning, isFailure), LEANS, PENALTY);
}

const setsOf = (attempts: readonly Attempt[]): readonly string[] => [
  ...new Set(attempts.map((it) => it.set)),
];
const ofSet = (attempts: readonly Attempt[], set: string): readonly Attempt[] =>
  attempts.filter((it) => it.set === set);

const shipped = fitted(corpus, projects);
const withoutProjects = fitted(corpus, []);
const evaluated = new Map<string, readonly Evaluated[]>([
  ...setsOf(corpus).map((set) => {
    const rest = corpus.filter((it) => it.set !== set);
    return [set, predictedBy(fitted(rest, projects), ofSet(corpus, set))] as const;
  }),
  ...setsOf(projects).map(
    (set) => [`CoderEval ${set}`, predictedBy(withoutProjects, ofSet(projects, set))] as const,
  ),
  ...setsOf(elsewhere).map((set) => [set, predictedBy(shipped, ofSet(elsewhere, set))] as const),
]);

const digits = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(3));
const errorOf = (judged: readonly Evaluated[]): string => digits(figuresOf(judged).expectedError);
const mean = (values: readonly number[]): number => values.reduce((sum, it) => sum + it, 0) / values.length;

function row(name: string, judged: readonly Evaluated[]): string {
  const [low, high] = intervalOf(judged, areaWithin);
  return `| ${[
    name,
    judged.length,
    digits(mean(judged.map((it) => it.probability))),
    digits(mean(judged.map((it) => (it.came ? 1 : 0)))),
    `${digits(areaWithin(judged))} (${digits(low)} to ${digits(high)})`,
    errorOf(judged),
    ...[10, 20, 40].map((count) => errorOf(afterFirst(count, judged))),
  ].join(' | ')} |`;
}

/** Standard deviation of what a set and a line of models add to the log-odds of what was predicted for them. */
function spreadOf(sets: ReadonlyMap<string, readonly Evaluated[]>): number {
  const odds = (share: number): number => Math.log(share / (1 - share));
  const shifts = [...sets.values()].flatMap((judged) =>
    [...Map.groupBy(judged, (it) => it.fold).values()].map((own) => {
      const failures = own.filter((it) => it.came).length;
      return odds((failures + 0.5) / (own.length + 1)) - odds(mean(own.map((it) => it.probability)));
    }),
  );
  return Math.sqrt(mean(shifts.map((it) => it ** 2)));
}

const text = `## Sets that were never seen

Each set is predicted by weights that saw no task of it: those of the corpus by the other sets of the corpus, CoderEval by the corpus, the others by
the weights that ship. Area: within a line of models, with the interval at 95 % over tasks; 0.5 is chance. Calibration error: before any outcome, and of the rest after the first
10, 20 and 40 outcomes of each line of models were seen. Written by \`node bench/unseenSets.ts\`.

| set | attempts | mean shown | failed | area within a line | error | after 10 | after 20 | after 40 |
|---|---|---|---|---|---|---|---|---|
${[...evaluated].map(([name, judged]) => row(name, judged)).join('\n')}

What a text says ranks tasks of an unseen set a little better than chance, and how many of them fail depends on the set and on the model: over all
pairs of both, the log-odds of failure lie ${spreadOf(evaluated).toFixed(2)} from what was predicted (root of the mean square). That is why the estimate counts as two outcomes and no
more, and why the interval is wide that \`forewarn enhance\` gives beside it.
`;
writeSections(fileURLToPath(new URL('results/prediction.md', import.meta.url)), text);
process.stdout.write(text);
