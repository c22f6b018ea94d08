/** Imports of Rust: paths from the crate's root, or from another crate of the workspace. */
import { dirname } from '../../base/paths.ts';
import type { Facts } from '../facts.ts';
import {
  type ImportingFile,
  type ImportRules,
  type ImportScope,
  namespaceOf,
  outlineOf,
  packageDirectory,
} from './importRules.ts';

/** Module path of a file below its crate's `src`; undefined outside of it and for programs. */
function modulesOf(path: string, directory: string): readonly string[] | undefined {
  const source = directory === '' ? 'src/' : `${directory}/src/`;
  if (!path.startsWith(source)) return undefined;
  const below = path.slice(source.length).replace(/\.rs$/, '');
  if (below.startsWith('bin/')) return undefined;
  if (below === 'lib' || below === 'main') return [];
  return below.replace(/\/mod$/, '').split('/');
}

function crateName(directory: string, facts: Facts): string | undefined {
  const manifest = facts.manifests.find((it) => it.directory === directory && it.path.endsWith('Cargo.toml'));
  return manifest?.name?.replaceAll('-', '_');
}

/** Whether the file belongs to the library itself: programs, tests and examples see it from outside. */
function isWithin(
  file: ImportingFile,
  directory: string,
  first: string | undefined,
  scope: ImportScope,
): boolean {
  const source = directory === '' ? 'src' : `${directory}/src`;
  if (!file.path.startsWith(`${source}/`) || file.path.startsWith(`${source}/bin/`)) return false;
  if (file.path !== `${source}/main.rs` || scope.facts.entry(`${source}/lib.rs`) === undefined) return true;
  // A program beside a library: its own are the modules that it declares itself.
  const modules = outlineOf(file, scope)?.symbols.filter((it) => it.kind === 'module') ?? [];
  return modules.some((it) => it.name === first);
}

function dependsOn(path: string, crate: string, facts: Facts): boolean {
  const directory = packageDirectory(path, 'cargo', facts);
  const own = facts.manifests.find((it) => it.directory === directory && it.path.endsWith('Cargo.toml'));
  return own?.dependencies.some((it) => it.name.replaceAll('-', '_') === crate) ?? false;
}

/** From outside, a path leads through modules that are declared with `pub` alone. */
function arePublic(modules: readonly string[], source: string, { symbols }: ImportScope): boolean {
  return modules.every((name, depth) => {
    const above = [source, ...modules.slice(0, depth)].join('/');
    const holders = depth === 0 ? [`${source}/lib.rs`] : [`${above}.rs`, `${above}/mod.rs`];
    return holders.some((path) =>
      symbols.inFile(path)?.symbols.some((it) => it.kind === 'module' && it.name === name && it.exported),
    );
  });
}

export const rustRules: ImportRules = {
  languages: ['rust'],
  extensions: ['rs'],
  take(definition, file, scope) {
    const { path, exported, kind, container } = definition;
    if (path === file.path || kind === 'macro' || kind === 'module') return undefined;
    const directory = packageDirectory(path, 'cargo', scope.facts);
    const modules = directory === undefined ? undefined : modulesOf(path, directory);
    const inner = container === '' ? '' : namespaceOf(definition, scope);
    if (directory === undefined || modules === undefined || inner === undefined || !exported)
      return undefined;
    const own = packageDirectory(file.path, 'cargo', scope.facts) === directory;
    const name = crateName(directory, scope.facts);
    const within = own && isWithin(file, directory, modules[0], scope);
    const isLibrary = scope.facts.entry(`${directory === '' ? '' : `${directory}/`}src/lib.rs`) !== undefined;
    const below = [...modules, ...inner.split('.').filter(Boolean)];
    if (within) return { module: ['crate', ...below].join('::'), form: 'named' };
    if (!isLibrary || name === undefined || !(own || dependsOn(file.path, name, scope.facts)))
      return undefined;
    const source = directory === '' ? 'src' : `${directory}/src`;
    const offered = scope.symbols.exportsOf(`${source}/lib.rs`);
    if (offered.some((it) => it.name === definition.name && it.path === path))
      return { module: name, form: 'named' };
    return arePublic(modules, source, scope)
      ? { module: [name, ...below].join('::'), form: 'named' }
      : undefined;
  },
  resolve(module, from, { facts }) {
    const directory = packageDirectory(from, 'cargo', facts);
    const [root, ...rest] = module.split('::');
    if (directory === undefined || (root !== 'crate' && root !== crateName(directory, facts)))
      return undefined;
    const source = directory === '' ? 'src' : `${directory}/src`;
    for (let length = rest.length; length >= 0; length--) {
      const path = [source, ...rest.slice(0, length)].join('/');
      const file = [`${path}.rs`, `${path}/mod.rs`].find((it) => facts.entry(it)?.type === 'file');
      if (file !== undefined) return file;
      if (dirname(path) === directory) break;
    }
    return undefined;
  },
  statement: ({ symbol, module, form }) =>
    form === 'module' ? `use ${module};` : `use ${module}::${symbol};`,
};
