/** What is shipped and how large it is: `npm run package && node bench/size.ts` writes the section into results.md. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeSections } from './resultSections.ts';

const root = join(import.meta.dirname, '..');

/** What is shipped, as globs from the root of the repository. */
const parts = [
  ['server: entry that `lsp` loads first', 'server/dist/main.js'],
  ['server: all code', 'server/dist/*.js'],
  ['grammars', 'server/dist/grammars/**/*.wasm'],
  ['pages of rules, classes and kinds', 'server/dist/pages/**/*.md'],
  ['VS Code: the client alone', 'clients/vscode/dist/extension.cjs'],
  ['VS Code: the package, with server and grammars', 'clients/vscode/dist/forewarn.vsix'],
] as const;

const kilobytes = (bytes: number): string =>
  (bytes / 1000).toLocaleString('en', { maximumFractionDigits: 0 });

const rows = parts.map(([title, glob]) => {
  const files = globSync(glob, { cwd: root }).map((it) => join(root, it));
  if (files.length === 0) throw new Error(`${glob} is not there: npm run package`);
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const packed = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  return `| ${title} | ${files.length} | ${kilobytes(bytes)} | ${kilobytes(packed)} |`;
});

writeSections(
  join(import.meta.dirname, 'results.md'),
  `## Size of what is shipped

${new Date().toISOString().slice(0, 10)}, made by \`npm run package && node bench/size.ts\`; kilobytes of 1000 bytes, each file compressed by itself.

| part | files | KB | gzip KB |
| --- | ---: | ---: | ---: |
${rows.join('\n')}
`,
);
