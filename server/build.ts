/** Bundles the server: one entry, heavy parts as chunks that are loaded when needed; grammars and pages beside it. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, 'dist');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

await build({
  entryPoints: {
    main: join(here, 'src/main.ts'),
    codeWorkerThread: join(here, 'src/workspace/codeWorkerThread.ts'),
  },
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  mainFields: ['module', 'main'],
  minifySyntax: true,
  legalComments: 'none',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

cpSync(join(here, '../grammars'), join(out, 'grammars'), {
  recursive: true,
  filter: (path) => !path.endsWith('.ts'),
});
cpSync(join(here, '../node_modules/web-tree-sitter/web-tree-sitter.wasm'), join(out, 'web-tree-sitter.wasm'));
for (const folder of ['analysis/rules', 'taxonomy/classes', 'documents/kinds/pages']) {
  cpSync(join(here, 'src', folder), join(out, 'pages', folder), {
    recursive: true,
    filter: (path) => !path.endsWith('.ts'),
  });
}
