/** How languages differ where an outline is made: who may use a name, how comments and parameters are written. A row per language. */
import type { CodeLanguage } from './codeLanguage.ts';
import type { FoundKind } from './foundSymbols.ts';

/** What is known of a declaration when it is decided whether other files may use it. */
export interface Visibility {
  readonly name: string;
  /** Text before the name. */
  readonly lead: string;
  readonly kind: FoundKind;
  readonly isMember: boolean;
  readonly containerKind: string | undefined;
  /** The latest mark in the container that speaks for what follows: `private:`, `protected`. */
  readonly access: string | undefined;
}

/**
 * How one parameter is written: `name: type = value`, `type name = value`, or `name type` where several names may share
 * a type.
 */
export type ParameterStyle = 'name-colon-type' | 'type-name' | 'name-type' | 'name';

export interface LanguageTraits {
  readonly lineComment: string;
  readonly blockComments: boolean;
  /** Documentation is the first statement of the body. */
  readonly docstrings: boolean;
  readonly parameters: ParameterStyle;
  /** Whether callers write the names of parameters. */
  readonly labels?: 'written';
  /** Characters that begin and end a string. */
  readonly quotes: string;
  /** Marks of a pointer stand between a type and a name. */
  readonly pointers: boolean;
  /** First parameters that a caller does not pass. */
  readonly receivers: RegExp | undefined;
  exported(it: Visibility): boolean;
  isConstructor(name: string, container: string): boolean;
  /** Name of the type in the text of a receiver: `(s *Server)`, `Server.prototype`. */
  receiver?(text: string): string | undefined;
  /** Container and name of a qualified name. */
  qualified?(name: string): { container: string; name: string } | undefined;
  /** A type as a container's name: without type arguments and references. */
  typeName(text: string): string;
}

const typeName = (text: string): string =>
  /[\w.:$]+(?=[^\w.:$]*$|\s*[<[({])/.exec(text.replace(/^[&*\s]+/, ''))?.[0] ?? text;

const byColons = (name: string): { container: string; name: string } | undefined => {
  const at = name.lastIndexOf('::');
  if (at <= 0) return undefined;
  const container = name
    .slice(0, at)
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/^::/, '')
    .replaceAll('::', '.');
  return { container, name: name.slice(at + 2) };
};

const base: LanguageTraits = {
  lineComment: '//',
  blockComments: true,
  docstrings: false,
  parameters: 'type-name',
  quotes: '"\'`',
  pointers: false,
  receivers: undefined,
  exported: () => true,
  isConstructor: () => false,
  typeName,
};

const script: LanguageTraits = {
  ...base,
  parameters: 'name-colon-type',
  receivers: /^this\b/,
  exported: ({ name, lead, isMember, kind }) =>
    isMember || kind === 'enum-member'
      ? !name.startsWith('#') && !/\b(?:private|protected)\b/.test(lead)
      : /\bexport\b|\bexports\./.test(lead),
  isConstructor: (name) => name === 'constructor',
  receiver: (text) => /^(?!module\b|exports\b)(\w+)(?:\.prototype)?$/.exec(text)?.[1],
};

const java: LanguageTraits = {
  ...base,
  exported: ({ lead, kind, containerKind }) =>
    /\bpublic\b/.test(lead) ||
    kind === 'enum-member' ||
    (containerKind === 'interface' && !/\bprivate\b/.test(lead)),
};

const c: LanguageTraits = { ...base, pointers: true, exported: ({ lead }) => !/\bstatic\b/.test(lead) };

const cpp: LanguageTraits = {
  ...c,
  qualified: byColons,
  exported: ({ lead, isMember, containerKind, access }) =>
    isMember
      ? access === undefined
        ? containerKind !== 'class'
        : access.startsWith('public')
      : !/\bstatic\b/.test(lead),
  isConstructor: (name, container) => container === name || container.endsWith(`.${name}`),
};

const traits: Partial<Readonly<Record<CodeLanguage, LanguageTraits>>> = {
  typescript: script,
  tsx: script,
  javascript: script,
  python: {
    ...base,
    lineComment: '#',
    blockComments: false,
    docstrings: true,
    parameters: 'name-colon-type',
    receivers: /^(?:self|cls|mcs)\b/,
    exported: ({ name }) => !name.startsWith('_') || /^__\w+__$/.test(name),
    isConstructor: (name) => name === '__init__',
  },
  rust: {
    ...base,
    parameters: 'name-colon-type',
    // A single quote begins a lifetime.
    quotes: '"',
    receivers: /^(?:&\s*(?:'\w+\s+)?)?(?:mut\s+)?self\b/,
    exported: ({ lead, kind, containerKind, access }) =>
      access === 'public' ||
      /\bpub\b(?!\s*\()/.test(lead) ||
      kind === 'enum-member' ||
      kind === 'macro' ||
      containerKind === 'trait',
  },
  go: {
    ...base,
    parameters: 'name-type',
    exported: ({ name }) => /^\p{Lu}/u.test(name),
    receiver: (text) => /(\w+)\s*(?:\[[^\]]{0,100}\])?\s*\)$/.exec(text)?.[1],
  },
  java,
  c,
  cpp,
  csharp: {
    ...java,
    exported: (it) => (it.isMember ? java.exported(it) : !/\b(?:private|protected|internal)\b/.test(it.lead)),
  },
  ruby: {
    ...base,
    lineComment: '#',
    blockComments: false,
    parameters: 'name',
    qualified: byColons,
    exported: ({ access }) => access === undefined || access === 'public',
    isConstructor: (name) => name === 'initialize',
  },
  php: {
    ...base,
    exported: ({ lead }) => !/\b(?:private|protected)\b/.test(lead),
    isConstructor: (name) => name === '__construct',
  },
  kotlin: {
    ...base,
    parameters: 'name-colon-type',
    exported: ({ lead }) => !/\b(?:private|protected|internal)\b/.test(lead),
    isConstructor: (name) => name === 'constructor',
    receiver: (text) => /^[\w.]+/.exec(text)?.[0],
  },
  swift: {
    ...base,
    labels: 'written',
    parameters: 'name-colon-type',
    exported: ({ lead }) => !/\b(?:private|fileprivate)\b/.test(lead),
    isConstructor: (name) => name === 'init',
  },
  bash: { ...base, lineComment: '#', blockComments: false },
};

export function traitsOf(language: CodeLanguage): LanguageTraits {
  return traits[language] ?? base;
}
