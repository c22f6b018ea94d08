/** Whether the workspace's manifests and lock files offer a package, in doubt yes. */
import { getOrAdd } from '../../base/getOrAdd.ts';
import { ancestors } from '../../base/paths.ts';
import type { Ecosystem } from '../../documents/claim.ts';
import type { DeclaredDependency, Facts, Manifest } from '../../workspace/facts.ts';
import type { ImportedPackage } from '../../workspace/packages/importedPackage.ts';
import { mayComeFrom } from '../../workspace/packages/pythonDistributions.ts';

interface Declared {
  readonly names: ReadonlySet<string>;
  readonly directories: ReadonlySet<string>;
  /** Some manifest could not be read in full. */
  readonly incomplete: boolean;
}

const known = new WeakMap<readonly Manifest[], Map<Ecosystem, Declared>>();

function collect(manifests: readonly Manifest[], ecosystem: Ecosystem): Declared {
  const names = new Set<string>();
  const directories = new Set<string>();
  let incomplete = false;
  for (const manifest of manifests) {
    if (manifest.ecosystem !== ecosystem) continue;
    incomplete ||= manifest.incomplete;
    if (manifest.dependencies.length > 0) directories.add(manifest.directory);
    for (const { name, importedAs } of [manifest, ...manifest.dependencies]) {
      if (name !== undefined) names.add(name);
      if (importedAs !== undefined) names.add(importedAs);
    }
  }
  return { names, directories, incomplete };
}

function declaredIn(facts: Facts, ecosystem: Ecosystem): Declared {
  const byEcosystem = getOrAdd(known, facts.manifests, () => new Map<Ecosystem, Declared>());
  return getOrAdd(byEcosystem, ecosystem, () => collect(facts.manifests, ecosystem));
}

/** Lock files list what comes along with the declared packages; without one, the absence of a name proves little. */
const locks: Partial<Readonly<Record<Ecosystem, readonly string[]>>> = {
  npm: ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'],
  pypi: ['uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml', 'Pipfile.lock'],
  cargo: ['Cargo.lock'],
  go: ['go.sum', 'go.mod'],
};

/** Files that declare packages in a way which the facts do not cover. */
const unread: Partial<Readonly<Record<Ecosystem, readonly string[]>>> = {
  npm: ['deno.json', 'deno.jsonc', 'import_map.json', 'importmap.json', 'bower.json', 'bun.lockb'],
  pypi: ['environment.yml', 'environment.yaml', 'conda.yml', 'meta.yaml', 'pixi.toml', 'BUILD.bazel'],
  cargo: ['BUILD.bazel'],
  go: ['BUILD.bazel', 'Gopkg.toml'],
};

const has = (facts: Facts, names: readonly string[] | undefined): boolean =>
  names?.some((name) => facts.named(name).length > 0) ?? false;

type Offers = (name: string, declared: ReadonlySet<string>) => boolean;

const offers: Partial<Readonly<Record<Ecosystem, Offers>>> = {
  npm: (name, declared) =>
    declared.has(name) || declared.has(`@types/${name.replace(/^@/, '').replace('/', '__')}`),
  pypi: (name, declared) => mayComeFrom(name, declared),
  cargo: (name, declared) =>
    declared.has(name) || declared.has(name.replaceAll('_', '-')) || looselyIn(name, declared),
  go: (name, declared) => {
    for (const module of declared) if (name === module || name.startsWith(`${module}/`)) return true;
    return false;
  },
};

/** A crate may call its library as it likes; most leave out dashes, or `rust`: `md-5` is `md5`, `rust-crypto` is `crypto`. */
const plain = (name: string): string =>
  name.replaceAll(/^(?:rust|lib|rs)[-_]|[-_](?:rust|rs|lib)$/g, '').replaceAll(/[-_]/g, '');

function looselyIn(name: string, declared: ReadonlySet<string>): boolean {
  const wanted = plain(name);
  for (const other of declared) if (plain(other) === wanted) return true;
  return false;
}

/** Whether a set of package names has what an import wants, by the ecosystem's own idea of the same name. */
export function isOffered({ ecosystem, name }: ImportedPackage, names: ReadonlySet<string>): boolean {
  return offers[ecosystem]?.(name, names) ?? false;
}

/** `undeclared` only when the workspace says enough about the ecosystem that absence means something. */
export function declares(
  facts: Facts,
  path: string,
  { ecosystem, name }: ImportedPackage,
): 'declared' | 'undeclared' | 'undecided' {
  const offered = offers[ecosystem];
  const declared = declaredIn(facts, ecosystem);
  if (offered === undefined || declared.incomplete || facts.truncated) return 'undecided';
  if (![...ancestors(path)].some((directory) => declared.directories.has(directory))) return 'undecided';
  if (offered(name, declared.names)) return 'declared';
  return has(facts, locks[ecosystem]) && !has(facts, unread[ecosystem]) ? 'undeclared' : 'undecided';
}

/** The declaration that the import means, of manifests in the order of the workspace. */
export function declarationOf(
  facts: Facts,
  { ecosystem, name }: ImportedPackage,
): DeclaredDependency | undefined {
  const offered = offers[ecosystem];
  for (const manifest of facts.manifests) {
    if (manifest.ecosystem !== ecosystem || offered === undefined) continue;
    const found = manifest.dependencies.find((it) => offered(name, new Set([it.name])));
    if (found) return found;
  }
  return undefined;
}
