/** Files of GitHub Copilot and VS Code: one row per kind of document. */
import type { Kind } from '../kind.ts';

export const copilot: readonly Kind[] = [
  {
    id: 'copilot-instructions',
    title: 'Copilot repository instructions',
    patterns: ['.github/copilot-instructions.md'],
    format: 'markdown',
    readers: ['copilot', 'vscode', 'zed'],
    scope: ['always'],
    imports: [
      {
        id: 'markdown-link',
        readers: ['vscode'],
        relativeTo: 'containing-file',
        home: false,
      },
      {
        id: 'hash-file',
        readers: ['vscode'],
        relativeTo: 'containing-file',
        home: false,
      },
      {
        id: 'hash-tool',
        readers: ['vscode'],
        relativeTo: 'containing-file',
        home: false,
      },
    ],
    limits: [],
    verified: '2026-07-15',
    confidence: 'docs',
  },
  {
    id: 'instructions',
    title: 'Copilot path instructions',
    patterns: ['.github/instructions/**/*.instructions.md', '**/*.instructions.md'],
    format: 'markdown',
    readers: ['copilot', 'vscode'],
    scope: ['glob', 'model', 'manual'],
    header: {
      dialect: 'yaml',
      keys: [
        {
          name: 'applyTo',
          shapes: ['csv'],
          doc: 'Comma separated globs of the files for which the instructions are attached; absent: never attached by itself.',
          scopes: true,
        },
        {
          name: 'description',
          shapes: ['str'],
          doc: 'What it is for and when to use it; where the model chooses, this is all it sees.',
        },
        {
          name: 'name',
          shapes: ['str'],
          doc: 'Name under which it is listed or called.',
        },
        {
          name: 'excludeAgent',
          shapes: ['str'],
          values: ['code-review', 'cloud-agent', 'coding-agent'],
          doc: 'Agent that does not get the instructions.',
        },
      ],
    },
    imports: [
      {
        id: 'markdown-link',
        readers: ['vscode'],
        relativeTo: 'containing-file',
        home: false,
      },
      {
        id: 'hash-file',
        readers: ['vscode'],
        relativeTo: 'containing-file',
        home: false,
      },
      {
        id: 'hash-tool',
        readers: ['vscode'],
        relativeTo: 'containing-file',
        home: false,
      },
    ],
    limits: [],
    verified: '2026-07-15',
    confidence: 'code',
  },
  {
    id: 'prompt-md',
    title: 'VS Code prompt file',
    patterns: ['.github/prompts/**/*.prompt.md', '**/*.prompt.md'],
    format: 'markdown',
    readers: ['vscode'],
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
          name: 'description',
          shapes: ['str'],
          doc: 'What it is for and when to use it; where the model chooses, this is all it sees.',
        },
        {
          name: 'argument-hint',
          shapes: ['str'],
          doc: 'Shown to the user while typing arguments.',
        },
        {
          name: 'agent',
          shapes: ['str'],
          doc: 'Agent that runs it.',
        },
        {
          name: 'mode',
          shapes: ['str'],
          deprecated: 'Replaced by `agent` in prompt files.',
          doc: 'Replaced by `agent` in prompt files.',
        },
        {
          name: 'model',
          shapes: ['str', 'list'],
          doc: 'Model that runs it.',
        },
        {
          name: 'tools',
          shapes: ['list', 'csv'],
          doc: 'Tools that it may use; absent: all.',
        },
      ],
    },
    imports: [
      {
        id: 'markdown-link',
        readers: ['vscode'],
        relativeTo: 'containing-file',
        home: false,
      },
      {
        id: 'hash-file',
        readers: ['vscode'],
        relativeTo: 'containing-file',
        home: false,
      },
      {
        id: 'hash-tool',
        readers: ['vscode'],
        relativeTo: 'containing-file',
        home: false,
      },
    ],
    limits: [],
    verified: '2026-06-24',
    confidence: 'code',
  },
  {
    id: 'copilot-agent',
    title: 'Copilot custom agent',
    patterns: ['**/*.agent.md', '**/*.chatmode.md', '.github/chatmodes/*.md', '.github/agents/*.md'],
    exclude: ['**/README.md'],
    format: 'markdown',
    readers: ['vscode', 'copilot'],
    scope: ['invoked', 'model'],
    header: {
      dialect: 'yaml',
      keys: [
        {
          name: 'name',
          shapes: ['str'],
          doc: 'Name under which it is listed or called.',
        },
        {
          name: 'description',
          shapes: ['str'],
          requiredBy: ['copilot'],
          doc: 'What it is for and when to use it; where the model chooses, this is all it sees.',
        },
        {
          name: 'argument-hint',
          shapes: ['str'],
          doc: 'Shown to the user while typing arguments.',
        },
        {
          name: 'model',
          shapes: ['str', 'list'],
          doc: 'Model that runs it.',
        },
        {
          name: 'reasoning-effort',
          shapes: ['str'],
          doc: 'Reasoning effort.',
        },
        {
          name: 'tools',
          shapes: ['list', 'csv'],
          doc: 'Tools that it may use; absent: all.',
        },
        {
          name: 'agents',
          shapes: ['list', 'str'],
          doc: 'Agents that may be called; needs the `agent` tool.',
        },
        {
          name: 'handoffs',
          shapes: ['list'],
          doc: 'Buttons that hand over to another agent.',
        },
        {
          name: 'target',
          shapes: ['str'],
          values: ['vscode', 'github-copilot'],
          doc: 'Environment for which the agent is meant.',
        },
        {
          name: 'infer',
          shapes: ['bool'],
          deprecated: 'Replaced by `user-invocable` and `disable-model-invocation`.',
          doc: 'Replaced by `user-invocable` and `disable-model-invocation`.',
        },
        {
          name: 'user-invocable',
          shapes: ['bool'],
          doc: '`false`: hidden from the user’s menu.',
        },
        {
          name: 'disable-model-invocation',
          shapes: ['bool'],
          doc: '`true`: only the user may call it.',
        },
        {
          name: 'mcp-servers',
          shapes: ['map'],
          doc: 'MCP servers of the agent.',
        },
        {
          name: 'metadata',
          shapes: ['map'],
          doc: 'Free keys for tools.',
        },
        {
          name: 'hooks',
          shapes: ['map'],
          doc: 'Hooks that are active while it runs.',
        },
        {
          name: 'advancedOptions',
          shapes: ['map'],
          doc: 'Further options.',
        },
        {
          name: 'github',
          shapes: ['map'],
          doc: 'Options of github.com.',
        },
      ],
    },
    imports: [
      {
        id: 'markdown-link',
        readers: ['vscode'],
        relativeTo: 'containing-file',
        home: false,
      },
      {
        id: 'hash-file',
        readers: ['vscode'],
        relativeTo: 'containing-file',
        home: false,
      },
      {
        id: 'hash-tool',
        readers: ['vscode'],
        relativeTo: 'containing-file',
        home: false,
      },
    ],
    limits: [
      {
        id: 'github-body',
        reader: 'copilot',
        measure: 'chars',
        of: 'body',
        max: 30000,
        consequence: 'rejects the agent',
      },
    ],
    verified: '2026-05-13',
    confidence: 'code',
  },
  {
    id: 'github-models-prompt',
    title: 'GitHub Models prompt',
    patterns: ['**/*.prompt.yml', '**/*.prompt.yaml'],
    format: 'yaml',
    readers: ['github-models'],
    scope: ['invoked'],
    header: {
      dialect: 'whole',
      keys: [
        {
          name: 'name',
          shapes: ['str'],
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
          name: 'modelParameters',
          shapes: ['map'],
          doc: 'Parameters of the model: `maxTokens`, `temperature`, `topP`.',
        },
        {
          name: 'messages',
          shapes: ['list'],
          required: true,
          doc: 'The prompt: a list of `role` (`system`, `user`, `assistant`) and `content`.',
        },
        {
          name: 'responseFormat',
          shapes: ['str'],
          values: ['text', 'json_object', 'json_schema'],
          doc: 'Form of the answer; `json_schema` needs `jsonSchema`.',
        },
        {
          name: 'jsonSchema',
          shapes: ['str'],
          doc: 'Text that holds JSON with `name` and `schema`; a map is rejected.',
        },
        {
          name: 'testData',
          shapes: ['list'],
          doc: 'List of maps with a value for each variable.',
        },
        {
          name: 'evaluators',
          shapes: ['list'],
          doc: 'Checks of the answer: `name` with `string`, `llm` or `uses`.',
        },
      ],
      requiredIf: {
        'responseFormat=json_schema': ['jsonSchema'],
      },
    },
    imports: [
      {
        id: 'template',
        readers: ['github-models'],
        relativeTo: 'containing-file',
        home: false,
      },
    ],
    limits: [],
    verified: '2025-08-04',
    confidence: 'code',
  },
  {
    id: 'vscode-mcp-json',
    title: 'MCP servers (VS Code)',
    patterns: ['.vscode/mcp.json'],
    format: 'json',
    readers: ['vscode'],
    scope: ['always'],
    header: {
      dialect: 'whole',
      keys: [
        {
          name: 'servers',
          shapes: ['map'],
          required: true,
          doc: 'MCP servers by name; other products call this key `mcpServers`.',
        },
        {
          name: 'inputs',
          shapes: ['list'],
          doc: 'Inputs that the user is asked for.',
        },
      ],
    },
    imports: [],
    limits: [],
    verified: '2026-11-23',
    confidence: 'docs',
  },
];
