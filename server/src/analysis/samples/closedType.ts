/** Types of the workspace of which all members are known: one declaration, nothing inherited, nothing made at run time. */
import type { CodeLanguage } from '../../documents/code/codeLanguage.ts';
import type { Facts } from '../../workspace/facts.ts';
import type { SymbolDefinition, Symbols } from '../../workspace/symbols/symbols.ts';

/** Every class, function or object has these. */
const EVERYWHERE =
  /^(?:__\w+__|name|length|prototype|constructor|toString|valueOf|call|apply|bind|equals|hashCode|getClass|class|value|values|ordinal|entries|keys|super|this|self|md|example|test|spec|new|allCases|rawValue|hashValue|init|Type)$/;

export function isEverywhere(member: string): boolean {
  return EVERYWHERE.test(member);
}

export interface ClosedType {
  readonly definition: SymbolDefinition;
  readonly members: readonly SymbolDefinition[];
  /** Text of its file. */
  readonly text: string;
}

const HOLDERS: ReadonlySet<string> = new Set(['class', 'interface', 'enum', 'struct']);

/** Languages in which a type's declaration says what it inherits. Rust derives, Go embeds, Ruby mixes in. */
const TOLD: ReadonlySet<CodeLanguage> = new Set([
  'typescript',
  'tsx',
  'javascript',
  'python',
  'java',
  'csharp',
  'kotlin',
  'php',
  'c',
  'cpp',
  'ruby',
  'swift',
]);

/** Between a type's name and its body: something that brings members along. */
const INHERITS = /\b(?:extends|implements|with)\b|[(:]\s*[\w.]|^\s*<\s*[A-Z:]/;
const AT_RUN_TIME =
  /\b(?:__getattr__|__getattribute__|setattr|metaclass|Proxy|defineProperty|defineProperties|Object\.assign|__call|__get|dynamic|partial|mixin|prototype)\b|\[\s*\w+\s*:\s*string\s*\]/i;

/** What else brings members, by language: lines that mix in, macros, operators that reach through. */
const BRINGS: Partial<Readonly<Record<CodeLanguage, RegExp>>> = {
  ruby: /\b(?:include|extend|prepend|class\s*<<|define_method|define_singleton_method|method_missing|delegate|def_delegators?|class_attribute|[cm]attr_\w+|Struct|Data)\b|\b\w*eval\b/,
  c: /^[ \t]*[A-Z][A-Z0-9_]{2,60}(?:\s*\(|[ \t]*;?[ \t]*$)/m,
  cpp: /^[ \t]*[A-Z][A-Z0-9_]{2,60}(?:\s*\(|[ \t]*;?[ \t]*$)|\boperator\s*(?:->|\*)/m,
};

/** What stands between the name of a type and its body. */
export function headerOf({ span, name }: SymbolDefinition, text: string, end: RegExp = /\{/): string {
  const from = text.indexOf(name, span.start) + name.length;
  const length = text.slice(from, from + 600).search(end);
  return text.slice(from, length < 0 ? from + 600 : from + length);
}

function isMarked(text: string, { span }: SymbolDefinition): boolean {
  const above = text.slice(0, span.start).trimEnd();
  const line = above.slice(above.lastIndexOf('\n') + 1).trim();
  return /^[@[]|^\)/.test(line) || /^\s*[@[]/.test(text.slice(span.start, span.start + 100));
}

/** @returns undefined when there is no such type, more than one, or when it may have members that are not seen. */
export function closedType(name: string, facts: Facts, symbols: Symbols): ClosedType | undefined {
  const named = symbols.defined(name).filter((it) => it.kind !== 'constructor' && !facts.ignored(it.path));
  const [definition, ...others] = named;
  if (!definition || others.length > 0 || !HOLDERS.has(definition.kind) || !TOLD.has(definition.language))
    return undefined;
  const text = facts.content(definition.path);
  if (text === undefined || text === 'unknown' || symbols.inFile(definition.path)?.incomplete)
    return undefined;
  const afterName = headerOf(definition, text, /[{\n]/).replace(
    /^\s*(?:\(\s*(?:object)?\s*\))?\s*:\s*(?:#.*)?$/,
    '',
  );
  if (INHERITS.test(afterName) || isMarked(text, definition) || AT_RUN_TIME.test(text)) return undefined;
  if (BRINGS[definition.language]?.test(text.slice(definition.span.start, definition.span.end)))
    return undefined;
  return { definition, members: symbols.members(name, definition.language), text };
}
