/** What the standard libraries offer, by name: answers which import brings `timedelta`. Tables are generated and loaded when a language is first asked about. */
import type { CodeLanguage } from '../../documents/code/codeLanguage.ts';

export interface StandardName {
  /** As an import writes it: `datetime`, `fs`, `net/http`, `java.util`, `std::collections`, `vector`. */
  readonly module: string;
  readonly name: string;
  /** As the language's own tools call it; `name` where they do not say. */
  readonly kind: string;
}

export interface StandardLibrary {
  has(module: string): boolean;
  /** Names of one module by name; empty for an unknown one. */
  offers(module: string): ReadonlyMap<string, StandardName>;
  /** Modules that offer the name, the most usual first. */
  providers(name: string): readonly StandardName[];
}

type Table = { readonly table: string };

const node = (): Promise<Table> => import('./standard/node.generated.ts');
const cpp = (): Promise<Table> => import('./standard/cpp.generated.ts');

const tables: Partial<Readonly<Record<CodeLanguage, () => Promise<Table>>>> = {
  typescript: node,
  tsx: node,
  javascript: node,
  python: () => import('./standard/python.generated.ts'),
  java: () => import('./standard/java.generated.ts'),
  kotlin: () => import('./standard/java.generated.ts'),
  go: () => import('./standard/go.generated.ts'),
  rust: () => import('./standard/rust.generated.ts'),
  cpp,
};

/** Modules that people mean when several offer a name, most usual first. */
const usual: readonly string[] = [
  'java.util',
  'java.io',
  'java.nio.file',
  'java.time',
  'java.util.function',
  'java.util.stream',
  'java.util.concurrent',
  'java.net.http',
  'typing',
  'collections.abc',
  'collections',
  'pathlib',
  'datetime',
  'fs',
  'path',
  'std::collections',
];

/** Position in the table above, then fewer parts, then fewer letters. */
function byUse(a: StandardName, b: StandardName): number {
  const rank = ({ module }: StandardName): number => {
    const at = usual.indexOf(module);
    return at < 0 ? usual.length : at;
  };
  const parts = ({ module }: StandardName): number => module.split(/[./:]+/).length;
  return rank(a) - rank(b) || parts(a) - parts(b) || a.module.length - b.module.length;
}

const NOTHING: ReadonlyMap<string, StandardName> = new Map();

/** @param table a line for each module: its name, then for each kind `kind:` and the names with commas between them. */
export function readStandardTable(table: string): StandardLibrary {
  const modules = new Map<string, ReadonlyMap<string, StandardName>>();
  const byName = new Map<string, StandardName[]>();
  for (const line of table.split('\n')) {
    const [module, ...kinds] = line.split(' ');
    if (module === undefined || module === '') continue;
    const names = new Map<string, StandardName>();
    for (const part of kinds) {
      const colon = part.indexOf(':');
      for (const name of part.slice(colon + 1).split(',')) {
        const entry: StandardName = Object.freeze({ module, name, kind: part.slice(0, colon) });
        names.set(name, entry);
        const known = byName.get(name);
        if (known) known.push(entry);
        else byName.set(name, [entry]);
      }
    }
    modules.set(module, names);
  }
  const bare = (module: string): string => module.replace(/^node:/, '');
  return {
    has: (module) => modules.has(bare(module)),
    offers: (module) => modules.get(bare(module)) ?? NOTHING,
    providers: (name) => (byName.get(name) ?? []).toSorted(byUse),
  };
}

const loaded = new Map<string, Promise<StandardLibrary>>();

/** @returns undefined for a language without a table. */
export async function standardLibrary(language: CodeLanguage): Promise<StandardLibrary | undefined> {
  const load = tables[language];
  if (load === undefined) return undefined;
  const known = loaded.get(language) ?? load().then(({ table }) => readStandardTable(table));
  loaded.set(language, known);
  return known;
}
