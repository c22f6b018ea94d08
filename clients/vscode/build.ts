/** Builds the extension into `dist`: its own code as one file, and the server with its grammars and pages beside it. The server is built first. */
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const server = join(here, '../../server');
const out = join(here, 'dist');

if (!existsSync(join(server, 'dist/main.js')))
  throw new Error('Build the server first: npm run build in the root of the repository.');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

await build({
  entryPoints: [join(here, 'src/extension.ts')],
  outfile: join(out, 'extension.cjs'),
  bundle: true,
  // VS Code 1.91 loads extensions by `require`.
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  external: ['vscode'],
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
});

for (const part of ['bin', 'dist', 'package.json'])
  cpSync(join(server, part), join(out, 'server', part), { recursive: true });
cpSync(join(server, 'schema/forewarn.schema.json'), join(out, 'forewarn.schema.json'));
cpSync(join(here, '../../LICENSE'), join(here, 'LICENSE'));
