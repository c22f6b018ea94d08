/**
 * Real diagnostics and reports of others, where they are on this machine (`test/support/errorCorpus.ts`): each is found, once,
 * with its message and line.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { errorCorpus } from '../support/errorCorpus.ts';
import { readLines, readText } from '../support/reading.ts';

const rows = errorCorpus();
const reports = join(
  process.env.FOREWARN_CORPUS ?? fileURLToPath(new URL('../../../shared/corpus', import.meta.url)),
  'reports',
);

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.skipIf(rows === undefined)('diagnostics of real tools (skipped without the corpus)', () => {
  const byTool = new Map<string, (typeof rows & object)[number][]>();
  for (const row of rows ?? []) byTool.set(row.tool, [...(byTool.get(row.tool) ?? []), row]);

  for (const [tool, all] of byTool) {
    // Outputs of pytest were cut by those who collected them, and some of clippy's remarks have no place.
    const share = /^pytest/.test(tool) ? 0.95 : /^clippy/.test(tool) ? 0.97 : 0.98;
    it(`${tool}: ${share * 100} of 100 are found whole`, () => {
      const missed = all.filter((row) => {
        const { diagnostics, tests } = readLines(row.raw_output);
        const [found, ...more] = [...diagnostics, ...tests.flatMap(({ failure }) => failure ?? [])];
        const first = plain(row.message.split('\n')[0] as string)
          .replace('$DIR/', 'src/')
          .replace(/ \[-f[a-z-]+\]$/, '');
        return (
          found === undefined ||
          (more.length > 0 && !/^pytest/.test(tool)) ||
          !plain(found.message)
            .replace(/^syntax error: /, '')
            .includes(first.replace(/^syntax error: /, ''))
        );
      });
      expect(missed.length / all.length, missed[0]?.raw_output).toBeLessThanOrEqual(1 - share);
    });
  }
});

/** Folders of formats that are read now. */
const folders = [
  'junit-xml',
  'gcc-clang-log',
  'javac-maven-gradle-log',
  'rustc-json',
  'cargo-clippy',
  'eslint-json',
  'go-test-json',
  'mypy-pyright-pylint-ruff',
  'node-test',
  'nunit-trx-xunit',
];
/** What is in them and cannot give a result: nothing in it, or a format that is not read. */
const nothing = /eslint__(?:empty|no_finding)\.json|checkstyle\.xml|node_lcov/;

describe.skipIf(!existsSync(reports))('reports of real projects (skipped without the corpus)', () => {
  for (const folder of existsSync(reports) ? folders : [])
    for (const name of readdirSync(join(reports, folder)))
      it(`${folder}/${name}`, async () => {
        const { diagnostics, tests, problems } = await readText(
          readFileSync(join(reports, folder, name), 'utf8'),
        );
        if (nothing.test(name)) return expect(diagnostics.length + tests.length).toBe(0);
        expect(problems).toEqual([]);
        expect(diagnostics.length + tests.length).toBeGreaterThan(0);
      });
});
