/** Installs the programs of the comparison into a folder of their own; none of them is a dependency of Forewarn. */
import { execFile } from 'node:child_process';
import { copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = import.meta.dirname;

export const cache = join(here, '.cache');
export const forewarn = join(cache, 'forewarn');

/** Exact versions, so that figures of different days can be compared. */
const packages: Readonly<Record<string, string>> = {
  markdownlint: '0.42.1',
  'markdownlint-cli2': '0.24.1',
  'markdown-it': '15.0.3',
  remark: '15.0.1',
  'remark-preset-lint-recommended': '7.0.1',
  'unified-language-server': '4.1.0',
  'vscode-languageserver': '10.1.2',
  'vscode-languageserver-textdocument': '1.0.16',
  'vscode-markdown-languageserver': '0.5.0',
  'vscode-markdown-languageservice': '0.5.0',
  'vscode-uri': '3.2.0',
  '@yawlabs/ctxlint': '0.14.1',
};

export function peerVersion(name: string): string {
  return packages[name] ?? 'unknown';
}

/** Files of the comparison that need the peers' modules run from beside them. */
export const peerFile = (name: string): string => join(cache, name);
export const peerModule = (path: string): string => join(cache, 'node_modules', path);

/** Builds the server and sets it aside, so that a later build does not pull it from under a run. */
export async function installForewarn(): Promise<void> {
  const server = join(here, '../server');
  await run(process.execPath, [join(server, 'build.ts')]);
  await rm(forewarn, { recursive: true, force: true });
  for (const part of ['bin', 'dist', 'package.json']) {
    await cp(join(server, part), join(forewarn, part), { recursive: true });
  }
}

/** Runs npm once; later runs only copy our own files. Install scripts are not run: some of them download programs. */
export async function installPeers(): Promise<void> {
  await mkdir(cache, { recursive: true });
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies: packages }, undefined, 2);
  const manifest = join(cache, 'package.json');
  if ((await readFile(manifest, 'utf8').catch(() => '')) !== wanted) {
    process.stderr.write('installing the peers\n');
    await writeFile(manifest, wanted);
    await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], {
      cwd: cache,
    }).catch(async (error: unknown) => {
      await writeFile(manifest, '{}');
      throw error;
    });
  }
  for (const file of await readdir(join(here, 'peers')))
    await copyFile(join(here, 'peers', file), join(cache, file));
}
