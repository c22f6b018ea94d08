/** Makes imports of the matches of a language's `imports.scm`: matches of one statement and module are one import. */
import type { Span } from '../../base/span.ts';
import type { CodeLanguage } from './codeLanguage.ts';
import type { CodeImport } from './codeParser.ts';

/** The part of a tree-sitter node that is used here. */
export interface QueryNodeLike {
  readonly type: string;
  readonly startIndex: number;
  readonly endIndex: number;
  /** From 0. */
  readonly startPosition: { readonly row: number; readonly column: number };
  readonly text: string;
  readonly parent: QueryNodeLike | null;
}

/** The part of a tree-sitter match that is used here. */
export interface QueryMatchLike {
  readonly patternIndex: number;
  readonly captures: readonly { readonly name: string; readonly node: QueryNodeLike }[];
}

/** More than any sample for readers has; what lies beyond is not looked at. */
const MAX_IMPORTS = 500;
const MAX_NAMES = 200;

interface Growing {
  readonly module: string;
  readonly names: string[];
  readonly span: Span;
  readonly statement: Span;
  guarded: boolean;
}

/** Quotes and brackets that belong to the syntax, not to the name, by the character that opens them. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '`': '`', '<': '>' };

function unwrap(text: string, start: number): { module: string; span: Span } {
  const wrapped = text.length >= 2 && CLOSING[text[0] as string] === text.at(-1);
  const module = wrapped ? text.slice(1, -1) : text;
  const at = wrapped ? start + 1 : start;
  return { module, span: { start: at, end: at + module.length } };
}

/** Languages in which a module's name may be written over several lines or with blanks between its parts. */
const DOTTED: ReadonlySet<CodeLanguage> = new Set(['python', 'java', 'kotlin', 'csharp', 'rust']);

export function importsOf(language: CodeLanguage, matches: readonly QueryMatchLike[]): readonly CodeImport[] {
  const byPlace = new Map<string, Growing>();
  const guarded: Span[] = [];
  for (const { captures } of matches) {
    let module: QueryNodeLike | undefined;
    let statement: QueryNodeLike | undefined;
    let named: QueryNodeLike | undefined;
    for (const { name, node } of captures) {
      if (name === 'module') module ??= node;
      else if (name === 'statement') statement ??= node;
      else if (name === 'name') named ??= node;
      else if (name === 'guarded') guarded.push({ start: node.startIndex, end: node.endIndex });
    }
    if (module === undefined || statement === undefined) continue;
    const key = `${statement.startIndex}:${module.startIndex}`;
    let growing = byPlace.get(key);
    if (growing === undefined) {
      if (byPlace.size >= MAX_IMPORTS) continue;
      const unwrapped = unwrap(module.text, module.startIndex);
      growing = {
        module: DOTTED.has(language) ? unwrapped.module.replace(/\s+/g, '') : unwrapped.module,
        names: [],
        span: unwrapped.span,
        statement: { start: statement.startIndex, end: statement.endIndex },
        guarded: false,
      };
      byPlace.set(key, growing);
    }
    const name = named?.text;
    if (name !== undefined && growing.names.length < MAX_NAMES && !growing.names.includes(name)) {
      growing.names.push(name);
    }
  }
  for (const it of byPlace.values()) {
    it.guarded = guarded.some((span) => span.start <= it.statement.start && it.statement.end <= span.end);
  }
  return [...byPlace.values()].sort((a, b) => a.span.start - b.span.start);
}

const SCRIPT = /(?:\bfrom|\bimport|\brequire)[ \t\n]{0,20}\(?[ \t\n]{0,20}['"`]([^'"`\n]{1,200})['"`]/g;

/** Patterns whose first group holds a module, or several with commas between them. */
const LIKELY: Partial<Readonly<Record<CodeLanguage, RegExp>>> = {
  typescript: SCRIPT,
  tsx: SCRIPT,
  javascript: SCRIPT,
  python: /^[ \t>.]{0,80}(?:from[ \t]+([\w.]{1,200})[ \t]+import\b|import[ \t]+([\w., \t]{1,300}))/gm,
  rust: /\b(?:use|extern[ \t]+crate)[ \t\n]+([\w:]{1,200})/g,
  go: /"([\w.~/-]{1,200})"/g,
};

/**
 * Modules that the code may import, from a look at its text alone: some of them may stand in a string or a comment. Most
 * samples import nothing that matters, and then no parser need be started to say so.
 */
export function likelyModules(language: CodeLanguage, code: string): readonly string[] {
  const pattern = LIKELY[language];
  const modules = new Set<string>();
  if (pattern === undefined) return [];
  for (const match of code.matchAll(pattern)) {
    for (const part of (match[1] ?? match[2] ?? '').split(',')) {
      const module = part.trim().split(/[ \t]/)[0] as string;
      if (module !== '' && modules.size < MAX_IMPORTS) modules.add(module);
    }
  }
  return [...modules];
}
