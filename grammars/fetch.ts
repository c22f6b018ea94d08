/** Takes every grammar of manifest.json from its npm package, so that the committed wasm can be made again by anybody: `node grammars/fetch.ts` verifies, `--accept` records new hashes after a version was changed by hand. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Language, Parser } from 'web-tree-sitter';

interface Row {
  readonly language: string;
  readonly package: string;
  readonly version: string;
  /** Name of the wasm inside the package. */
  readonly from: string;
  /** Name of the wasm here, relative to this folder. */
  readonly file: string;
  sha256: string;
  abi: number;
  licence: string;
  /** Package of the grammar's own source and licence, where another one has built it. */
  readonly licenceFrom?: string;
  /** Our own queries, which do not come from the package. */
  readonly queries: readonly string[];
}

const run = promisify(execFile);
const here = import.meta.dirname;
const manifest = join(here, 'manifest.json');

async function unpack(spec: string, into: string): Promise<string> {
  const directory = await mkdtemp(join(into, 'package-'));
  const { stdout } = await run('npm', ['pack', '--silent', '--ignore-scripts', spec], { cwd: directory });
  await run('tar', ['-xzf', join(directory, stdout.trim())], { cwd: directory });
  return join(directory, 'package');
}

/** The compiler's library without a browser knows the type of a module but not its constructor. */
const { Module } = (
  globalThis as unknown as { WebAssembly: { Module: new (bytes: Uint8Array) => WebAssembly.Module } }
).WebAssembly;

function abiOf(wasm: Uint8Array): number {
  return Language.loadSync(new Module(wasm)).abiVersion;
}

async function take(row: Row, unpacked: string, source: string, mode: 'verify' | 'accept'): Promise<void> {
  const wasm = new Uint8Array(await readFile(join(unpacked, row.from)));
  const sha256 = createHash('sha256').update(wasm).digest('hex');
  if (mode === 'verify' && sha256 !== row.sha256) {
    throw new Error(`${row.language}: ${row.from} of ${row.package}@${row.version} has sha256 ${sha256}`);
  }
  const { license } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));
  row.sha256 = sha256;
  row.abi = abiOf(wasm);
  row.licence = license;
  await mkdir(join(here, row.language), { recursive: true });
  await writeFile(join(here, row.file), wasm);
  await copyFile(join(source, 'LICENSE'), join(here, row.language, 'LICENSE'));
}

const mode = process.argv.includes('--accept') ? 'accept' : 'verify';
const rows: Row[] = JSON.parse(await readFile(manifest, 'utf8'));
const temporary = await mkdtemp(join(tmpdir(), 'grammars-'));
const packages = new Map<string, Promise<string>>();
const unpacked = (spec: string): Promise<string> => {
  const known = packages.get(spec) ?? unpack(spec, temporary);
  packages.set(spec, known);
  return known;
};
await Parser.init();
try {
  for (const row of rows) {
    const spec = `${row.package}@${row.version}`;
    await take(row, await unpacked(spec), await unpacked(row.licenceFrom ?? spec), mode);
    process.stdout.write(`${row.language}: ${spec}, ABI ${row.abi}\n`);
  }
  await writeFile(manifest, `${JSON.stringify(rows, undefined, 2)}\n`);
} finally {
  await rm(temporary, { recursive: true, force: true });
}
