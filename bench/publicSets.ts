/**
 * Predictions on two public sets that are no part of the corpus and that nothing was fitted to:
 *
 *     FOREWARN_CODEREVAL=DIRECTORY FOREWARN_GITCHAMELEON=DIRECTORY node bench/publicSets.ts
 *
 * CoderEval (functions of real projects, three models, some 8,000 executions each for Python and Java) and GitChameleon (328
 * problems that hang on the version of a library). Each directory is a checkout of the public repository of that name; what
 * is absent is left out. Writes sections of `bench/results/prediction.md`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { examplesOf } from '../server/generate/failures/examples.ts';
import { PENALTY } from '../server/generate/failures/main.ts';
import { train } from '../server/generate/failures/train.ts';
import { predictions } from '../server/src/analysis/prediction/prediction.ts';
import { noEvidence } from '../server/src/learning/evidence.ts';
import { WorkspaceHost } from '../server/src/workspace/host.ts';
import { MemoryFileSystem } from '../server/src/workspace/memoryFileSystem.ts';
import { type CoderEvalAttempt, coderEval } from '../test/support/coderEval.ts';
import {
  afterLearning,
  areaWithin,
  type Evaluated,
  figuresOf,
  heldBackOnTop,
} from '../test/support/predictionEvaluation.ts';
import { versionAttempts } from '../test/support/publicAttempts.ts';
import { taskCorpus } from '../test/support/taskCorpus.ts';
import { writeSections } from './resultSections.ts';

const RESULTS = fileURLToPath(new URL('results/prediction.md', import.meta.url));
const PROMPT = '.github/prompts/task.prompt.md';

const lines = (text: string): readonly string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');
const digits = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(3));

function row(name: string, judged: readonly Evaluated[]): string {
  const { count, came, area, brier, skill, expectedError } = figuresOf(judged);
  return `| ${name} | ${count} | ${came} | ${digits(area)} | ${digits(areaWithin(judged))} | ${digits(brier)} | ${digits(skill)} | ${digits(expectedError)} |`;
}

const HEAD =
  '| what | attempts | failed | area under curve | area within a model | Brier | skill | calibration error |\n|---|---|---|---|---|---|---|---|';

/** Undefined where the set or the corpus is absent. */
function coderEvalSection(): string | undefined {
  const attempts = coderEval();
  const corpus = taskCorpus();
  if (attempts === undefined || corpus === undefined) return undefined;
  const base = train(
    examplesOf(corpus, (it) => it.failed),
    PENALTY,
  );
  const evaluated = heldBackOnTop(base, attempts);
  const levelOf = ({ attempt }: Evaluated): string => (attempt as CoderEvalAttempt).level;
  const sets = [...new Set(attempts.map((it) => it.set))];
  const levels = [...new Set(attempts.map((it) => it.level))];
  const rate = (own: readonly Evaluated[]) => own.filter((it) => it.came).length / own.length;
  const shown = (own: readonly Evaluated[]) => own.reduce((sum, it) => sum + it.probability, 0) / own.length;
  return `## CoderEval: functions of real projects

${new Set(attempts.map((it) => it.task)).size} functions of 53 projects, three models, the first sample of each; the prompt is the signature with its description, and nothing of the
project. Weights come from the tasks of the other sections; those of what a task leans on from the other tasks and models of this set. Written by
\`node bench/publicSets.ts\`.

${HEAD}
${row('all', evaluated)}
${sets
  .map((set) =>
    row(
      set,
      evaluated.filter((it) => it.attempt.set === set),
    ),
  )
  .join('\n')}
${row('all, after the other half of the tasks was seen', afterLearning(evaluated))}

What a task leans on decides more than how it is worded, and a prompt alone does not show it:

| the function needs | attempts | mean shown | failed |
|---|---|---|---|
${levels
  .map((level) => {
    const own = evaluated.filter((it) => levelOf(it) === level);
    return { level, own, share: rate(own) };
  })
  .sort((a, b) => a.share - b.share)
  .map(
    ({ level, own, share }) =>
      `| ${level.replace('_', ' ')} | ${own.length} | ${digits(shown(own))} | ${digits(share)} |`,
  )
  .join('\n')}
`;
}

interface Problem {
  readonly example_id: string;
  readonly library: string;
  readonly version: string;
  readonly problem: string;
  readonly starting_code: string;
  readonly type_of_change: string;
}

const VERSION_RULES: ReadonlySet<string> = new Set(['gap/unstated-version', 'truth/version-mismatch']);

/** What is foreseen of a problem in a workspace that pins the library; `stated`: the text says the version, too. */
async function foreseen(it: Problem, text: 'silent' | 'stated'): Promise<boolean> {
  const version = text === 'stated' ? ` Use ${it.library} ${it.version}.` : '';
  const task = `Write the function below. ${it.problem.replace(/\s+/g, ' ')}${version}\n\n\`\`\`python\n${it.starting_code}\n\`\`\`\n`;
  const host = await WorkspaceHost.open({
    fs: new MemoryFileSystem({ [PROMPT]: task, 'requirements.txt': `${it.library}==${it.version}\n` }),
  });
  const snapshot = host.snapshot();
  const document = snapshot.documents.get(PROMPT);
  if (document === undefined) throw new Error('the prompt is no document');
  return predictions(document, { facts: snapshot.facts, snapshot, evidence: noEvidence }).some(({ rule }) =>
    VERSION_RULES.has(rule),
  );
}

/** What the tests print when a name or an argument is not there. */
const API_ERROR =
  /AttributeError|ImportError|ModuleNotFoundError|unexpected keyword argument|positional arguments? but|has no attribute/;

/** Undefined where the outcomes are not in the checkout. */
function toldTheVersion(): string | undefined {
  const attempts = versionAttempts();
  if (attempts === undefined) return undefined;
  const failed = attempts.filter((it) => it.failed);
  const byApi = failed.filter((it) => API_ERROR.test(it.output)).length;
  const share = (count: number): string => `${((100 * count) / attempts.length).toFixed(1)} of 100`;
  return `How likely it is that a version matters: of ${attempts.length} attempts of ${new Set(attempts.map((it) => it.model)).size} lines of models that were told the version, ${share(failed.length)} failed the hidden tests, ${share(byApi)} with an
error that names an API. These are second attempts, after the model saw an error of its first, at problems that were chosen because they hang on a version: elsewhere
it is less, and what happens without the version was not measured.
`;
}

const KINDS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['names that changed or came', /name change|new (?:func|feature)|additional dependency/i],
  ['arguments and attributes', /argument|attribute/i],
  ['what it does or gives', /./],
];

async function gitChameleonSection(root: string): Promise<string> {
  const problems = lines(readFileSync(join(root, 'dataset/final_fix_dataset.jsonl'), 'utf8')).map(
    (line) => JSON.parse(line) as Problem,
  );
  const judged = await Promise.all(
    problems.map(async (it) => ({
      kind: KINDS.find(([, pattern]) => pattern.test(it.type_of_change))?.[0],
      silent: await foreseen(it, 'silent'),
      stated: await foreseen(it, 'stated'),
    })),
  );
  const count = (own: typeof judged, key: 'silent' | 'stated'): string =>
    `${own.filter((it) => it[key]).length} of ${own.length}`;
  const line = (name: string, own: typeof judged): string =>
    `| ${name} | ${count(own, 'silent')} | ${count(own, 'stated')} |`;
  return `## GitChameleon: the version of a library

${problems.length} problems that a model solves for the wrong version of a library. Each is laid out as a workspace that pins the library, with the problem as a
prompt. Foreseen: a finding about the version with the repair that says it, as a hint: whether the task hangs on what changed is not known without
the packages themselves, which are not installed here. Where the text says the version already, a finding would be wrong. Written by \`node bench/publicSets.ts\`.

| what changed between versions | foreseen when the text says no version | reported although it says it |
|---|---|---|
${KINDS.map(([name]) =>
  line(
    name,
    judged.filter((it) => it.kind === name),
  ),
).join('\n')}
${line('all', judged)}

${toldTheVersion() ?? ''}`;
}

const chameleon = process.env.FOREWARN_GITCHAMELEON;
const sections = [
  coderEvalSection(),
  chameleon !== undefined && existsSync(chameleon) ? await gitChameleonSection(chameleon) : undefined,
].filter((it) => it !== undefined);
if (sections.length === 0)
  process.stdout.write('SKIPPED: neither FOREWARN_CODEREVAL nor FOREWARN_GITCHAMELEON names a checkout.\n');
else {
  const text = sections.join('\n');
  writeSections(RESULTS, text);
  process.stdout.write(text);
}
