/** What a language says about taking a name from elsewhere: which module a file is to another one, and how the statement is written. */
import type { CodeLanguage } from '../../documents/code/codeLanguage.ts';
import type { FileOutline } from '../../documents/code/outline.ts';
import type { Facts } from '../facts.ts';
import type { SymbolDefinition, Symbols } from '../symbols/symbols.ts';

/** The code that wants to import something: a file, or a sample taken as one. */
export interface ImportingFile {
  /** Workspace path. */
  readonly path: string;
  readonly language: CodeLanguage;
  readonly text: string;
  readonly outline?: FileOutline;
}

/** What is to be imported. */
export interface Wanted {
  readonly symbol: string;
  readonly module: string;
  /** `default`: the module's own value; `module`: the module as a whole, under the symbol's name. */
  readonly form: 'named' | 'default' | 'module' | 'type' | 'function' | 'constant';
}

/** Where in the workspace the language's rules look. */
export interface ImportScope {
  readonly facts: Facts;
  readonly symbols: Symbols;
}

export interface ImportRules {
  /** Languages whose files may import one another. */
  readonly languages: readonly CodeLanguage[];
  /** Endings of their files, for a glob. */
  readonly extensions: readonly string[];
  /**
   * How the file imports the definition.
   * @returns undefined when it cannot, when it need not, or when the rules do not tell.
   */
  take(
    definition: SymbolDefinition,
    file: ImportingFile,
    scope: ImportScope,
  ): Omit<Wanted, 'symbol'> | undefined;
  /** File of the workspace that a module means when `from` imports it; undefined for what lies elsewhere. */
  resolve(module: string, from: string, scope: ImportScope): string | undefined;
  statement(wanted: Wanted, file: ImportingFile, scope: ImportScope): string;
}

/** What the file says of itself, by the index or by its own tree. */
export function outlineOf(
  file: Pick<ImportingFile, 'path' | 'outline'>,
  { symbols }: ImportScope,
): FileOutline | undefined {
  return file.outline ?? symbols.inFile(file.path);
}

/** Package or namespace of a definition: what its file says, and the namespaces around it; undefined inside a type. */
export function namespaceOf(definition: SymbolDefinition, { symbols }: ImportScope): string | undefined {
  const outline = symbols.inFile(definition.path);
  if (outline === undefined) return undefined;
  const { container } = definition;
  const isNamespace = (path: string): boolean =>
    outline.symbols.some(
      (it) => it.kind === 'module' && [it.container, it.name].filter(Boolean).join('.') === path,
    );
  if (container !== '' && !isNamespace(container)) return undefined;
  return [outline.package, container].filter(Boolean).join('.');
}

/** Directory of the nearest manifest of an ecosystem above a path. */
export function packageDirectory(path: string, ecosystem: string, facts: Facts): string | undefined {
  const directories = facts.manifests
    .filter(
      (it) => it.ecosystem === ecosystem && (it.directory === '' || path.startsWith(`${it.directory}/`)),
    )
    .map((it) => it.directory);
  return directories.sort((a, b) => b.length - a.length)[0];
}
