/** Which file of the workspace an import means, where the language says so without a build: relative modules of JavaScript and Python, paths within a crate. */
import { basename, dirname, resolvePath } from '../../base/paths.ts';
import type { CodeLanguage } from '../../documents/code/codeLanguage.ts';

const SCRIPTS = ['.ts', '.tsx', '.d.ts', '.js', '.jsx', '.mts', '.mjs', '.cts', '.cjs'];
/** An import names the file that will be there after the build. */
const BUILT: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.d.ts'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts', '.d.mts'],
  '.cjs': ['.cts', '.d.cts'],
};

function script(from: string, module: string): readonly string[] {
  if (!/^\.{1,2}(?:\/|$)/.test(module)) return [];
  const base = resolvePath(dirname(from), module);
  if (base === undefined) return [];
  const extension = /\.[cm]?jsx?$/.exec(base)?.[0];
  const built = extension ? (BUILT[extension] ?? []).map((it) => base.slice(0, -extension.length) + it) : [];
  const index = base === '' ? 'index' : `${base}/index`;
  return [base, ...built, ...SCRIPTS.map((it) => base + it), ...SCRIPTS.map((it) => index + it)];
}

function python(from: string, module: string): readonly string[] {
  const [, dots = '', rest = ''] = /^(\.*)(.*)$/.exec(module) ?? [];
  let directory = dirname(from);
  for (let i = 1; i < dots.length; i++) directory = dirname(directory);
  const roots = dots === '' ? ['', 'src', directory] : [directory];
  const path = rest.replaceAll('.', '/');
  return roots.flatMap((root) => {
    const base = [root, path].filter(Boolean).join('/');
    return [`${base}.py`, `${base}/__init__.py`, `${base}.pyi`, `${base}/__init__.pyi`];
  });
}

function rust(from: string, module: string): readonly string[] {
  const parts = module.split('::');
  const isRoot = /^(?:mod|lib|main)\.rs$/.test(basename(from));
  let directory = isRoot ? dirname(from) : from.replace(/\.rs$/, '');
  if (parts[0] === 'crate') {
    const at = `/${from}`.lastIndexOf('/src/');
    directory = at < 0 ? '' : from.slice(0, at + 3);
    parts.shift();
  } else if (parts[0] === 'self') parts.shift();
  while (parts[0] === 'super') {
    directory = dirname(directory);
    parts.shift();
  }
  const base = [directory, ...parts].filter(Boolean).join('/');
  return [`${base}.rs`, `${base}/mod.rs`, `${base}/lib.rs`];
}

const resolvers: Partial<Readonly<Record<CodeLanguage, typeof script>>> = {
  typescript: script,
  tsx: script,
  javascript: script,
  python,
  rust,
};

/** Paths under which the file may lie that `module`, imported in the file `from`, means, likeliest first; none for packages. */
export function modulePaths(language: CodeLanguage, from: string, module: string): readonly string[] {
  return resolvers[language]?.(from, module) ?? [];
}
