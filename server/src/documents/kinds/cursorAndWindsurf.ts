/** Files of Cursor and of Windsurf (Devin Desktop): one row per kind of document. */
import type { Kind } from '../kind.ts';

export const cursorAndWindsurf: readonly Kind[] = [
  {
    id: 'cursor-rule',
    title: 'Cursor rule',
    patterns: ['**/.cursor/rules/**/*.mdc'],
    format: 'markdown',
    readers: ['cursor'],
    scope: ['always', 'glob', 'model', 'manual'],
    header: {
      dialect: 'lines',
      keys: [
        {
          name: 'description',
          shapes: ['str'],
          doc: 'What it is for and when to use it; where the model chooses, this is all it sees.',
        },
        {
          name: 'globs',
          shapes: ['csv'],
          doc: 'Patterns of the files for which the rule is loaded.',
          scopes: true,
        },
        {
          name: 'alwaysApply',
          shapes: ['bool'],
          doc: '`true`: part of every request. Must be a real boolean.',
        },
      ],
    },
    imports: [
      {
        id: 'cursor-at-file',
        readers: ['cursor'],
        relativeTo: 'workspace',
        home: false,
      },
      {
        id: 'mdc-link',
        readers: ['cursor'],
        relativeTo: 'workspace',
        home: false,
      },
    ],
    limits: [
      {
        id: 'cursor-lines',
        reader: 'cursor',
        measure: 'lines',
        of: 'file',
        max: 500,
        consequence: 'follows long rules less reliably',
        advice: true,
      },
    ],
    verified: '2026-07-20',
    confidence: 'issues',
  },
  {
    id: 'cursorrules',
    title: 'Cursor rules (legacy)',
    patterns: ['**/.cursorrules'],
    format: 'markdown',
    readers: ['cursor', 'cline', 'zed', 'openhands'],
    scope: ['always'],
    imports: [],
    limits: [],
    deprecated:
      'Cursor replaced `.cursorrules` by `.cursor/rules/*.mdc`; whether Agent mode still reads it is disputed',
    verified: '2026-07-20',
    confidence: 'docs',
  },
  {
    id: 'cursor-command',
    title: 'Cursor command',
    patterns: ['**/.cursor/commands/**/*.md'],
    format: 'markdown',
    readers: ['cursor'],
    scope: ['invoked'],
    header: {
      dialect: 'yaml',
      keys: [
        {
          name: 'description',
          shapes: ['str'],
          doc: 'What it is for and when to use it; where the model chooses, this is all it sees.',
        },
        {
          name: 'handoffs',
          shapes: ['list'],
          doc: 'Buttons that hand over to another agent.',
        },
      ],
    },
    imports: [],
    limits: [],
    verified: '2026-11-23',
    confidence: 'third',
  },
  {
    id: 'cursor-agent',
    title: 'Cursor sub-agent',
    patterns: ['**/.cursor/agents/**/*.md'],
    exclude: ['**/README.md'],
    format: 'markdown',
    readers: ['cursor'],
    scope: ['invoked', 'model'],
    header: {
      dialect: 'yaml',
      keys: [
        {
          name: 'name',
          shapes: ['str'],
          required: true,
          doc: 'Name under which it is listed or called.',
        },
        {
          name: 'description',
          shapes: ['str'],
          doc: 'What it is for and when to use it; where the model chooses, this is all it sees.',
        },
        {
          name: 'model',
          shapes: ['str'],
          doc: 'Model that runs it.',
        },
        {
          name: 'readonly',
          shapes: ['bool'],
          doc: 'May not write.',
        },
        {
          name: 'is_background',
          shapes: ['bool'],
          doc: 'Runs in the background.',
        },
      ],
    },
    imports: [],
    limits: [],
    verified: '2026-11-23',
    confidence: 'third',
  },
  {
    id: 'windsurf-rule',
    title: 'Windsurf / Devin Desktop rule',
    patterns: ['**/.devin/rules/*.md', '**/.windsurf/rules/*.md'],
    format: 'markdown',
    readers: ['devin'],
    scope: ['always', 'glob', 'model', 'manual'],
    header: {
      dialect: 'yaml',
      keys: [
        {
          name: 'trigger',
          shapes: ['str'],
          values: ['always_on', 'model_decision', 'glob', 'manual', 'agent'],
          doc: 'When the rule is loaded.',
        },
        {
          name: 'globs',
          shapes: ['str'],
          doc: 'Patterns of the files for which the rule is loaded.',
          scopes: true,
        },
        {
          name: 'description',
          shapes: ['str'],
          doc: 'What it is for and when to use it; where the model chooses, this is all it sees.',
        },
      ],
    },
    imports: [],
    limits: [
      {
        id: 'windsurf-chars',
        reader: 'devin',
        measure: 'chars',
        of: 'file',
        max: 12000,
        consequence: 'cuts the rest',
      },
    ],
    verified: '2026-11-23',
    confidence: 'docs',
  },
  {
    id: 'windsurfrules',
    title: 'Windsurf rules (legacy)',
    patterns: ['.windsurfrules'],
    format: 'markdown',
    readers: ['devin', 'cline', 'zed'],
    scope: ['always'],
    imports: [],
    limits: [
      {
        id: 'windsurf-chars',
        reader: 'devin',
        measure: 'chars',
        of: 'file',
        max: 12000,
        consequence: 'cuts the rest',
      },
    ],
    deprecated:
      'Windsurf replaced `.windsurfrules` by `.windsurf/rules/*.md` (Devin Desktop: `.devin/rules/*.md`)',
    verified: '2026-11-23',
    confidence: 'docs',
  },
  {
    id: 'windsurf-workflow',
    title: 'Windsurf workflow',
    patterns: ['**/.windsurf/workflows/*.md'],
    format: 'markdown',
    readers: ['devin'],
    scope: ['invoked'],
    imports: [],
    limits: [
      {
        id: 'windsurf-chars',
        reader: 'devin',
        measure: 'chars',
        of: 'file',
        max: 12000,
        consequence: 'cuts the rest',
      },
    ],
    verified: '2026-11-23',
    confidence: 'docs',
  },
];
