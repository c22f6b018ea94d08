/**
 * Makes the npm package in `server/publish`: `npm run pack`. The program is bundled, so what is published has no dependencies,
 * needs no install script and works offline from its own archive.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const out = join(here, 'publish');
const content = join(out, 'package');

rmSync(out, { recursive: true, force: true });
mkdirSync(content, { recursive: true });
for (const part of ['bin', 'dist', 'schema'])
  cpSync(join(here, part), join(content, part), { recursive: true });
for (const part of ['README.md', 'LICENSE', 'CHANGELOG.md']) cpSync(join(root, part), join(content, part));

const {
  dependencies,
  devDependencies,
  scripts,
  private: _,
  ...manifest
} = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
manifest.files = ['bin', 'dist', 'schema'];
writeFileSync(join(content, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
execFileSync('npm', ['pack', '--silent', '--pack-destination', out], { cwd: content, stdio: 'inherit' });
