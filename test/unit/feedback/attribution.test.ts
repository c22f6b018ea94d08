/** Which document and section a signal belongs to, and the reason that is shown. */
import { describe, expect, it } from 'vitest';
import { type Attributable, Attributor } from '../../../server/src/feedback/attribution.ts';
import type { MemoryFile } from '../../../server/src/workspace/memoryFileSystem.ts';
import { openWorkspace } from '../../support/workspace.ts';

const root = [
  '# Shop',
  '',
  '## Layout',
  '',
  '```',
  'src/',
  '├── users/',
  '├── orders/',
  '└── index.ts',
  '```',
  '',
  '## Users',
  '',
  'Accounts live in `src/users/`. Create them with `createUser()`.',
  '',
  '### Roles',
  '',
  'Roles are in `src/users/roles.ts`.',
  '',
  '## Imports',
  '',
  'Use relative paths with their extension.',
  '',
  '## Validation',
  '',
  'Validate with `zod`: `npm install zod`.',
  '',
  '## Orders',
  '',
  '```ts',
  'const total = sumUp(lines);',
  '```',
  '',
].join('\n');

const files: Record<string, MemoryFile> = {
  'AGENTS.md': root,
  'CLAUDE.md': { link: 'AGENTS.md' },
  'package.json': '{"dependencies":{"zod":"4.0.0"}}',
  'src/users/create.ts': '',
  'src/users/roles.ts': '',
  'src/orders/total.ts': '',
  'src/index.ts': '',
  'src/users/AGENTS.md': '# Users\n\nIds are strings.\n',
  '.github/instructions/orders.instructions.md':
    '---\napplyTo: "src/orders/**"\n---\n# Money\n\nUse cents.\n',
};

const signal = (path: string | undefined, more: Partial<Attributable> = {}): Attributable => ({
  errorClass: 'logic-error',
  specifics: {},
  ...(path === undefined ? {} : { place: { path } }),
  ...more,
});

async function attribute(it: Attributable) {
  const { host } = await openWorkspace(files);
  return new Attributor(host.snapshot()).attribute(it);
}

async function atRoot(it: Attributable) {
  return (await attribute(it)).find(({ document }) => document === 'AGENTS.md');
}

describe('document', () => {
  it('comes nearest first, and a symlinked copy counts as its original', async () => {
    const found = await attribute(signal('src/users/create.ts'));
    expect(found.map((it) => it.document)).toEqual(['src/users/AGENTS.md', 'AGENTS.md']);
    expect(found[1]?.readers).toContain('claude-code');
    expect(found[1]?.readers).toContain('codex');
  });

  it('is in force by its globs, for its readers', async () => {
    const found = await attribute(signal('src/orders/total.ts'));
    expect(found.find((it) => it.document.startsWith('.github'))).toMatchObject({
      readers: expect.arrayContaining(['copilot']),
      reason: 'its glob src/orders/** matches',
    });
    expect((await attribute(signal('src/index.ts'))).map((it) => it.document)).toEqual(['AGENTS.md']);
  });

  it('is the one of the root as a whole for a result without a file', async () => {
    expect(await attribute(signal(undefined, { specifics: { symbol: 'createUser' } }))).toEqual([
      expect.objectContaining({
        document: 'AGENTS.md',
        reason: 'the result names no file, and this document speaks for the whole workspace',
      }),
    ]);
  });
});

describe('section', () => {
  const cases: readonly (readonly [string, Attributable, readonly string[] | undefined, string])[] = [
    [
      'names the file',
      signal('src/users/roles.ts'),
      ['shop', 'users', 'roles'],
      'its section "Roles" names src/users/roles.ts',
    ],
    [
      'names its directory',
      signal('src/users/create.ts'),
      ['shop', 'users'],
      'its section "Users" names src/users/',
    ],
    [
      'names the symbol, wherever the file is',
      signal('src/index.ts', { specifics: { symbol: 'createUser' } }),
      ['shop', 'users'],
      'its section "Users" names `createUser`',
    ],
    [
      'shows code with the symbol',
      signal('src/index.ts', { specifics: { object: 'Cart', attribute: 'sumUp' } }),
      ['shop', 'orders'],
      'its section "Orders" shows code with `sumUp`',
    ],
    [
      'names the package',
      signal('src/index.ts', { errorClass: 'missing-dependency', specifics: { module: 'zod/mini' } }),
      ['shop', 'validation'],
      'its section "Validation" names the package zod',
    ],
    [
      'has the topic of the class in its heading',
      signal('src/index.ts', { errorClass: 'undefined-symbol', specifics: { symbol: 'useAuth' } }),
      ['shop', 'imports'],
      'its section "Imports" is about imports',
    ],
    [
      'has the directory in its heading',
      signal('src/orders/total.ts'),
      ['shop', 'orders'],
      'its section "Orders" is about orders',
    ],
    [
      'none: the document as a whole',
      signal('tools/x.ts', { errorClass: 'ownership' }),
      undefined,
      'it lies in the root',
    ],
  ];
  it.each(cases)('that %s', async (_, given, section, reason) => {
    const found = await atRoot(given);
    expect(found?.section).toEqual(section);
    expect(found?.reason).toBe(reason);
  });
});
