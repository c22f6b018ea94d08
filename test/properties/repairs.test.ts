/** Every repair that any suite or rule page calls for: it removes its finding, adds none, and a second look has nothing left to repair there. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/analysis/finding.ts';
import { CodeWorker } from '../../server/src/workspace/codeWorker.ts';
import { openSuite } from '../support/openSuite.ts';
import { parseSuite, type SuiteTest } from '../support/suite.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

function suites(directory: string, ending: string): SuiteTest[] {
  return readdirSync(join(root, directory), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .flatMap((name) =>
      parseSuite(readFileSync(join(root, directory, name), 'utf8'), ['*']).map((test) => ({
        ...test,
        name: `${name} > ${test.name}`,
      })),
    );
}

const tests = [...suites('server/src/analysis/rules', '.md'), ...suites('test/suites', '.suite.md')].filter(
  (test) => test.files.some((file) => file.markers.length > 0),
);

const key = (it: Finding): string => `${it.rule} ${it.path} ${it.message.what}`;

const parser = new CodeWorker();
const parsers = { codeParser: parser, outlines: parser };
afterAll(() => parser.dispose());

describe('repairs', () => {
  it('are called for', () => expect(tests.length).toBeGreaterThan(40));

  for (const test of tests) {
    it(test.name, async () => {
      const workspace = await openSuite(test, parsers);
      const before = [...(await workspace.check()).values()].flat();
      const snapshot = workspace.host.snapshot();
      for (const finding of before) {
        const document = snapshot.documents.get(finding.path);
        if (!document) continue;
        for (const repair of workspace.analyzer.repairs(finding, document, snapshot)) {
          const edits = repair.edits.get(finding.path);
          if (repair.applicability === 'manual' || !edits || repair.edits.size !== 1) continue;
          const text = document.text.apply(edits).content;
          expect(text, repair.title).not.toBe(document.text.content);
          const after = [
            ...(await (await openSuite(test, parsers, { [finding.path]: text })).check()).values(),
          ].flat();
          const same = (list: readonly Finding[]): number =>
            list.filter((it) => key(it) === key(finding)).length;
          expect(same(after), `${repair.title} removes: ${finding.message.what}`).toBe(same(before) - 1);
          const known = new Set(before.map(key));
          // A header that could not be read hides what is wrong inside it; a repair that makes it readable may bring that to light.
          const uncovered =
            finding.rule === 'reach/header-not-first' ||
            finding.rule === 'reach/invalid-header' ||
            finding.rule === 'reach/wrong-scope-key';
          const added = uncovered ? [] : after.filter((it) => !known.has(key(it))).map(key);
          expect(added, `${repair.title} adds nothing`).toEqual([]);
        }
      }
    });
  }
});
