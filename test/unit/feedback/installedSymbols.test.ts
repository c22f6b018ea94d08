/** What installed packages offer to code: of those that the nearest manifest declares, and only where one of them can be meant. */
import { afterAll, describe, expect, it } from 'vitest';
import { installedSymbols } from '../../../server/src/feedback/context/installedSymbols.ts';
import { CodeWorker } from '../../../server/src/workspace/codeWorker.ts';
import { MemoryFileSystem } from '../../../server/src/workspace/memoryFileSystem.ts';
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
    expect(found).toMatchObject([
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
  it('tell what a call in a file that imports them means: a function, or the only method of the name', async () => {
    const called = async (name: string, modules: readonly string[]) =>
      (await (await outside()).called(name, 'typescript', 'src/main.ts', modules)).map((it) => it.signature);
    expect(await called('createClient', ['wire'])).toEqual(['createClient(url: string): Client']);
    expect(await called('close', ['wire'])).toEqual(['close(): void']);
    expect(await called('createClient', ['other'])).toEqual([]);
  });
});

describe('packages outside of the workspace', () => {
  const cargo = new MemoryFileSystem({
    'index.crates.io-1/serde-yaml-0.9.1/src/lib.rs':
      'pub fn from_str(text: &str, strict: bool) -> Value {}\n',
    'index.crates.io-1/serde-yaml-1.0.0/src/lib.rs': 'pub fn other() {}\n',
  });
  const go = new MemoryFileSystem({
    'github.com/!burnt!sushi/toml@v1.3.0/decode.go':
      'package toml\nfunc Decode(data string, v any) error { return nil }\n',
    'github.com/!burnt!sushi/toml@v1.3.0/internal/tz.go':
      'package internal\nfunc Zone() string { return "" }\n',
  });
  async function reading() {
    const { fs, host } = await openWorkspace({
      'Cargo.toml': '[package]\nname = "shop"\n\n[dependencies]\nserde-yaml = "0.9"\n',
      'Cargo.lock': 'version = 3\n\n[[package]]\nname = "serde-yaml"\nversion = "0.9.1"\n',
      'go.mod': 'module example.com/shop\n\ngo 1.22\n\nrequire github.com/BurntSushi/toml v1.3.0\n',
      'src/main.rs': '',
      'main.go': '',
    });
    return installedSymbols(
      new PackageApis({ workspace: fs, cargo, go }, parser),
      () => host.snapshot().facts,
    );
  }

  it('are crates in the version that is locked, by the name that code imports', async () => {
    const [found] = await (await reading()).named('from_str', 'rust', 'src/main.rs');
    expect(found).toMatchObject({
      module: 'serde_yaml',
      package: 'serde-yaml@0.9.1',
      signature: expect.stringContaining('text: &str, strict: bool'),
    });
    // Its path is one of the registry, not of the workspace.
    expect(found).not.toHaveProperty('path');
  });

  it('are Go modules and the packages in them', async () => {
    const symbols = await reading();
    const called = async (name: string, modules: readonly string[]) =>
      (await symbols.called(name, 'go', 'main.go', modules)).map((it) => [it.module, it.package]);
    expect(await called('Decode', ['github.com/BurntSushi/toml'])).toEqual([
      ['github.com/BurntSushi/toml', 'github.com/BurntSushi/toml@v1.3.0'],
    ]);
    expect(await called('Zone', ['github.com/BurntSushi/toml/internal'])).toEqual([
      ['github.com/BurntSushi/toml/internal', 'github.com/BurntSushi/toml@v1.3.0'],
    ]);
    expect(await called('Decode', ['fmt', 'example.com/shop/toml'])).toEqual([]);
  });
});
