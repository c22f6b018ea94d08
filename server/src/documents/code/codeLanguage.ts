/** The programming languages whose samples can be parsed, and the names under which authors label a fence with them. */

export const codeLanguages = [
  'typescript',
  'tsx',
  'javascript',
  'python',
  'rust',
  'go',
  'java',
  'c',
  'cpp',
  'csharp',
  'ruby',
  'php',
  'bash',
  'json',
  'yaml',
  'toml',
  'kotlin',
  'swift',
] as const;

/** Id of a grammar in `grammars/`. */
export type CodeLanguage = (typeof codeLanguages)[number];

/**
 * First words of a fence's info string, lower case. `javascript` covers JSX; a `console` fence holds prompts and
 * output, `jsonc` and `json5` comments, which the grammars do not accept, so none of them is a language here.
 */
const aliases: Readonly<Record<CodeLanguage, readonly string[]>> = {
  typescript: ['typescript', 'ts', 'mts', 'cts'],
  tsx: ['tsx', 'typescriptreact'],
  javascript: ['javascript', 'js', 'mjs', 'cjs', 'jsx', 'javascriptreact', 'node'],
  python: ['python', 'py', 'python3', 'py3', 'pyi'],
  rust: ['rust', 'rs'],
  go: ['go', 'golang'],
  java: ['java'],
  c: ['c', 'h'],
  cpp: ['cpp', 'c++', 'cc', 'cxx', 'hpp', 'hxx'],
  csharp: ['csharp', 'cs', 'c#'],
  ruby: ['ruby', 'rb'],
  php: ['php'],
  bash: ['bash', 'sh', 'shell', 'zsh'],
  json: ['json'],
  yaml: ['yaml', 'yml'],
  toml: ['toml'],
  kotlin: ['kotlin', 'kt', 'kts'],
  swift: ['swift'],
};

const byAlias = new Map<string, CodeLanguage>();
for (const language of codeLanguages) for (const alias of aliases[language]) byAlias.set(alias, language);

/**
 * Language of a fence from its info string: ```` ```ts title="a.ts" ````, ```` ```{.python} ````, ```` ```rust,ignore ````.
 * @returns undefined when the label is missing or names no language with a grammar.
 */
export function languageOfInfo(info: string): CodeLanguage | undefined {
  const label = /^\s*(?:\{\s*\.?)?([A-Za-z0-9+#-]{1,24})/.exec(info)?.[1];
  return label === undefined ? undefined : byAlias.get(label.toLowerCase());
}
