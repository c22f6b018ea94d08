/** How languages differ where their samples are compared with the workspace. A row per language whose samples are looked at. */
import type { CodeLanguage } from '../../documents/code/codeLanguage.ts';

/**
 * What an import takes: names of a module, which is a file (`files`); names of a namespace, which files declare
 * (`namespaces`); a package, through whose name its members are used (`packages`); nothing by its name, so that all names may be
 * meant that the workspace declares (`everything`).
 */
export type TakenFrom = 'files' | 'namespaces' | 'packages' | 'everything';

export interface SampleLanguage {
  /** Files whose presence shows that the workspace has code in the language. */
  readonly sources: string;
  /** Of a file that holds the sample. */
  readonly ending: string;
  /** Folder below a project in which its sources lie, where paths of imports depend on that. */
  readonly folder?: string;
  readonly takenFrom: TakenFrom;
  /**
   * Whether a fragment may stand in the very module of what it uses, where that needs no import; `anywhere`: files that it
   * does not show may import for it.
   */
  readonly fragments: 'apart' | 'beside' | 'anywhere';
  /** A call must fit; `at-least`: arguments that are too many are dropped; `never`: any call runs. */
  readonly arity: 'exact' | 'at-least' | 'never';
  /** A value of a class is made by a word of its own, or by a call of the class. */
  readonly made: 'new' | 'call';
  /** Name under which a type is asked for a value of it, and its constructor answers. */
  readonly maker?: string;
  /** Values of a type copy or move each other: its constructors take one more value than they say. */
  readonly copied?: 'by-constructor';
  /** Arguments by name are one hash, unless a function takes names. */
  readonly keywords?: 'hash';
  /** A function of the same name with other parameters may stand elsewhere: in a base type, or as an extension. */
  readonly overloads: 'one-place' | 'anywhere';
  /** `extended`: any file may add members to a type; `open`: so does what runs, and one is missed only where another has nearly its name. */
  readonly members: 'own' | 'extended' | 'open';
  /** A function may be declared in one file and defined in another. */
  readonly declared?: 'twice';
  /** Marks above a declaration that may change how it is called. */
  readonly alters: RegExp;
  /** Between a type's name and its body: it may have members that its declaration does not show. */
  readonly inherits: RegExp;
  /**
   * Whether a function may be called on its type, without a value. Absent: the compiler sees to it.
   * @param text of the function. @param above the line above it.
   */
  onType?(text: string, above: string): boolean;
  /** What may be called on a type may not be called on its values. */
  readonly onValue?: 'own';
}

const NEVER = /(?!)/;
const DECORATED = /^\s*(?:@(?!(?:static|class)method\b)|\))/m;

const script: SampleLanguage = {
  sources: '**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs,vue,svelte}',
  ending: 'ts',
  takenFrom: 'files',
  fragments: 'apart',
  arity: 'exact',
  made: 'new',
  overloads: 'one-place',
  members: 'own',
  alters: DECORATED,
  inherits: /\b(?:extends|implements)\b/,
};

const java: SampleLanguage = {
  sources: '**/*.java',
  ending: 'java',
  takenFrom: 'namespaces',
  fragments: 'beside',
  arity: 'exact',
  made: 'new',
  overloads: 'anywhere',
  members: 'own',
  // Lombok and its kin add constructors.
  alters: /@(?:\w{0,20}ArgsConstructor|Data|Value|Builder|SuperBuilder|AutoValue|Immutable|Record\w{0,20})\b/,
  inherits: /\bextends\b/,
};

/** An import brings all that a file or a module declares. */
const whole = {
  takenFrom: 'everything',
  fragments: 'anywhere',
  arity: 'exact',
  made: 'call',
  overloads: 'anywhere',
  alters: NEVER,
} as const;

const cpp: SampleLanguage = {
  ...whole,
  sources: '**/*.{cc,cpp,cxx,hh,hpp,hxx,h}',
  ending: 'cpp',
  copied: 'by-constructor',
  members: 'own',
  declared: 'twice',
  inherits: /:\s*\w/,
};

const languages: Partial<Readonly<Record<CodeLanguage, SampleLanguage>>> = {
  typescript: script,
  tsx: { ...script, ending: 'tsx' },
  javascript: { ...script, ending: 'js', arity: 'never' },
  python: {
    ...script,
    sources: '**/*.py',
    ending: 'py',
    made: 'call',
    inherits: /\(\s*(?!object\b|\))/,
    onType: (_, above) => /@(?:static|class)method\b/.test(above),
  },
  rust: {
    sources: '**/*.rs',
    ending: 'rs',
    folder: 'src',
    takenFrom: 'files',
    fragments: 'beside',
    arity: 'exact',
    made: 'call',
    overloads: 'one-place',
    members: 'extended',
    alters:
      /#\[(?!must_use|inline|allow|expect|deprecated|cfg|doc|track_caller|tracing|instrument|cold|derive)/,
    inherits: NEVER,
    onType: (text) => !/^[^(]{0,200}\(\s*&?\s*(?:'\w+\s+)?(?:mut\s+)?self\b/.test(text),
  },
  go: {
    sources: '**/*.go',
    ending: 'go',
    takenFrom: 'packages',
    fragments: 'apart',
    arity: 'exact',
    made: 'call',
    overloads: 'one-place',
    members: 'own',
    alters: NEVER,
    inherits: NEVER,
  },
  java,
  kotlin: {
    ...java,
    sources: '**/*.{kt,kts}',
    ending: 'kt',
    members: 'extended',
    made: 'call',
    inherits: /:\s*[\w.]+(?:<[^>]{0,100}>)?\s*\(/,
  },
  csharp: {
    ...java,
    sources: '**/*.cs',
    fragments: 'anywhere',
    ending: 'cs',
    members: 'extended',
    alters: NEVER,
    // By custom the names of interfaces begin with an I.
    inherits: /[:,]\s*(?!I[A-Z])\w/,
  },
  php: {
    ...java,
    sources: '**/*.php',
    ending: 'php',
    arity: 'at-least',
    overloads: 'one-place',
    alters: NEVER,
  },
  // An empty list of parameters says nothing in C.
  c: { ...cpp, sources: '**/*.{c,h}', ending: 'c', alters: /^[^()\n]{0,200}\(\s*\)/m },
  cpp,
  ruby: {
    ...whole,
    sources: '**/*.rb',
    ending: 'rb',
    maker: 'new',
    keywords: 'hash',
    overloads: 'one-place',
    members: 'open',
    inherits: NEVER,
    onType: (text) => /^def\s+self\s*\./.test(text),
    onValue: 'own',
  },
  swift: {
    ...whole,
    sources: '**/*.swift',
    ending: 'swift',
    members: 'extended',
    // Protocols bring no constructors, unless values are decoded or made of raw ones; by custom their names end so.
    inherits:
      /:\s*(?!(?!Codable\b|Decodable\b|RawRepresentable\b|CaseIterable\b)\w*(?:able|ible|ObservableObject|Protocol|ing|Delegate|DataSource|View|Error|Sendable)\b)\w/,
  },
};

/** @returns undefined for languages whose samples are not compared. */
export function sampleLanguage(language: CodeLanguage): SampleLanguage | undefined {
  return languages[language];
}
