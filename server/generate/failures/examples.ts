/** What the weights of failure are fitted to: features of the prompts of real tasks, and how many first attempts failed. */

import type { Attempt } from '../../../test/support/taskCorpus.ts';
import { documentValues } from '../../src/analysis/prediction/failureModel.ts';
import { features } from '../../src/analysis/prediction/features.ts';
import { createDocument } from '../../src/documents/createDocument.ts';
import type { Kind } from '../../src/documents/kind.ts';
import { kindOf } from '../../src/documents/kinds/kindOf.ts';
import type { Example } from './train.ts';

const PATH = '.github/prompts/task.prompt.md';

/** The prompt as an author would keep it: code that is to be completed, in a fence. */
export function valuesOf({ prompt, language }: Attempt): readonly number[] {
  const text = `Complete this code.\n\n\`\`\`\`${language}\n${prompt}\n\`\`\`\`\n`;
  return documentValues(createDocument(PATH, kindOf(PATH) as Kind, text));
}

/** Places of the features that tell whether a task leans on what is not in its text; tasks of one file say nothing of them. */
export const LEANS: readonly number[] = features.flatMap(({ id }, k) => (id.startsWith('leans-') ? [k] : []));

const known = new Map<string, readonly number[]>();

/**
 * One example per prompt and line of models. `isFailure` decides what counts: any failure, or one of a class.

 */
export function examplesOf(
  attempts: readonly Attempt[],
  isFailure: (attempt: Attempt) => boolean,
): readonly Example[] {
  const groups = new Map<string, { readonly first: Attempt; count: number; failed: number }>();
  for (const it of attempts) {
    const key = `${it.model}\n${it.prompt}`;
    const group = groups.get(key) ?? { first: it, count: 0, failed: 0 };
    group.count++;
    if (isFailure(it)) group.failed++;
    groups.set(key, group);
  }
  return [...groups.values()].map(({ first, count, failed }) => {
    const values = known.get(first.prompt) ?? valuesOf(first);
    known.set(first.prompt, values);
    return { values, count, failed: failed / count, model: first.model };
  });
}
