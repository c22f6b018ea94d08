/** The table of kinds: detection by path, and that every row is complete and has its page. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../server/src/documents/kinds/kindOf.ts';
import { readers } from '../../../server/src/documents/kinds/readers.ts';
import { kindById, kinds } from '../../../server/src/documents/kinds/table.ts';

const pages = join(import.meta.dirname, '../../../server/src/documents/kinds/pages');

const PATHS: Readonly<Record<string, string | undefined>> = {
  'AGENTS.md': 'agents-md',
  'packages/api/AGENTS.md': 'agents-md',
  'AGENTS.override.md': 'agents-override-md',
  '.junie/AGENTS.md': 'junie-guidelines',
  '.claude/CLAUDE.md': 'claude-md',
  'web/.claude/rules/api/errors.md': 'claude-rule',
  '.claude/agents/reviewer.md': 'claude-agent',
  '.claude/agents/README.md': undefined,
  '.claude/agents/reviewer.agent.md': 'copilot-agent',
  '.github/agents/reviewer.md': 'copilot-agent',
  '.github/agents/README.md': undefined,
  '.github/copilot-instructions.md': 'copilot-instructions',
  'docs/style.instructions.md': 'instructions',
  '.agents/skills/release/SKILL.md': 'agent-skill',
  '.agents/skills/release.md': 'openhands-skill',
  'plugins/x/skills/release/skill.md': 'agent-skill',
  '.cursor/rules/api/errors.mdc': 'cursor-rule',
  '.cursor/rules/errors.md': undefined,
  '.claude/skills/release.md': 'misplaced',
  '.claude/skills/README.md': undefined,
  '.github/instructions/style.instruction.md': 'misplaced',
  '.clinerules': 'cline-rule',
  '.clinerules/testing.md': 'cline-rule',
  '.clinerules-code': 'roo-rule',
  '.roo/rules-code/a.txt': 'roo-rule',
  '.gemini/commands/git/commit.toml': 'gemini-command',
  'evals/summary.prompt.yml': 'github-models-prompt',
  '.mcp.json': 'mcp-json',
  '.vscode/mcp.json': 'vscode-mcp-json',
  'README.md': undefined,
  'docs/guide.md': undefined,
  'docs/agents.md': undefined,
  'docs/rules.md': undefined,
  'skill.md': undefined,
  'packages/x/replit.md': undefined,
  '': undefined,
};

describe('kindOf', () => {
  for (const [path, id] of Object.entries(PATHS))
    it(`${path || '(root)'} is ${id ?? 'no context document'}`, () => expect(kindOf(path)?.id).toBe(id));

  it('lets the user add paths, and take them away from another kind', () => {
    const custom = { 'docs/ai/*.md': 'agents-md', '**/CLAUDE.md': 'agents-md' };
    expect(kindOf('docs/ai/style.md', custom)?.id).toBe('agents-md');
    expect(kindOf('CLAUDE.md', custom)?.id).toBe('agents-md');
    expect(kindOf('docs/style.md', custom)).toBeUndefined();
  });
});

describe('table of kinds', () => {
  it('has fifty kinds with unlike ids', () => {
    expect(kinds.length).toBeGreaterThanOrEqual(50);
    expect(new Set(kinds.map((it) => it.id)).size).toBe(kinds.length);
  });

  for (const kind of kinds) {
    it(`${kind.id} is complete and has a page`, () => {
      const known = [
        ...kind.readers,
        ...kind.imports.flatMap((it) => it.readers),
        ...kind.limits.map((it) => it.reader),
        ...(kind.header?.keys ?? []).flatMap((it) => [...(it.readers ?? []), ...(it.requiredBy ?? [])]),
      ];
      expect(known.filter((it) => !(it in readers))).toEqual([]);
      expect(kind.verified).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(kind.patterns.length).toBeGreaterThan(0);
      const names = new Set(kind.header?.keys.map((it) => it.name));
      for (const [when, keys] of Object.entries(kind.header?.requiredIf ?? {}))
        expect([when.split('=')[0], ...keys].filter((it) => !names.has(it as string))).toEqual([]);
      const page = join(pages, `${kind.id}.md`);
      expect(existsSync(page), page).toBe(true);
      const text = readFileSync(page, 'utf8');
      for (const section of ['## What it is', '## How it loads', '## Header', '## Limits', '## How it fails'])
        expect(text).toContain(section);
    });
  }

  it('knows a kind by its id', () => expect(kindById('claude-md')?.title).toBe('CLAUDE.md'));
});
