/** First attempts of three models at functions of real projects, from a checkout of the public repository CoderEval; `FOREWARN_CODEREVAL` names it. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attempt } from './taskCorpus.ts';

const lines = (text: string): readonly string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');

export interface CoderEvalAttempt extends Attempt {
  /** What the function needs besides the language: `self_contained` to `project_runnable`. */
  readonly level: string;
}

const MODELS = ['ChatGPT', 'CodeGen', 'PanGu-Coder'];
const WORDINGS = { Raw: 'as the project words it', HumanLabel: 'as people reworded it' } as const;

/** The first of ten samples of each model; undefined where there is no checkout. */
export function coderEval(): readonly CoderEvalAttempt[] | undefined {
  const root = process.env.FOREWARN_CODEREVAL;
  if (root === undefined || !existsSync(join(root, 'CoderEval-Input4Models.zip'))) return undefined;
  const zip = join(root, 'CoderEval-Input4Models.zip');
  return ['Python', 'Java'].flatMap((language) =>
    Object.keys(WORDINGS).flatMap((wording) => {
      const inputs = execFileSync(
        'unzip',
        ['-p', zip, `CoderEval-Input4Models/CE${language}${wording}.jsonl`],
        { encoding: 'utf8', maxBuffer: 10_000_000 },
      );
      const prompts = new Map(
        lines(inputs).map((line) => {
          const { question_id, input } = JSON.parse(line) as { question_id: string; input: string };
          return [question_id, input] as const;
        }),
      );
      return MODELS.flatMap((model) => {
        const file = `experimental-results/GenerateResult${language}/${model}/${wording}_Input.jsonl_out.jsonl`;
        return lines(readFileSync(join(root, file), 'utf8')).flatMap((line): CoderEvalAttempt[] => {
          const row = JSON.parse(line) as {
            _id: string;
            level?: string;
            code_level?: string;
            generate_results: readonly { is_pass: boolean }[];
          };
          const prompt = prompts.get(row._id);
          const first = row.generate_results[0];
          if (prompt === undefined || first === undefined) return [];
          return [
            {
              task: row._id,
              set: `${language}, ${WORDINGS[wording as keyof typeof WORDINGS]}`,
              language: language.toLowerCase(),
              prompt,
              model: model === 'ChatGPT' ? 'gpt-3.5' : model,
              failed: !first.is_pass,
              errorClass: undefined,
              level: row.level ?? row.code_level ?? 'unknown',
            },
          ];
        });
      });
    }),
  );
}
