/** Which files of a workspace are indexed for their symbols: source files that people write, within bounds that `forewarn doctor` shows. */
import { languageByExtension } from '../../base/sourceExtensions.ts';
import type { CodeLanguage } from '../../documents/code/codeLanguage.ts';

/** Caps of the index. What lies beyond is not in it, and then absence proves nothing. */
export const symbolLimits = Object.freeze({
  /** Files, nearest to the root first. */
  files: 30_000,
  /** Bytes of one file. */
  fileBytes: 500_000,
  /** Symbols of one file; enforced where outlines are made. */
  fileSymbols: 5_000,
  /** Characters of all outlines together. */
  characters: 150_000_000,
  /** Milliseconds for one file. */
  fileTime: 2_000,
  /**
   * Levels of the syntax tree at which a declaration may begin. Below stand bodies of functions, whose declarations are nobody
   * else's; not to walk them halves the time of the query.
   */
  depth: 10,
});

/** C and C++ nest what others may use within conditions of the preprocessor. */
const DEEPER: Partial<Readonly<Record<CodeLanguage, number>>> = { c: 14, cpp: 14 };

export function outlineDepth(language: CodeLanguage): number {
  return DEEPER[language] ?? symbolLimits.depth;
}

export type SymbolLimits = typeof symbolLimits;

const extensions: Readonly<Record<string, CodeLanguage>> = {
  ...languageByExtension,
  kts: 'kotlin',
  swift: 'swift',
  bash: 'bash',
};

/** Folders with other people's code, or with what tools write, even where they are committed. */
const FOREIGN =
  /(?:^|\/)(?:node_modules|bower_components|vendor|vendored|third[-_]?party|external|site-packages|\.venv|venv|dist|build|out|target|coverage|\.next|\.nuxt|__snapshots__|generated|__generated__|Pods)\//;
const GENERATED_NAME =
  /[.-](?:min|bundle)\.[cm]?js$|\.(?:generated|gen|g|designer)\.\w+$|_pb2(?:_grpc)?\.pyi?$|\.pb\.(?:go|cc|h)$|_generated\.\w+$/i;

/** Language of a source file by its name; undefined for everything that is not indexed. */
export function sourceLanguage(path: string): CodeLanguage | undefined {
  const dot = path.lastIndexOf('.');
  const extension = path.slice(dot + 1);
  if (dot <= path.lastIndexOf('/') + 1 || !Object.hasOwn(extensions, extension)) return undefined;
  return FOREIGN.test(path) || GENERATED_NAME.test(path) ? undefined : extensions[extension];
}

/** Lines that C++ has and C has not. */
const CPP =
  /^[ \t]*(?:class[ \t]+\w|namespace\b|template[ \t]*<|using[ \t]+\w|(?:public|private|protected)[ \t]*:)|\bstd::/m;

/** Languages that a file may be in by its name: headers of C++ often end as those of C do. */
export function languagesOf(path: string): readonly CodeLanguage[] {
  const language = sourceLanguage(path);
  if (language === undefined) return [];
  return language === 'c' && path.endsWith('.h') ? ['c', 'cpp'] : [language];
}

/** The one of {@link languagesOf} that the text is written in. */
export function languageOfText(path: string, text: string): CodeLanguage | undefined {
  const [first, other] = languagesOf(path);
  return other !== undefined && CPP.test(text) ? other : first;
}

/** Characters at the begin of a file in which tools say that they wrote it. */
const HEAD = 1_500;
const SAYS_GENERATED =
  /@generated\b|<auto-?generated\b|\bcode generated\b[^\n]{0,200}\bdo not edit\b|\b(?:auto-?generated|automatically generated|generated (?:by|from|file|code))\b[^\n]{0,200}(?:\n[^\n]{0,100})?\bdo not (?:edit|modify)\b/i;
/** Mean length of a line above which no person wrote the file. */
const MINIFIED = 300;

/** A tool wrote it, or a minifier shortened it. */
export function isGeneratedText(text: string): boolean {
  if (SAYS_GENERATED.test(text.slice(0, HEAD))) return true;
  const sample = text.slice(0, 20_000);
  return sample.length > 5_000 && sample.length / sample.split('\n').length > MINIFIED;
}

const depth = (path: string): number => path.split('/').length;

/** Source files that are not ignored, nearest to the root first. */
export function sourceFiles(
  paths: Iterable<string>,
  isSource: (path: string) => boolean,
  limit: number = symbolLimits.files,
): { readonly files: readonly string[]; readonly more: number } {
  const files = [...paths].filter((path) => sourceLanguage(path) !== undefined && isSource(path));
  files.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  return { files: files.slice(0, limit), more: Math.max(0, files.length - limit) };
}
