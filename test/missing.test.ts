/**
 * Runs the suites in `test/missing/`: error in, missing context out. Fences of four backticks are files of a workspace; one with
 * the info `error PATH:LINE CLASS` holds what the message names, one with `missing` what the context should have said,
 * a field a line.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { codeLanguages } from '../server/src/documents/code/codeLanguage.ts';
import { identifyMissingContext } from '../server/src/feedback/context/identifyMissingContext.ts';
import type { Declared, MissingContext } from '../server/src/learning/missingContext.ts';
import type { SignalKind } from '../server/src/learning/signal.ts';
import { CodeWorker } from '../server/src/workspace/codeWorker.ts';
import { parseSuite, type SuiteTest } from './support/suite.ts';
import { openWorld } from './support/world.ts';

const parser = new CodeWorker();
afterAll(() => parser.dispose());
// The first file of a language waits for its grammar to be compiled, which takes long on a busy machine.
beforeAll(async () => {
  for (const language of codeLanguages) await parser.outline(language, '', 60_000);
}, 120_000);

const ERROR = /^error (?<path>[^\s:]+):(?<line>\d+) (?<errorClass>\S+)$/;

/** As a suite writes it: `declared` on one line, everything else as it is. */
function written(missing: MissingContext | undefined): string {
  if (missing === undefined) return 'nothing\n';
  return Object.entries(missing)
    .map(([key, value]) => {
      if (key !== 'declared') return `${key}: ${Array.isArray(value) ? value.join(' | ') : value}\n`;
      const { where, path, line, package: name } = { ...(value as Declared) };
      return `declared: ${[where, name, path && `${path}:${line ?? '?'}`].filter(Boolean).join(' ')}\n`;
    })
    .join('');
}

async function run(test: SuiteTest): Promise<void> {
  const isPart = (path: string): boolean => path === 'missing' || path.startsWith('error ');
  const files = test.files.filter((it) => !isPart(it.path)).map((it) => [it.path, it.text] as const);
  const error = test.files.find((it) => it.path.startsWith('error '));
  const { path, line, errorClass } = ERROR.exec(error?.path ?? '')?.groups ?? {};
  const {
    test: testDetail,
    message = '',
    ...specifics
  } = (parseYaml(error?.text ?? '') ?? {}) as Record<string, never>;
  const world = await openWorld(Object.fromEntries(files), parser);
  const missing = await identifyMissingContext(
    {
      kind: (testDetail ? 'failing-test' : 'error') as SignalKind,
      errorClass: errorClass as string,
      place: { path: path as string, line: Number(line) },
      specifics,
      message,
      ...(testDetail ? { test: testDetail } : {}),
    },
    world,
  );
  expect(written(missing)).toBe(test.files.find((it) => it.path === 'missing')?.text);
}

const directory = new URL('./missing/', import.meta.url);
for (const name of readdirSync(directory)) {
  describe(name, () => {
    for (const test of parseSuite(readFileSync(new URL(name, directory), 'utf8'), []))
      it(`${test.name} (line ${test.line})`, () => run(test));
  });
}
