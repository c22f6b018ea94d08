/** Runs every Markdown suite: the pages of the rules, whose examples must be true, and `test/suites/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Finding } from '../server/src/analysis/finding.ts';
import { rules } from '../server/src/analysis/registry.generated.ts';
import { CodeWorker } from '../server/src/workspace/codeWorker.ts';
import { openSuite } from './support/openSuite.ts';
import { compare, parseSuite, type SuiteTest } from './support/suite.ts';
import type { MemoryWorkspace } from './support/workspace.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const parser = new CodeWorker();
afterAll(() => parser.dispose());

function markdownFiles(directory: string, ending: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    return entry.isDirectory() ? markdownFiles(path, ending) : entry.name.endsWith(ending) ? [path] : [];
  });
}

const matches = (id: string, patterns: readonly string[]): boolean =>
  patterns.some(
    (pattern) =>
      pattern === id || pattern === '*' || (pattern.endsWith('/*') && id.startsWith(pattern.slice(0, -1))),
  );

const open = (test: SuiteTest): Promise<MemoryWorkspace> =>
  openSuite(test, {
    rules: rules.filter((rule) => matches(rule.meta.id, test.rules)),
    codeParser: parser,
    outlines: parser,
  });

/** Applies repairs until nothing changes: safe ones only, or the first of each finding. */
async function repaired(workspace: MemoryWorkspace, path: string, which: 'safe' | 'first'): Promise<string> {
  for (let round = 0; round < 10; round++) {
    const findings: readonly Finding[] = (await workspace.check()).get(path) ?? [];
    const snapshot = workspace.host.snapshot();
    const document = snapshot.documents.get(path);
    if (!document) break;
    let applied = false;
    for (const finding of findings) {
      const repair = workspace.analyzer
        .repairs(finding, document, snapshot)
        .find((it) => which === 'first' || it.applicability === 'safe');
      const edits = repair?.edits.get(path);
      if (!edits) continue;
      workspace.fs.write(path, document.text.apply(edits).content);
      await workspace.host.filesChanged([path]);
      applied = true;
      break;
    }
    if (!applied) break;
  }
  return workspace.host.snapshot().documents.get(path)?.text.content ?? '';
}

async function run(test: SuiteTest): Promise<void> {
  const workspace = await open(test);
  const findings = await workspace.check();
  const expected: string[] = [];
  const received: string[] = [];
  for (const file of test.files) {
    const text = workspace.host.snapshot().documents.get(file.path)?.text;
    const shown = (findings.get(file.path) ?? []).map((finding) => {
      const start = text?.positionAt(finding.span.start) ?? { line: 0, character: 0 };
      const end = text?.positionAt(finding.span.end) ?? { line: 0, character: 0 };
      const { what, why, fix } = finding.message;
      const column = end.line === start.line ? end.character : start.character + 1;
      return {
        line: start.line,
        start: start.character,
        end: Math.max(column, start.character + 1),
        rule: finding.rule,
        message: `${what} ${why} ${fix}`,
      };
    });
    const both = compare(file, shown);
    expected.push(`--- ${file.path}`, both.expected);
    received.push(`--- ${file.path}`, both.received);
  }
  expect(received.join('\n')).toBe(expected.join('\n'));
  for (const [path, { text, all }] of test.fixed)
    expect(await repaired(await open(test), path, all ? 'first' : 'safe')).toBe(text);
}

const pages = markdownFiles(join(root, 'server/src/analysis/rules'), '.md').map((path) => ({
  path,
  rules: [relative(join(root, 'server/src/analysis/rules'), path).replace(/\.md$/, '')],
}));
const suites = markdownFiles(join(root, 'test/suites'), '.suite.md').map((path) => ({
  path,
  rules: [`${relative(join(root, 'test/suites'), path).split('/')[0]}/*`],
}));

for (const { path, rules: chosen } of [...pages, ...suites]) {
  describe(relative(root, path), () => {
    for (const test of parseSuite(readFileSync(path, 'utf8'), chosen))
      it(`${test.name} (line ${test.line})`, () => run(test));
  });
}
