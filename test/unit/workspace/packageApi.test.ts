/** What installed packages offer, per ecosystem, from what lies on disk. */
import { afterAll, describe, expect, it } from 'vitest';
import { CodeWorker } from '../../../server/src/workspace/codeWorker.ts';
import { MemoryFileSystem } from '../../../server/src/workspace/memoryFileSystem.ts';
import { PackageApis } from '../../../server/src/workspace/symbols/packageApi.ts';
import type { PackageRequest } from '../../../server/src/workspace/symbols/packagePlaces.ts';

const worker = new CodeWorker();
afterAll(() => worker.dispose());

const workspace = new MemoryFileSystem({
  'node_modules/zod/package.json': JSON.stringify({
    version: '4.1.0',
    exports: {
      '.': { import: { types: './lib/index.d.mts', default: './lib/index.mjs' } },
      './mini': { types: './lib/mini.d.ts' },
    },
  }),
  'node_modules/zod/lib/index.d.mts':
    "export * from './schema.mjs';\nexport { ZodError as Failure } from './errors.mjs';\n",
  'node_modules/zod/lib/schema.d.mts':
    '/** Makes a string. */\nexport declare function string(message?: string): ZodString;\nexport interface ZodString { min(length: number): this; }\n',
  'node_modules/zod/lib/errors.d.mts': 'export declare class ZodError extends Error { issues: string[]; }\n',
  'node_modules/zod/lib/mini.d.ts': 'export declare const mini: number;\n',
  'node_modules/lodash/package.json': '{ "version": "4.17.21", "main": "lodash.js" }',
  'node_modules/@types/lodash/package.json': '{ "version": "4.17.1", "types": "index.d.ts" }',
  'node_modules/@types/lodash/index.d.ts':
    'export declare function chunk<T>(array: T[], size?: number): T[][];\n',
  'packages/a/node_modules/zod/package.json': '{ "version": "3.0.0", "types": "old.d.ts" }',
  'packages/a/node_modules/zod/old.d.ts': 'export declare function old(): void;\n',
  '.venv/lib/python3.12/site-packages/yaml/__init__.py':
    'from .loader import Loader\ndef load(stream, Loader): ...\n',
  '.venv/lib/python3.12/site-packages/yaml/loader.py': 'class Loader:\n    def check(self, event): ...\n',
  '.venv/lib/python3.12/site-packages/stubbed/__init__.pyi': 'def typed(a: int) -> str: ...\n',
  '.venv/lib/python3.12/site-packages/stubbed/__init__.py': 'def untyped(a): ...\n',
  '.venv/lib/python3.12/site-packages/stubbed-1.2.dist-info/METADATA': '',
});
const cargo = new MemoryFileSystem({
  'index.crates.io-1/serde_json-1.0.9/src/lib.rs': 'pub fn old() {}\n',
  'index.crates.io-1/serde_json-1.0.10/src/lib.rs':
    'pub mod value;\npub use crate::value::{Value, to_value as convert};\npub fn from_str(s: &str) -> Value {}\n',
  'index.crates.io-1/serde_json-1.0.10/src/value.rs': 'pub enum Value { Null }\npub fn to_value() {}\n',
});
const go = new MemoryFileSystem({
  'github.com/!burnt!sushi/toml@v1.3.0/decode.go':
    'package toml\nfunc Decode(data string, v any) error { return nil }\nfunc hidden() {}\n',
  'github.com/!burnt!sushi/toml@v1.3.0/decode_test.go': 'package toml\nfunc TestDecode() {}\n',
});
const apis = new PackageApis({ workspace, cargo, go }, worker);

const names = async (request: Omit<PackageRequest, 'directory'> & { readonly directory?: string }) => {
  const api = await apis.of({ directory: '', ...request });
  return api && [api.version, ...api.exports.map((it) => it.name)];
};

describe('the API of an installed package', () => {
  it.each([
    [
      'its exports and what they re-export',
      { ecosystem: 'npm', name: 'zod' },
      ['4.1.0', 'string', 'ZodString', 'Failure'],
    ],
    ['a subpath', { ecosystem: 'npm', name: 'zod', subpath: 'mini' }, ['4.1.0', 'mini']],
    ['types of their own package', { ecosystem: 'npm', name: 'lodash' }, ['4.17.21', 'chunk']],
    ['the nearest version', { ecosystem: 'npm', name: 'zod', directory: 'packages/a/src' }, ['3.0.0', 'old']],
    ['a Python package', { ecosystem: 'pypi', name: 'yaml' }, [undefined, 'load', 'Loader']],
    ['stubs before sources', { ecosystem: 'pypi', name: 'stubbed' }, ['1.2', 'typed']],
    [
      'the newest crate',
      { ecosystem: 'cargo', name: 'serde-json' },
      ['1.0.10', 'value', 'from_str', 'Value', 'convert'],
    ],
    [
      'the crate that is locked',
      { ecosystem: 'cargo', name: 'serde_json', version: '1.0.9' },
      ['1.0.9', 'old'],
    ],
    ['a Go module', { ecosystem: 'go', name: 'github.com/BurntSushi/toml' }, ['v1.3.0', 'Decode']],
  ] as const)('is %s', async (_, request, expected) => {
    expect(new Set(await names(request))).toEqual(new Set(expected));
  });

  it('has members and signatures', async () => {
    const api = await apis.of({ ecosystem: 'npm', name: 'zod', directory: '' });
    expect(api?.members('ZodString').map((it) => it.signature?.text)).toEqual(['min(length: number): this']);
    expect(api?.exports.find((it) => it.name === 'string')?.doc).toBe('Makes a string.');
  });

  it.each([
    { ecosystem: 'npm', name: 'absent' },
    { ecosystem: 'npm', name: '../../etc' },
    { ecosystem: 'pypi', name: 'absent' },
    { ecosystem: 'cargo', name: 'absent' },
    { ecosystem: 'go', name: 'example.org/absent' },
  ] as const)('is unknown for $ecosystem $name', async (request) => {
    expect(await names(request)).toBeUndefined();
  });
});
