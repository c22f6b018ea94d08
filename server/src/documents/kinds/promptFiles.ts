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
          doc: 'Name that is shown to people.',
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
          doc: 'What the prompt answers: names with their kinds.',
        },
        {
          name: 'tools',
          shapes: ['list'],
          doc: 'Tools that it may use; absent: all.',
        },
        {
          name: 'template',
          shapes: ['str', 'map'],
          doc: 'Template language and parser; Jinja2 and `prompty` when absent.',
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
          doc: 'Labels of the evaluation.',
        },
        {
          name: 'providers',
          shapes: ['any'],
          required: true,
          doc: 'Models that are evaluated; `targets` is another name for it.',
        },
        {
          name: 'prompts',
          shapes: ['any'],
          doc: 'Prompts: texts, files (`file://`) or globs.',
        },
        {
          name: 'tests',
          shapes: ['any'],
          doc: 'Test cases: variables and assertions.',
        },
        {
          name: 'defaultTest',
          shapes: ['map'],
          doc: 'What every test case has.',
        },
        {
          name: 'scenarios',
          shapes: ['list'],
          doc: 'Groups of test cases that are run with each set of data.',
        },
        {
          name: 'outputPath',
          shapes: ['any'],
          doc: 'Files into which results are written.',
        },
        {
          name: 'evaluateOptions',
          shapes: ['map'],
          doc: 'How the evaluation runs.',
        },
        {
          name: 'extensions',
          shapes: ['list'],
          doc: 'Hooks that run around the evaluation.',
        },
        {
          name: 'env',
          shapes: ['map'],
          doc: 'Environment variables.',
        },
        {
          name: 'commandLineOptions',
          shapes: ['map'],
          doc: 'Defaults of the command line.',
        },
        {
          name: 'nunjucksFilters',
          shapes: ['map'],
          doc: 'Filters for the templates: names with their files.',
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
