/** What rows of several products have in common: header keys, imports and limits that mean the same wherever they stand. */
import type { HeaderKey, ImportSyntax, Limit } from '../kind.ts';

export const NAME: HeaderKey = {
  name: 'name',
  shapes: ['str'],
  doc: 'Name under which it is listed or called.',
};

export const DESCRIPTION: HeaderKey = {
  name: 'description',
  shapes: ['str'],
  doc: 'What it is for and when to use it; where the model chooses, this is all it sees.',
};

export const MODEL: HeaderKey = { name: 'model', shapes: ['str'], doc: 'Model that runs it.' };

export const AGENT: HeaderKey = { name: 'agent', shapes: ['str'], doc: 'Agent that runs it.' };

export const ARGUMENT_HINT: HeaderKey = {
  name: 'argument-hint',
  shapes: ['str'],
  doc: 'Shown to the user while typing arguments.',
};

/** What VS Code attaches to a prompt or an instructions file. */
export const VSCODE_IMPORTS: readonly ImportSyntax[] = (
  ['markdown-link', 'hash-file', 'hash-tool'] as const
).map((id) => ({ id, readers: ['vscode'], relativeTo: 'containing-file', home: false }));

/** One limit for rules, workflows and the old single file. */
export const WINDSURF_LIMITS: readonly Limit[] = [
  {
    id: 'windsurf-chars',
    reader: 'devin',
    measure: 'chars',
    of: 'file',
    max: 12000,
    consequence: 'cuts the rest',
  },
];
