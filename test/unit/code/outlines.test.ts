/** What each language's files declare: a source in `outlines/LANGUAGE.txt`, and below the line of `=` its outline, one declaration a line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CodeLanguage } from '../../../server/src/documents/code/codeLanguage.ts';
import { CodeWorker } from '../../../server/src/workspace/codeWorker.ts';
import { outlineText } from '../../support/outlineText.ts';

const worker = new CodeWorker();
afterAll(() => worker.dispose());

const DEADLINE = 10_000;
const directory = join(import.meta.dirname, 'outlines');

describe('outlines', () => {
  it.each(readdirSync(directory))('%s', async (file) => {
    const language = file.replace('.txt', '') as CodeLanguage;
    const [source = '', expected = ''] = readFileSync(join(directory, file), 'utf8').split(/^=+\n/m);
    const outline = await worker.outline(language, source, DEADLINE);
    expect(outline && outlineText(outline)).toEqual(expected.trimEnd().split('\n'));
  });

  it.each(['json', 'yaml', 'toml'] as const)('%s declares nothing', async (language) => {
    expect(await worker.outline(language, '', DEADLINE)).toBeUndefined();
  });
});
