/** Imports of TypeScript and JavaScript: relative paths with the extension that the file's own imports have, aliases, workspace packages; ESM or CommonJS as the file does it. */
import { type ParseError, parse } from 'jsonc-parser';
import { ancestors, dirname, isInside, relativePath, resolvePath } from '../../base/paths.ts';
import type { Facts } from '../facts.ts';
import type { SymbolDefinition } from '../symbols/symbols.ts';
import {
  type ImportingFile,
  type ImportRules,
  type ImportScope,
  outlineOf,
  packageDirectory,
  type Wanted,
} from './importRules.ts';

const EXTENSIONS = ['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs'];
const ENDING = /\.(?:[cm]?[jt]s|[jt]sx)$/;

function json(path: string, facts: Facts): Readonly<Record<string, unknown>> | undefined {
  const text = facts.content(path);
  if (text === undefined || text === 'unknown') return undefined;
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}

const beside = (directory: string, name: string): string =>
  directory === '' ? name : `${directory}/${name}`;

/** Endings that a module's text may leave out or have in another form. */
function fileOf(path: string, facts: Facts): string | undefined {
  const isFile = (it: string): boolean => facts.entry(it)?.type === 'file';
  if (ENDING.test(path) && isFile(path)) return path;
  const stem = path.replace(/\.([cm]?)js(x?)$/, '');
  const tries = [path, stem].flatMap((it) => EXTENSIONS.map((ending) => `${it}.${ending}`));
  return [...tries, ...EXTENSIONS.map((ending) => beside(path, `index.${ending}`))].find(isFile);
}

interface Alias {
  readonly prefix: string;
  readonly suffix: string;
  readonly targets: readonly string[];
}

/** `compilerOptions.paths` of the nearest configuration above the file. */
function aliasesOf(from: string, facts: Facts): readonly Alias[] {
  for (const directory of ancestors(dirname(from))) {
    for (const name of ['tsconfig.json', 'jsconfig.json', 'tsconfig.base.json']) {
      const options = json(beside(directory, name), facts)?.compilerOptions as
        | { baseUrl?: string; paths?: Record<string, string[]> }
        | undefined;
      if (!options?.paths) continue;
      const base = resolvePath(directory, options.baseUrl ?? '.') ?? directory;
      return Object.entries(options.paths).flatMap(([pattern, targets]) => {
        const [prefix = '', suffix = ''] = pattern.split('*');
        const isList = Array.isArray(targets) && pattern.includes('*') && prefix !== '';
        return isList
          ? [{ prefix, suffix, targets: targets.flatMap((it) => resolvePath(base, String(it)) ?? []) }]
          : [];
      });
    }
  }
  return [];
}

function byAlias(target: string, aliases: readonly Alias[]): string | undefined {
  for (const { prefix, suffix, targets } of aliases) {
    for (const it of targets) {
      const [head = '', tail = ''] = it.split('*');
      if (target.startsWith(head) && target.endsWith(tail) && target.length > head.length + tail.length)
        return `${prefix}${target.slice(head.length, target.length - tail.length)}${suffix}`;
    }
  }
  return undefined;
}

/** Paths without endings that a module means by the aliases above the file; none where no alias fits. */
export function aliasTargets(module: string, from: string, { facts }: ImportScope): readonly string[] {
  return aliasesOf(from, facts).flatMap(({ prefix, suffix, targets }) => {
    if (!module.startsWith(prefix) || !module.endsWith(suffix)) return [];
    const star = module.slice(prefix.length, module.length - suffix.length);
    return targets.map((it) => it.replace('*', () => star));
  });
}

/** How modules of the workspace are written: with the file's ending, with that of the compiled file, or without. */
type Ending = 'source' | 'compiled' | 'none';

function endingIn(modules: readonly string[]): Ending | undefined {
  // By custom an alias of the sources begins so.
  const relative = modules.filter((it) => /^[.~#]|^@\//.test(it));
  if (relative.length === 0) return undefined;
  const count = (pattern: RegExp): number => relative.filter((it) => pattern.test(it)).length;
  const source = count(/\.(?:[cm]?ts|tsx)$/);
  const compiled = count(/\.(?:[cm]?js|jsx)$/);
  if (source === 0 && compiled === 0) return 'none';
  return source > compiled ? 'source' : 'compiled';
}

function endingFor(file: ImportingFile, scope: ImportScope): Ending {
  const { facts, symbols } = scope;
  const own = endingIn(outlineOf(file, scope)?.imports.map((it) => it.module) ?? []);
  if (own) return own;
  const directory = dirname(file.path);
  for (const at of [directory, packageDirectory(file.path, 'npm', facts) ?? '']) {
    const siblings = facts.matching(
      `${beside(at, at === directory ? '*' : '**/*')}.{ts,tsx,js,jsx,mjs,cjs,mts}`,
      200,
    );
    const modules = siblings.flatMap((path) => symbols.inFile(path)?.imports.map((it) => it.module) ?? []);
    const theirs = endingIn(modules);
    if (theirs) return theirs;
  }
  for (const at of ancestors(directory)) {
    const options = json(beside(at, 'tsconfig.json'), facts)?.compilerOptions as
      | Readonly<Record<string, unknown>>
      | undefined;
    if (!options) continue;
    if (options.allowImportingTsExtensions || options.rewriteRelativeImportExtensions) return 'source';
    if (/^node(?:16|18|20|next)$/i.test(String(options.module ?? options.moduleResolution ?? '')))
      return 'compiled';
    return 'none';
  }
  return isCommonJs(file, scope) ? 'none' : /\.[cm]?js$/.test(file.path) ? 'source' : 'none';
}

function withEnding(path: string, ending: Ending): string {
  if (ending === 'source') return path;
  if (ending === 'compiled') return path.replace(/\.([cm]?)tsx?$/, '.$1js').replace(/\.jsx$/, '.js');
  return path
    .replace(ENDING, '')
    .replace(/(^|\/)index$/, '$1')
    .replace(/(.)\/$/, '$1');
}

function isCommonJs(file: ImportingFile, { facts }: ImportScope): boolean {
  if (/\.cjs$/.test(file.path)) return true;
  if (!/\.jsx?$/.test(file.path)) return false;
  if (/^(?:import\b|export\b)/m.test(file.text)) return false;
  if (/\brequire\(|\bmodule\.exports\b|^exports\./m.test(file.text)) return true;
  const directory = packageDirectory(file.path, 'npm', facts);
  return directory === undefined || json(beside(directory, 'package.json'), facts)?.type !== 'module';
}

/** Strings anywhere in `exports["."]` and in the older fields. */
function entriesOf(manifest: Readonly<Record<string, unknown>>): readonly string[] {
  const strings = (value: unknown, depth: number): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null && depth < 4
        ? Object.values(value).flatMap((it) => strings(it, depth + 1))
        : [];
  const exported = manifest.exports as Record<string, unknown> | string | undefined;
  const dot = typeof exported === 'object' ? (exported['.'] ?? {}) : exported;
  return [
    ...strings(dot, 0),
    ...[manifest.source, manifest.types, manifest.module, manifest.main].flatMap((it) => strings(it, 0)),
  ];
}

/** The module of another package of the workspace that offers the definition: its name, when its entry file does. */
function throughPackage(
  definition: SymbolDefinition,
  from: string,
  to: string,
  scope: ImportScope,
): string | undefined {
  const { facts, symbols } = scope;
  const manifest = facts.manifests.find((it) => it.directory === to && it.path.endsWith('package.json'));
  const own = facts.manifests.find((it) => it.directory === from && it.path.endsWith('package.json'));
  const name = manifest?.name;
  if (name === undefined || !own?.dependencies.some((it) => it.name === name)) return undefined;
  const declared = entriesOf(json(beside(to, 'package.json'), facts) ?? {});
  // Entries are often written for the built package; the sources have the same names.
  const sources = declared.map((it) =>
    it.replace(/^\.?\/?(?:dist|lib|build|out)\//, 'src/').replace(/\.d\.ts$/, '.ts'),
  );
  const entries = [...declared, ...sources, 'src/index', 'index'].flatMap((it) => {
    const path = resolvePath(to, it);
    return path === undefined
      ? []
      : (fileOf(path.replace(/\.([cm]?)js$/, ''), facts) ?? fileOf(path, facts) ?? []);
  });
  const offers = entries.some((entry) =>
    symbols.exportsOf(entry).some((it) => it.name === definition.name && it.path === definition.path),
  );
  return offers ? name : undefined;
}

function isDefault(definition: SymbolDefinition, { symbols }: ImportScope): boolean {
  const reexports = symbols.inFile(definition.path)?.reexports ?? [];
  const named = reexports.some(
    (it) => it.from === undefined && (it.original ?? it.name) === definition.name && it.name !== 'default',
  );
  return (
    !named &&
    reexports.some((it) => it.from === undefined && it.name === 'default' && it.original === definition.name)
  );
}

const TYPES: ReadonlySet<string> = new Set(['interface', 'type']);

export const scriptRules: ImportRules = {
  languages: ['typescript', 'tsx', 'javascript'],
  extensions: EXTENSIONS,
  take(definition, file, scope) {
    const { facts } = scope;
    const { path, container, exported, kind } = definition;
    const isOnlyType = TYPES.has(kind);
    if (container !== '' || !exported || path === file.path) return undefined;
    if (isOnlyType && file.language === 'javascript') return undefined;
    const form = isDefault(definition, scope) ? 'default' : isOnlyType ? 'type' : 'named';
    const from = packageDirectory(file.path, 'npm', facts);
    const to = packageDirectory(path, 'npm', facts);
    if (from !== to && to !== undefined) {
      const module = from === undefined ? undefined : throughPackage(definition, from, to, scope);
      return module === undefined ? undefined : { module, form: form === 'default' ? 'named' : form };
    }
    const ending = endingFor(file, scope);
    const modules = outlineOf(file, scope)?.imports.map((it) => it.module) ?? [];
    const aliases = aliasesOf(file.path, facts);
    const climbs = !isInside(path, dirname(file.path));
    const usesAlias = modules.some((it) => aliases.some(({ prefix }) => it.startsWith(prefix)));
    const climbing = modules.some((it) => it.startsWith('../'));
    const alias = climbs && usesAlias && !climbing ? byAlias(withEnding(path, ending), aliases) : undefined;
    const relative = withEnding(relativePath(dirname(file.path), path), ending) || '.';
    return { module: alias ?? (relative.startsWith('.') ? relative : `./${relative}`), form };
  },
  resolve(module, from, scope) {
    const { facts } = scope;
    if (module.startsWith('.')) {
      const path = resolvePath(dirname(from), module);
      return path === undefined ? undefined : fileOf(path, facts);
    }
    return aliasTargets(module, from, scope)
      .map((it) => fileOf(it, facts))
      .find((it) => it !== undefined);
  },
  statement({ symbol, module, form }: Wanted, file, scope) {
    const quote = /from "|require\("/.test(file.text) && !/from '|require\('/.test(file.text) ? '"' : "'";
    const end =
      /^(?:import|export|const|let|var)\b.*[^;{,(\s]$/m.test(file.text) && !/;$/m.test(file.text) ? '' : ';';
    const source = `${quote}${module}${quote}`;
    if (isCommonJs(file, scope)) {
      const name = form === 'named' || form === 'type' ? `{ ${symbol} }` : symbol;
      return `const ${name} = require(${source})${end}`;
    }
    const taken = {
      default: symbol,
      module: `* as ${symbol}`,
      type: `type { ${symbol} }`,
    }[form as string];
    return `import ${taken ?? `{ ${symbol} }`} from ${source}${end}`;
  },
};
