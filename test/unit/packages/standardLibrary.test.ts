/** Which import brings a name of a standard library. */
import { describe, expect, it } from 'vitest';
import { standardModules } from '../../../server/src/workspace/packages/standardLibraries.ts';
import { standardLibrary } from '../../../server/src/workspace/packages/standardLibrary.ts';

describe('standard libraries', () => {
  it.each([
    ['python', 'timedelta', 'datetime'],
    ['python', 'Path', 'pathlib'],
    ['python', 'defaultdict', 'collections'],
    ['python', 'dataclass', 'dataclasses'],
    ['python', 'Optional', 'typing'],
    ['typescript', 'readFileSync', 'fs'],
    ['javascript', 'EventEmitter', 'events'],
    ['java', 'List', 'java.util'],
    ['java', 'Instant', 'java.time'],
    ['kotlin', 'UUID', 'java.util'],
    ['go', 'HandleFunc', 'net/http'],
    ['go', 'Println', 'fmt'],
    ['rust', 'HashMap', 'std::collections'],
    ['rust', 'Arc', 'std::sync'],
    ['cpp', 'unordered_map', 'unordered_map'],
    ['cpp', 'unique_ptr', 'memory'],
  ] as const)('%s: %s comes from %s', async (language, name, module) => {
    expect((await standardLibrary(language))?.providers(name)[0]?.module).toBe(module);
  });

  it('know what a module offers, and of what kind', async () => {
    const python = await standardLibrary('python');
    expect(python?.offers('datetime').get('timedelta')?.kind).toBe('class');
    expect(python?.offers('datetime').has('timedeltas')).toBe(false);
    expect(python?.has('requests')).toBe(false);
    expect((await standardLibrary('typescript'))?.offers('node:fs').has('readFile')).toBe(true);
  });

  it('have none for languages without a table', async () => {
    expect(await standardLibrary('bash')).toBeUndefined();
  });

  it('name no module that counts as a package elsewhere', async () => {
    const tops = async (language: 'python' | 'typescript', separator: string) => {
      const table = await import(
        `../../../server/src/workspace/packages/standard/${language === 'python' ? 'python' : 'node'}.generated.ts`
      );
      return (table.table as string)
        .split('\n')
        .filter(Boolean)
        .map((line) => (line.split(' ')[0] as string).split(separator)[0] as string);
    };
    for (const module of await tops('python', '.')) expect(standardModules.python).toContain(module);
    for (const module of await tops('typescript', '/')) expect(standardModules.node).toContain(module);
  });
});
