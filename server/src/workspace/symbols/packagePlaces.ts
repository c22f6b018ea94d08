/** Where an installed package lies and which of its files say what it offers, by ecosystem. Everything is read through ports that reach one root each. */
import { ancestors } from '../../base/paths.ts';
import type { CodeLanguage } from '../../documents/code/codeLanguage.ts';
import type { FileSystem } from '../fileSystem.ts';

/** Roots that may be read; a root that is absent holds no packages. */
export interface PackageRoots {
  /** Holds `node_modules` and virtual environments. */
  readonly workspace: FileSystem;
  /** `~/.cargo/registry/src`. */
  readonly cargo?: FileSystem;
  /** The module cache of Go: `~/go/pkg/mod`. */
  readonly go?: FileSystem;
}

export interface PackageRequest {
  readonly ecosystem: 'npm' | 'pypi' | 'cargo' | 'go';
  /** As imported: `react`, `@scope/name`, `yaml`, `serde`, `github.com/a/b`. */
  readonly name: string;
  /** What is imported of it beyond its name: `client` of `react-dom/client`. */
  readonly subpath?: string;
  /** Folder of the workspace that imports it; '' for the root. */
  readonly directory: string;
  /** Wanted where several versions are installed. */
  readonly version?: string;
}

export interface PackagePlace {
  readonly fs: FileSystem;
  readonly version: string | undefined;
  readonly language: CodeLanguage;
  /** Files at which reading begins, in `fs`. */
  readonly entries: readonly string[];
}

const MAX_MANIFEST = 1_000_000;

function parsed(text: string | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = text === undefined ? undefined : JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The declarations behind a value of `exports`: the condition `types` first, then those that lead to them. */
function typesIn(exported: unknown, depth = 0): string | undefined {
  if (typeof exported === 'string') return exported;
  if (typeof exported !== 'object' || exported === null || depth > 5) return undefined;
  const conditions = exported as Record<string, unknown>;
  for (const condition of ['types', 'import', 'require', 'node', 'default']) {
    const found = conditions[condition] === undefined ? undefined : typesIn(conditions[condition], depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A file that runs, to the file that declares what is in it. */
function declarationOf(path: string): readonly string[] {
  const declaration = path.replace(/\.([cm]?)js$/, '.d.$1ts');
  return /\.d\.[cm]?ts$/.test(path) ? [path] : [declaration, path];
}

function npmEntries(manifest: Record<string, unknown>, subpath: string | undefined): readonly string[] {
  const { exports: exported, types, typings, main } = manifest;
  const key = subpath === undefined ? '.' : `./${subpath}`;
  const isMap =
    typeof exported === 'object' &&
    exported !== null &&
    Object.keys(exported).some((it) => it.startsWith('.'));
  const own = isMap
    ? (exported as Record<string, unknown>)[key]
    : subpath === undefined
      ? exported
      : undefined;
  const fallback =
    subpath === undefined
      ? [types, typings, main, 'index.d.ts']
      : [`${subpath}.d.ts`, `${subpath}/index.d.ts`];
  return [subpath === undefined ? types : undefined, typesIn(own), ...fallback]
    .filter((it) => typeof it === 'string')
    .flatMap(declarationOf)
    .map((it) => it.replace(/^\.\//, ''));
}

async function firstFile(fs: FileSystem, paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if ((await fs.stat(path))?.type === 'file') return path;
  return undefined;
}

async function npm(
  roots: PackageRoots,
  { name, subpath, directory }: PackageRequest,
): Promise<PackagePlace | undefined> {
  const fs = roots.workspace;
  const typesName = `@types/${name.replace(/^@/, '').replace('/', '__')}`;
  for (const at of ancestors(directory)) {
    const base = at === '' ? 'node_modules' : `${at}/node_modules`;
    const own = parsed(await fs.read(`${base}/${name}/package.json`, MAX_MANIFEST));
    for (const folder of [name, typesName]) {
      const manifest =
        folder === name ? own : parsed(await fs.read(`${base}/${folder}/package.json`, MAX_MANIFEST));
      const entries = manifest ? npmEntries(manifest, subpath).map((it) => `${base}/${folder}/${it}`) : [];
      const entry = await firstFile(
        fs,
        entries.filter((it) => /\.d\.[cm]?ts$/.test(it)),
      );
      const version = String((own ?? manifest)?.version ?? '') || undefined;
      if (entry !== undefined) return { fs, version, language: 'typescript', entries: [entry] };
    }
    if (own !== undefined) return undefined;
  }
  return undefined;
}

const ENVIRONMENTS = ['.venv', 'venv', 'env'];

async function sitePackages(fs: FileSystem, directory: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const at of ancestors(directory)) {
    for (const environment of ENVIRONMENTS) {
      const base = at === '' ? environment : `${at}/${environment}`;
      for (const { name } of (await fs.list(`${base}/lib`)) ?? [])
        if (/^python3?\.?\d*$/.test(name)) found.push(`${base}/lib/${name}/site-packages`);
      if (await fs.list(`${base}/Lib/site-packages`)) found.push(`${base}/Lib/site-packages`);
    }
  }
  return found;
}

async function pypi(
  roots: PackageRoots,
  { name, subpath, directory }: PackageRequest,
): Promise<PackagePlace | undefined> {
  const fs = roots.workspace;
  const path = [name, ...(subpath === undefined ? [] : [subpath])].join('.').replaceAll('.', '/');
  const top = path.split('/')[0] as string;
  for (const site of await sitePackages(fs, directory)) {
    const stubs = path.replace(top, `${top}-stubs`);
    const entry = await firstFile(
      fs,
      [
        `${stubs}/__init__.pyi`,
        `${path}/__init__.pyi`,
        `${path}.pyi`,
        `${path}/__init__.py`,
        `${path}.py`,
      ].map((it) => `${site}/${it}`),
    );
    if (entry === undefined) continue;
    const normal = (it: string): string => it.toLowerCase().replace(/[-_.]+/g, '-');
    const info = ((await fs.list(site)) ?? [])
      .map((it) => /^(.+)-([^-]+)\.dist-info$/.exec(it.name))
      .find((it) => it && normal(it[1] as string) === normal(top));
    return { fs, version: info?.[2], language: 'python', entries: [entry] };
  }
  return undefined;
}

/** Newest first, as far as numbers tell. */
const byVersion = (a: string, b: string): number => b.localeCompare(a, 'en', { numeric: true });

async function cargo(
  { cargo: fs }: PackageRoots,
  { name, version }: PackageRequest,
): Promise<PackagePlace | undefined> {
  const names = new Set([name, name.replaceAll('_', '-'), name.replaceAll('-', '_')]);
  for (const { name: index } of (await fs?.list('')) ?? []) {
    const crates = ((await fs?.list(index)) ?? [])
      .map((it) => /^(.+?)-(\d.*)$/.exec(it.name))
      .filter((it) => it !== null)
      .filter((it) => names.has(it[1] as string) && (version === undefined || it[2] === version))
      .sort((a, b) => byVersion(a[2] as string, b[2] as string));
    const crate = crates[0];
    if (fs && crate)
      return { fs, version: crate[2], language: 'rust', entries: [`${index}/${crate[0]}/src/lib.rs`] };
  }
  return undefined;
}

async function go(
  { go: fs }: PackageRoots,
  { name, subpath, version }: PackageRequest,
): Promise<PackagePlace | undefined> {
  if (fs === undefined) return undefined;
  // The cache writes upper case letters as `!` and the lower case letter.
  const escaped = name.replace(/[A-Z]/g, (it) => `!${it.toLowerCase()}`);
  const slash = escaped.lastIndexOf('/');
  const parent = slash < 0 ? '' : escaped.slice(0, slash);
  const prefix = `${escaped.slice(slash + 1)}@`;
  const installed = ((await fs.list(parent)) ?? [])
    .map((it) => it.name)
    .filter((it) => it.startsWith(prefix) && (version === undefined || it === `${prefix}${version}`))
    .sort(byVersion)[0];
  if (installed === undefined) return undefined;
  const folder = [parent, installed, subpath].filter(Boolean).join('/');
  const entries = ((await fs.list(folder)) ?? [])
    .filter((it) => it.type === 'file' && it.name.endsWith('.go') && !it.name.endsWith('_test.go'))
    .map((it) => `${folder}/${it.name}`);
  return { fs, version: installed.slice(prefix.length), language: 'go', entries };
}

const places = { npm, pypi, cargo, go } as const;

/** @returns undefined when the package is not installed, or has no file that says what it offers. */
export async function placeOfPackage(
  roots: PackageRoots,
  request: PackageRequest,
): Promise<PackagePlace | undefined> {
  if (request.name.split('/').includes('..') || request.subpath?.split('/').includes('..')) return undefined;
  return places[request.ecosystem](roots, request);
}
