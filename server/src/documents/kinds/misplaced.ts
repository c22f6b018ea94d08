/** Places that look right and are read by nobody: a kind of its own, so that somebody says so. */
import type { Kind } from '../kind.ts';

/** The id by which `reach/unread-place` knows them; every other rule leaves them alone. */
export const MISPLACED = 'misplaced';

export const misplaced: readonly Kind[] = [
  {
    id: MISPLACED,
    title: 'Document in a place that nobody reads',
    patterns: ['**/.claude/skills/*.md', '**/.github/instructions/**/*.md'],
    exclude: ['**/README.md', '**/.github/instructions/**/*.instructions.md'],
    format: 'markdown',
    readers: [],
    scope: ['manual'],
    header: { dialect: 'yaml', keys: [] },
    imports: [],
    limits: [],
    verified: '2026-08-22',
    confidence: 'docs',
  },
];
