/** The language of what is read: by the path that was printed, and which tool speaks when a program in it fails at run time. */
import { languageOfPath as languageOfFile } from '../taxonomy/recogniseTool.ts';

export function languageOfPath(path: string | undefined): string | undefined {
  return path === undefined ? undefined : languageOfFile(path);
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
