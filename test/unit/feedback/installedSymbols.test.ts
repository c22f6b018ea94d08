/** What installed packages offer to code: of those that the nearest manifest declares, and only where one of them can be meant. */
import { afterAll, describe, expect, it } from 'vitest';
import { installedSymbols } from '../../../server/src/feedback/context/installedSymbols.ts';
import { CodeWorker } from '../../../server/src/workspace/codeWorker.ts';
import { PackageApis } from '../../../server/src/workspace/symbols/packageApi.ts';
import { openWorkspace } from '../../support/workspace.ts';

const declarations = `export declare class Client {
  connect(url: string, retries?: number): Promise<void>;
  close(): void;
}
export declare function createClient(url: string): Client;
`;
const manifest = (name: string): string => JSON.stringify({ name, version: '2.1.0', types: 'index.d.ts' });
const files = {
  'package.json': '{ "dependencies": { "wire": "^2.0.0", "other": "1.0.0" } }',
  'node_modules/wire/package.json': manifest('wire'),
  'node_modules/wire/index.d.ts': declarations,
  'node_modules/other/package.json': manifest('other'),
  'node_modules/other/index.d.ts': 'export declare function other(): void;\n',
  'node_modules/stray/package.json': manifest('stray'),
  'node_modules/stray/index.d.ts': 'export declare function stray(): void;\n',
  'src/main.ts': '',
};
const parser = new CodeWorker();
afterAll(() => parser.dispose());

async function outside(changed: Readonly<Record<string, string>> = {}) {
  const { fs, host } = await openWorkspace({ ...files, ...changed });
  return installedSymbols(new PackageApis({ workspace: fs }, parser), () => host.snapshot().facts);
}

describe('installed packages', () => {
  it('offer a name with its signature, package and place', async () => {
    const found = await (await outside()).named('createClient', 'typescript', 'src/main.ts');
    expect(found).toEqual([
      {
        name: 'createClient',
        kind: 'function',
        module: 'wire',
        where: 'package',
        package: 'wire@2.1.0',
        path: 'node_modules/wire/index.d.ts',
        line: 5,
        signature: 'createClient(url: string): Client',
      },
    ]);
  });
  it('tell the members of a type', async () => {
    const found = await (await outside()).members('Client', 'typescript', 'src/main.ts');
    expect(found.map((it) => it.signature)).toEqual([
      'connect(url: string, retries?: number): Promise<void>',
      'close(): void',
    ]);
  });
  it('say nothing when they are not declared', async () =>
    expect(await (await outside()).named('stray', 'typescript', 'src/main.ts')).toEqual([]));
  it('say nothing when several could be meant', async () => {
    const both = await outside({ 'node_modules/other/index.d.ts': declarations });
    expect(await both.named('createClient', 'typescript', 'src/main.ts')).toEqual([]);
  });
  it('say nothing to code of another ecosystem', async () =>
    expect(await (await outside()).named('createClient', 'rust', 'src/main.rs')).toEqual([]));
});
