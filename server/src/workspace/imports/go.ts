/** Imports of Go: a package is its directory below the module of go.mod. */
import { dirname, isInside } from '../../base/paths.ts';
import type { Facts } from '../facts.ts';
import { type ImportRules, outlineOf, packageDirectory } from './importRules.ts';

/** Import path of a directory; undefined outside of any module. */
export function importPath(directory: string, facts: Facts): string | undefined {
  const root = packageDirectory(`${directory}/x.go`, 'go', facts);
  const name = facts.manifests.find(
    (it) => it.ecosystem === 'go' && it.directory === root && it.path.endsWith('go.mod'),
  )?.name;
  if (root === undefined || name === undefined) return undefined;
  const below = root === '' ? directory : directory.slice(root.length + 1);
  return below === '' ? name : `${name}/${below}`;
}

/** `internal` directories are seen from the tree that holds them alone. */
function isVisible(directory: string, from: string): boolean {
  const at = `/${directory}/`.lastIndexOf('/internal/');
  return at < 0 || isInside(from, directory.slice(0, Math.max(0, at - 1)));
}

export const goRules: ImportRules = {
  languages: ['go'],
  extensions: ['go'],
  take({ path, exported, container }, file, scope) {
    const directory = dirname(path);
    if (container !== '' || !exported || directory === dirname(file.path) || path.endsWith('_test.go'))
      return undefined;
    const name = outlineOf({ path }, scope)?.package;
    const module = importPath(directory, scope.facts);
    if (name === undefined || name === 'main' || module === undefined || !isVisible(directory, file.path))
      return undefined;
    return { module, form: 'named' };
  },
  resolve(module, _from, { facts }) {
    for (const it of facts.manifests) {
      if (it.ecosystem !== 'go' || it.name === undefined) continue;
      if (module !== it.name && !module.startsWith(`${it.name}/`)) continue;
      const below = module.slice(it.name.length + 1);
      return [it.directory, below].filter(Boolean).join('/');
    }
    return undefined;
  },
  statement: ({ module }) => `import "${module}"`,
};
