/** Builds the playground into `dist`: static files that any web server can hand out; no server of ours takes part. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, '../../server/src');
const out = join(here, 'dist');

/** The one adapter of the engine that a browser lacks. Anything else of Node that came in would fail the build. */
const hashInBrowser: Plugin = {
  name: 'hash',
  setup: ({ onResolve }) => {
    onResolve({ filter: /base\/hash\.ts$/ }, () => ({ path: join(here, 'src/hash.ts') }));
  },
};

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const pages = ['analysis/rules', 'taxonomy/classes', 'documents/kinds/pages'];
for (const folder of pages)
  cpSync(join(source, folder), join(out, 'pages', folder), {
    recursive: true,
    filter: (path) => !path.endsWith('.ts'),
  });

await build({
  entryPoints: [join(here, 'src/page.ts'), join(here, 'src/worker.ts')],
  outdir: out,
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2023',
  minify: true,
  legalComments: 'none',
  plugins: [hashInBrowser],
  logLevel: 'warning',
});
cpSync(join(here, 'index.html'), join(out, 'index.html'));
