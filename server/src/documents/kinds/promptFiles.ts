/** Prompt files that programs load: one row per kind of document. */
import type { Kind } from '../kind.ts';

export const promptFiles: readonly Kind[] = [
  {
    id: 'prompty',
    title: 'Prompty',
    patterns: ['**/*.prompty'],
    format: 'markdown',
    readers: ['prompty'],
    scope: ['invoked'],
    header: {
      dialect: 'yaml',
      keys: [
        {
          name: 'name',
          shapes: ['str'],
          doc: 'Name under which it is listed or called.',
        },
        {
          name: 'displayName',
          shapes: ['str'],
          doc: '`displayName` of this format.',
        },
        {
          name: 'description',
          shapes: ['str'],
          doc: 'What it is for and when to use it; where the model chooses, this is all it sees.',
        },
        {
          name: 'metadata',
          shapes: ['map'],
          doc: 'Free keys for tools.',
        },
        {
          name: 'model',
          shapes: ['str', 'map'],
          doc: 'Model that runs it.',
        },
        {
          name: 'inputs',
          shapes: ['map', 'list'],
          doc: 'Inputs that the user is asked for.',
        },
        {
          name: 'outputs',
          shapes: ['map', 'list'],
          doc: '`outputs` of this format.',
        },
        {
          name: 'tools',
          shapes: ['list'],
          doc: 'Tools that it may use; absent: all.',
        },
        {
          name: 'template',
          shapes: ['str', 'map'],
          doc: '`template` of this format.',
        },
      ],
    },
    imports: [
      {
        id: 'template',
        readers: ['prompty'],
        relativeTo: 'containing-file',
        home: false,
      },
    ],
    limits: [],
    verified: '2026-08-21',
    confidence: 'code',
  },
  {
    id: 'poml',
    title: 'POML',
    patterns: ['**/*.poml'],
    format: 'xml',
    readers: ['poml'],
    scope: ['invoked'],
    imports: [
      {
        id: 'template',
        readers: ['poml'],
        relativeTo: 'containing-file',
        home: false,
      },
    ],
    limits: [],
    verified: '2025-09-20',
    confidence: 'code',
  },
  {
    id: 'promptfoo-config',
    title: 'promptfoo configuration',
    patterns: ['**/promptfooconfig.yaml', '**/promptfooconfig.yml', '**/promptfooconfig.json'],
    format: 'yaml',
    readers: ['promptfoo'],
    scope: ['invoked'],
    header: {
      dialect: 'whole',
      keys: [
        {
          name: 'description',
          shapes: ['str'],
          doc: 'What it is for and when to use it; where the model chooses, this is all it sees.',
        },
        {
          name: 'tags',
          shapes: ['map'],
          doc: '`tags` of this format.',
        },
        {
          name: 'providers',
          shapes: ['any'],
          required: true,
          doc: '`providers` of this format.',
        },
        {
          name: 'prompts',
          shapes: ['any'],
          doc: '`prompts` of this format.',
        },
        {
          name: 'tests',
          shapes: ['any'],
          doc: '`tests` of this format.',
        },
        {
          name: 'defaultTest',
          shapes: ['map'],
          doc: '`defaultTest` of this format.',
        },
        {
          name: 'scenarios',
          shapes: ['list'],
          doc: '`scenarios` of this format.',
        },
        {
          name: 'outputPath',
          shapes: ['any'],
          doc: '`outputPath` of this format.',
        },
        {
          name: 'evaluateOptions',
          shapes: ['map'],
          doc: '`evaluateOptions` of this format.',
        },
        {
          name: 'extensions',
          shapes: ['list'],
          doc: '`extensions` of this format.',
        },
        {
          name: 'env',
          shapes: ['map'],
          doc: '`env` of this format.',
        },
        {
          name: 'commandLineOptions',
          shapes: ['map'],
          doc: '`commandLineOptions` of this format.',
        },
        {
          name: 'nunjucksFilters',
          shapes: ['map'],
          doc: '`nunjucksFilters` of this format.',
        },
      ],
    },
    imports: [
      {
        id: 'template',
        readers: ['promptfoo'],
        relativeTo: 'containing-file',
        home: false,
      },
    ],
    limits: [],
    verified: '2026-11-23',
    confidence: 'docs',
  },
];
