/** Imports of Python: dotted paths from the source root, or relative ones where the file has those. */
import { ancestors, dirname, resolvePath } from '../../base/paths.ts';
import type { Facts } from '../facts.ts';
import {
  type ImportingFile,
  type ImportRules,
  type ImportScope,
  outlineOf,
  packageDirectory,
} from './importRules.ts';

const isPackage = (directory: string, facts: Facts): boolean =>
  directory !== '' && facts.entry(`${directory}/__init__.py`)?.type === 'file';

/** Directory that the dotted path of a file counts from. */
function rootOf(path: string, facts: Facts): string {
  let directory = dirname(path);
  if (isPackage(directory, facts)) {
    while (isPackage(directory, facts)) directory = dirname(directory);
    return directory;
  }
  const project = packageDirectory(path, 'pypi', facts) ?? '';
  const source = project === '' ? 'src' : `${project}/src`;
  return path.startsWith(`${source}/`) ? source : project;
}

function dotted(path: string, root: string): string {
  const below = root === '' ? path : path.slice(root.length + 1);
  return below
    .replace(/\.pyi?$/, '')
    .replace(/(?:^|\/)__init__$/, '')
    .replaceAll('/', '.');
}

/** The outermost directory with an `__init__.py` above the file; undefined for a file in no package. */
function topPackage(path: string, facts: Facts): string | undefined {
  const packages = [...ancestors(dirname(path))].filter((it) => isPackage(it, facts));
  return packages.at(-1);
}

function relative(path: string, file: ImportingFile): string {
  const from = dirname(file.path).split('/').filter(Boolean);
  const to = path
    .replace(/\.pyi?$/, '')
    .replace(/\/__init__$/, '')
    .split('/');
  let common = 0;
  while (common < from.length && common < to.length && from[common] === to[common]) common++;
  return `${'.'.repeat(1 + from.length - common)}${to.slice(common).join('.')}`;
}

function moduleOf(path: string, file: ImportingFile, scope: ImportScope): string {
  const { facts } = scope;
  const imports = outlineOf(file, scope)?.imports ?? [];
  const top = topPackage(file.path, facts);
  if (top !== undefined && top === topPackage(path, facts)) {
    const own = top.slice(top.lastIndexOf('/') + 1);
    const absolute = imports.some(({ module }) => module === own || module.startsWith(`${own}.`));
    if (!absolute && imports.some(({ module }) => module.startsWith('.'))) return relative(path, file);
  }
  const directory = dirname(path);
  // Files that lie together in no package are scripts, which find each other by name.
  if (directory === dirname(file.path) && !isPackage(directory, facts)) return dotted(path, directory);
  return dotted(path, rootOf(path, facts));
}

export const pythonRules: ImportRules = {
  languages: ['python'],
  extensions: ['py', 'pyi'],
  take({ path, container, name }, file, scope) {
    // A leading underscore says that nobody else should use it.
    if (container !== '' || path === file.path || /^_[^_]/.test(name)) return undefined;
    const module = moduleOf(path, file, scope);
    const isName = module.split('.').every((part) => part === '' || /^[A-Za-z_]\w*$/.test(part));
    return module === '' || !isName ? undefined : { module, form: 'named' };
  },
  resolve(module, from, { facts }) {
    const isFile = (path: string | undefined): path is string =>
      path !== undefined && facts.entry(path)?.type === 'file';
    const dots = /^\.*/.exec(module)?.[0].length ?? 0;
    const path = module.slice(dots).replaceAll('.', '/');
    const bases =
      dots > 0
        ? [resolvePath(dirname(from), '../'.repeat(dots - 1)) ?? '']
        : [rootOf(from, facts), dirname(from), '', 'src'];
    return bases
      .flatMap((base) => [`${path}.py`, `${path}/__init__.py`].map((it) => resolvePath(base, it)))
      .find(isFile);
  },
  statement({ symbol, module, form }) {
    if (form !== 'module') return `from ${module} import ${symbol}`;
    return module === symbol ? `import ${module}` : `import ${module} as ${symbol}`;
  },
};
