/** Labelled diagnostics of real tools, where they are on this machine: `../shared/corpus/errors` or `FOREWARN_CORPUS`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Classification } from '../../server/src/taxonomy/classification.ts';

export interface LabelledDiagnostic {
  readonly set: string;
  readonly language: string;
  readonly tool: string;
  readonly code: string;
  readonly message: string;
  readonly raw_output: string;
  /** The output without the code. */
  readonly text_stripped: string;
  readonly label: string;
  /** What else counts as right. */
  readonly label_alt: readonly string[];
  readonly template_id: string;
}

const folder = join(
  process.env.FOREWARN_CORPUS ?? fileURLToPath(new URL('../../../shared/corpus', import.meta.url)),
  'errors',
);

/** Undefined where the corpus is absent; who asks should say so. */
export function errorCorpus(): readonly LabelledDiagnostic[] | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort()
    .flatMap((name) =>
      gunzipSync(readFileSync(join(folder, name)))
        .toString('utf8')
        .trim()
        .split('\n')
        .map((line) => ({ ...(JSON.parse(line) as LabelledDiagnostic), set: name.replace('.jsonl.gz', '') })),
    );
}

/** Our class for a label; `lint` and `other` are outside the classes. */
export function classOfLabel(label: string): string {
  return label === 'trait_not_implemented' ? 'unmet-interface' : label.replaceAll('_', '-');
}

/** A child counts as its class; an error outside the classes is compared by what it is said to be. */
export function labelOf({ errorClass, outside }: Classification): string {
  return errorClass === 'unknown' ? (outside ?? 'unknown') : (errorClass.split('/')[0] as string);
}

/** Whether a classification is what the label says. `unknown` stands for both labels outside the classes. */
export function isRight(row: LabelledDiagnostic, classification: Classification): boolean {
  const given = labelOf(classification);
  return [row.label, ...row.label_alt].some((label) => {
    const wanted = classOfLabel(label);
    return (
      wanted === given ||
      ((wanted === 'lint' || wanted === 'other') && classification.errorClass === 'unknown')
    );
  });
}
