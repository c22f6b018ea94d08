/** First attempts of models at real tasks, with what execution showed, where they are on this machine: `../shared/corpus/llm` or `FOREWARN_CORPUS`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { classify } from '../../server/src/taxonomy/classify.ts';
import { diagnosticsOfText } from '../../server/src/taxonomy/diagnosticOfText.ts';

export interface Attempt {
  /** Equal for one task in all its languages and wordings, so that a split by task leaks nothing. */
  readonly task: string;
  readonly set: string;
  readonly language: string;
  readonly prompt: string;
  /** Equal for all versions of one line of models. */
  readonly model: string;
  readonly failed: boolean;
  /** Root class of the error that execution showed; undefined when it passed. */
  readonly errorClass: string | undefined;
}

interface Row {
  readonly dataset: string;
  readonly task_id: string;
  readonly language: string;
  readonly prompt: string;
  readonly context_variant: string;
  readonly model: string;
  readonly passed: boolean;
  readonly error_text: string | null;
}

const folder = join(
  process.env.FOREWARN_CORPUS ?? fileURLToPath(new URL('../../../shared/corpus', import.meta.url)),
  'llm',
);
const FILES = ['classeval', 'humaneval_mbpp_py', 'humaneval_mbpp_rust'];
/** Attempts that saw feedback saw more than the prompt. */
const FEEDBACK = /feedback|refinement|reflexion/;

const families: readonly (readonly [family: string, names: RegExp])[] = [
  ['gpt-4', /^gpt-4/i],
  ['gpt-3.5', /^(?:gpt-3\.5|chatgpt|text-davinci)/i],
  ['starcoder', /starcoder|santacoder/i],
  ['codellama', /codellama/i],
];

/** The line that a model belongs to. */
export function lineOf(model: string): string {
  return families.find(([, names]) => names.test(model))?.[0] ?? model;
}

function taskOf({ task_id }: Row): string {
  const [, set, number] = /(human_?eval|mbpp)[_/](\d+)/i.exec(task_id) ?? [];
  return set === undefined ? task_id : `${set.toLowerCase().replace('_', '')} ${number}`;
}

/** What the last line of a trace, or the first error of a compiler, is. */
function classOf({ error_text, language }: Row): string {
  const text = error_text ?? '';
  const found = diagnosticsOfText(text.slice(-20_000), { language }).map((it) => classify(it).errorClass);
  const known = found.filter((it) => it !== 'unknown');
  return (
    (language === 'rust' ? known[0] : known.at(-1))?.split('/')[0] ??
    (/assert|FAIL|panicked/i.test(text) ? 'logic-error' : 'unknown')
  );
}

/** Undefined where the corpus is absent; who asks should say so. */
export function taskCorpus(): readonly Attempt[] | undefined {
  if (!existsSync(folder)) return undefined;
  return FILES.flatMap((name) =>
    gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`)))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row)
      .filter((row) => !FEEDBACK.test(row.context_variant))
      .map((row) => ({
        task: taskOf(row),
        set: row.dataset.replace(/ .*/, ''),
        language: row.language,
        prompt: row.prompt,
        model: lineOf(row.model),
        failed: !row.passed,
        errorClass: row.passed ? undefined : classOf(row),
      })),
  );
}
