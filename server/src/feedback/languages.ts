/** Which language a file is in by its ending, and which tool speaks when a program in that language fails at run time. */

const byExtension: Readonly<Record<string, readonly string[]>> = {
  typescript: ['ts', 'mts', 'cts'],
  tsx: ['tsx'],
  javascript: ['js', 'mjs', 'cjs', 'jsx', 'vue', 'svelte'],
  python: ['py', 'pyi', 'pyw'],
  rust: ['rs'],
  go: ['go'],
  java: ['java'],
  kotlin: ['kt', 'kts'],
  c: ['c', 'h'],
  cpp: ['cc', 'cpp', 'cxx', 'c++', 'C', 'hh', 'hpp', 'hxx', 'ipp', 'inl', 'tcc'],
  csharp: ['cs'],
  ruby: ['rb'],
  php: ['php'],
};

const languages = new Map<string, string>();
for (const [language, extensions] of Object.entries(byExtension))
  for (const extension of extensions) languages.set(extension, language);

/** Id as in `documents/code/codeLanguage.ts`; undefined for an ending that belongs to none. */
export function languageOfPath(path: string | undefined): string | undefined {
  const extension = path === undefined ? undefined : /\.([A-Za-z+]{1,6})$/.exec(path)?.[1];
  return extension === undefined
    ? undefined
    : (languages.get(extension) ?? languages.get(extension.toLowerCase()));
}

/** Ids of tools that report uncaught exceptions and panics, by language. */
const runtimes: Readonly<Record<string, string>> = {
  typescript: 'node',
  tsx: 'node',
  javascript: 'node',
  python: 'cpython',
  rust: 'rust',
  go: 'go',
  java: 'java',
  kotlin: 'java',
  csharp: 'dotnet',
  ruby: 'ruby',
  php: 'php',
};

export function runtimeOf(language: string | undefined): string | undefined {
  return language === undefined ? undefined : runtimes[language];
}
