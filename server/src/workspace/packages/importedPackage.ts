/** Which package an import in a sample asks for: the name that a manifest would have to declare. */
import type { Ecosystem } from '../../documents/claim.ts';
import type { CodeLanguage } from '../../documents/code/codeLanguage.ts';
import { standardModules } from './standardLibraries.ts';

export interface ImportedPackage {
  readonly ecosystem: Ecosystem;
  /** As it would be declared, as far as the import tells; for Python the module's whole dotted name. */
  readonly name: string;
  /** As imported. */
  readonly module: string;
}

const NPM_NAME = /^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/;
const MADE_UP =
  /^(?:your|my|some|any|other|example|sample|fake|dummy|foo|bar|baz|qux|package|module|library|lib|name|org|scope|company|acme|vendor|project|app|repo|xyz|xxx|abc)(?:[-_.\d]|$)|^(?:your|my)(?:org|company|app|project|package|lib|module|name)/;

/** Words that authors put where the reader is to think of something. */
function isMadeUp(name: string): boolean {
  return name
    .toLowerCase()
    .replace(/^@/, '')
    .split(/[/:.]/)
    .some((part) => MADE_UP.test(part));
}

function fromNpm(module: string): string | undefined {
  // `node:fs`, `bun:test`, `astro:content`, `virtual:x`, URLs: something else than the registry answers.
  if (module.includes(':') || module.includes('!') || module.includes('?')) return undefined;
  const name = module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/');
  if (!NPM_NAME.test(name) || /\.(?:[cm]?[jt]sx?|json|css|scss|svg|vue|svelte)$/.test(name)) return undefined;
  return standardModules.node.has(name) || standardModules.javascriptHosts.has(name) ? undefined : name;
}

/** What Python projects call their own folders: in a sample they stand for the reader's, and no package to install has the name. */
const PYTHON_FOLDERS: ReadonlySet<string> = new Set(
  'adapters api app application apps backend client common config conftest constants controllers core database db domain entities exceptions features frontend handlers helpers infrastructure internal main middleware models modules pages plugins ports project providers repositories repository routers routes schemas scripts server services settings shared src tasks tests types utils views workers'.split(
    ' ',
  ),
);

function fromPypi(module: string): string | undefined {
  const top = module.split('.')[0] as string;
  if (module.startsWith('.') || !/^[A-Za-z_]\w*$/.test(top)) return undefined;
  return standardModules.python.has(top) || PYTHON_FOLDERS.has(top) ? undefined : module;
}

function fromCargo(module: string): string | undefined {
  const crate = module.replace(/^::/, '').split('::')[0] as string;
  // Crates are lower case; an upper case name is a type of the file, as in `use Shape::*`.
  return standardModules.rust.has(crate) || !/^[a-z_][a-z0-9_]*$/.test(crate) ? undefined : crate;
}

function fromGo(module: string): string | undefined {
  const host = module.split('/')[0] as string;
  // Only paths that begin with a host name can come from outside; `example.com` is reserved for examples.
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) && !/(?:^|\.)example\.(?:com|org|net)$/.test(host)
    ? module
    : undefined;
}

type Reader = readonly [ecosystem: Ecosystem, read: (module: string) => string | undefined];

const npm: Reader = ['npm', fromNpm];
/** Java's and C#'s namespaces do not tell which artifact holds them; C's headers and Ruby's files neither. */
const readers: Partial<Readonly<Record<CodeLanguage, Reader>>> = {
  typescript: npm,
  tsx: npm,
  javascript: npm,
  python: ['pypi', fromPypi],
  rust: ['cargo', fromCargo],
  go: ['go', fromGo],
};

/** @returns undefined for what comes with the language, relative imports, made-up names, and languages that do not tell. */
export function importedPackage(language: CodeLanguage, module: string): ImportedPackage | undefined {
  const reader = readers[language];
  if (reader === undefined || module.startsWith('.') || module.startsWith('/')) return undefined;
  const name = reader[1](module);
  if (name === undefined) return undefined;
  // A host (`go.uber.org`) is nobody's invention.
  const chosen = reader[0] === 'go' ? name.slice(name.indexOf('/') + 1) : name;
  return isMadeUp(chosen) ? undefined : { ecosystem: reader[0], name, module };
}
