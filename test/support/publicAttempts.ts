/**
 * Attempts of models at tasks of public sets that are no part of the corpus and that nothing is fitted to: three models at
 * TransCoder's translations and at tasks of HumanEval and MBPP that the corpus does not hold (from a checkout of LLMDebugger, which
 * `FOREWARN_LLMDEBUGGER` names), and sixteen at GitChameleon (`FOREWARN_GITCHAMELEON`).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Attempt, lineOf } from './taskCorpus.ts';

const rowsOf = <Row>(text: string): readonly Row[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);

interface Seed {
  readonly task_id: string;
  readonly prompt: string;
  readonly is_solved: boolean;
}

const MODELS = ['codellama', 'gpt-3.5-turbo-0613', 'starcoder'];

/** The prompt shows other translations first; the task is the last one. */
const lastTranslation = (prompt: string): string =>
  `Translate this function from C++ to Python.\n${prompt.split('[c++]').at(-1)?.split('[python]')[0] ?? ''}`;

/** @param known tasks of the corpus, which are left out. Undefined without a checkout. */
export function debuggerAttempts(known: ReadonlySet<string>): readonly Attempt[] | undefined {
  const root = process.env.FOREWARN_LLMDEBUGGER;
  if (root === undefined || !existsSync(join(root, 'input_data'))) return undefined;
  return ['humaneval', 'mbpp', 'transcoder'].flatMap((set) =>
    MODELS.flatMap((model) =>
      rowsOf<Seed>(readFileSync(join(root, 'input_data', set, 'seed', model, 'seed.jsonl'), 'utf8')).flatMap(
        ({ task_id, prompt, is_solved }) => {
          const task = `${set} ${task_id.split('/')[1]}`;
          if (known.has(task)) return [];
          return [
            {
              task,
              set: set === 'transcoder' ? 'TransCoder' : `${set}, other tasks`,
              language: 'python',
              prompt: set === 'transcoder' ? lastTranslation(prompt) : prompt,
              model: lineOf(model),
              failed: !is_solved,
              errorClass: undefined,
            },
          ];
        },
      ),
    ),
  );
}

interface Outcome {
  readonly example_id: string;
  readonly library: string;
  readonly version: string;
  readonly problem: string;
  readonly starting_code: string;
  readonly passed: string | boolean;
  /** What the hidden tests printed. */
  readonly output: string;
}

export interface VersionAttempt extends Attempt {
  readonly output: string;
}

const LINES: readonly (readonly [line: string, names: RegExp])[] = [
  ['gpt-4', /^gpt_4/],
  ['o', /^o[13]/],
  ['gemini', /gemini/],
  ['claude', /claude/],
  ['llama', /llama/i],
  ['qwen', /qwen/i],
];

/** The second attempt of each model, after it saw the error of its first: those are what the repository keeps with their outcome. */
export function versionAttempts(): readonly VersionAttempt[] | undefined {
  const root = process.env.FOREWARN_GITCHAMELEON;
  const archive = join(root ?? '', 'self_debug_data.tar');
  if (root === undefined || !existsSync(archive)) return undefined;
  const tar = (...rest: readonly string[]): string =>
    execFileSync('tar', [...rest], { encoding: 'utf8', maxBuffer: 100_000_000 });
  const files = tar('tf', archive)
    .split('\n')
    .filter((it) => it.endsWith('.jsonl'));
  return files.flatMap((file) => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const model = LINES.find(([, names]) => names.test(name))?.[0] ?? name;
    return rowsOf<Outcome>(tar('xOf', archive, file)).map((it) => ({
      task: `GitChameleon ${it.example_id}`,
      set: 'GitChameleon',
      language: 'python',
      prompt: `Use ${it.library} ${it.version}. ${it.problem}\n\n${it.starting_code}`,
      model,
      failed: String(it.passed).toLowerCase() !== 'true',
      errorClass: undefined,
      output: it.output ?? '',
    }));
  });
}
