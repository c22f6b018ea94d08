/** Which documents are in force for a file, per reader, and why others are not. */
import { describe, expect, it } from 'vitest';
import { matchesGlob, patternsOf, splitGlobs } from '../../../server/src/workspace/globDialect.ts';
import { documentsFor, governs } from '../../../server/src/workspace/scope.ts';
import { openWorkspace } from '../../support/workspace.ts';

async function scope(
  files: Readonly<Record<string, string>>,
  file: string,
  reader: string,
): Promise<string[]> {
  const { host } = await openWorkspace(files);
  return documentsFor(file, reader, host.snapshot()).map((it) => `${it.applies} ${it.document.path}`);
}

describe('scope', () => {
  it('chains AGENTS.md from the root inward', async () => {
    expect(
      await scope(
        { 'AGENTS.md': 'a', 'web/AGENTS.md': 'b', 'api/AGENTS.md': 'c', 'web/src/x.ts': '' },
        'web/src/x.ts',
        'codex',
      ),
    ).toEqual(['always AGENTS.md', 'always web/AGENTS.md', 'no api/AGENTS.md']);
  });

  it('lets an override replace its neighbour for Codex only', async () => {
    const files = { 'AGENTS.md': 'a', 'AGENTS.override.md': 'b' };
    expect(await scope(files, 'x.ts', 'codex')).toEqual(['always AGENTS.override.md', 'no AGENTS.md']);
    expect(await scope(files, 'x.ts', 'cursor')).toEqual(['always AGENTS.md']);
  });

  it('reads CLAUDE.md instead of AGENTS.md, unless it imports it', async () => {
    expect(await scope({ 'AGENTS.md': 'a', 'CLAUDE.md': 'b' }, 'x.ts', 'claude-code')).toEqual([
      'always CLAUDE.md',
      'no AGENTS.md',
    ]);
    expect(await scope({ 'AGENTS.md': 'a', 'CLAUDE.md': '@AGENTS.md\n' }, 'x.ts', 'claude-code')).toEqual([
      'always AGENTS.md',
      'always CLAUDE.md',
    ]);
  });

  it('matches globs as the reader does', async () => {
    const rule = { '.claude/rules/ts.md': '---\npaths: ["*.ts"]\n---\nx\n', 'src/a.ts': '' };
    expect(await scope(rule, 'src/a.ts', 'claude-code')).toEqual(['no .claude/rules/ts.md']);
    expect(await scope(rule, 'src/a.ts', 'vscode')).toEqual(['always .claude/rules/ts.md']);
  });

  it('tells manual rules from those that the model chooses', async () => {
    const header = (description: string): string =>
      `---\ndescription: ${description}\nglobs:\nalwaysApply: false\n---\nx\n`;
    expect(
      await scope(
        { '.cursor/rules/a.mdc': header(''), '.cursor/rules/b.mdc': header('When writing SQL') },
        'x.ts',
        'cursor',
      ),
    ).toEqual(['on-demand .cursor/rules/a.mdc', 'on-demand .cursor/rules/b.mdc']);
  });

  it('takes the first of a list for Zed', async () => {
    expect(await scope({ '.rules': 'a', 'AGENTS.md': 'b' }, 'x.ts', 'zed')).toEqual([
      'always .rules',
      'no AGENTS.md',
    ]);
  });

  it('says what a document governs', async () => {
    const { host } = await openWorkspace({
      '.github/instructions/ts.instructions.md': '---\napplyTo: "**/*.ts"\n---\nx\n',
      'a.ts': '',
      'b/c.ts': '',
    });
    const [document] = [...host.snapshot().documents.values()];
    expect(document && governs(document, host.snapshot()).map((it) => it.description)).toEqual([
      '2 files that match **/*.ts',
      '2 files that match **/*.ts',
    ]);
  });
});

describe('globs', () => {
  it('split at commas outside braces', () =>
    expect(splitGlobs('a/{b,c}/*.ts, d/** ,')).toEqual(['a/{b,c}/*.ts', 'd/**']));
  it('are one pattern for Kiro and Continue', () => expect(patternsOf('a,b', 'kiro')).toEqual(['a,b']));
  it.each([
    ['src/a.ts', '*.ts', 'claude-code', false],
    ['src/a.ts', '*.ts', 'vscode', true],
    ['src/A.TS', '*.ts', 'vscode', true],
    ['src/a.ts', '/src/*.ts', 'vscode', true],
    ['x/src/a.ts', '/src/*.ts', 'vscode', false],
    ['src/a.ts', 'src/', 'claude-code', true],
  ])('%s %s %s', (path, pattern, reader, expected) =>
    expect(matchesGlob(path, pattern, reader)).toBe(expected),
  );
});
