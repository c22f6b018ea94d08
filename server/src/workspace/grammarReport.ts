/** What `forewarn doctor` says about grammars: which there are, whether their files are the expected ones, which were used. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeLanguage } from '../documents/code/codeLanguage.ts';
import { locateGrammars, readGrammars } from './codeWorker.ts';

export interface GrammarState {
  readonly language: CodeLanguage;
  readonly package: string;
  readonly version: string;
  readonly abi: number;
  readonly bytes: number;
  readonly file: 'ok' | 'changed' | 'missing';
  readonly loaded: boolean;
}

export interface GrammarReport {
  /** Absolute folder; undefined when there is none and samples are not parsed. */
  readonly directory: string | undefined;
  readonly grammars: readonly GrammarState[];
  readonly problem?: string;
}

function fileState(path: string, sha256: string): { bytes: number; file: GrammarState['file'] } {
  try {
    const bytes = readFileSync(path);
    const same = createHash('sha256').update(bytes).digest('hex') === sha256;
    return { bytes: bytes.length, file: same ? 'ok' : 'changed' };
  } catch {
    return { bytes: 0, file: 'missing' };
  }
}

/** Reads every grammar's file, about 23 MB; starts no parser. `loaded` are the languages used so far in this process. */
export function grammarReport(loaded: ReadonlySet<CodeLanguage> = new Set()): GrammarReport {
  const directory = locateGrammars();
  if (directory === undefined)
    return { directory, grammars: [], problem: 'There is no folder with grammars.' };
  try {
    const grammars = readGrammars(directory).map((row) => ({
      language: row.language,
      package: row.package,
      version: row.version,
      abi: row.abi,
      ...fileState(join(directory, row.file), row.sha256),
      loaded: loaded.has(row.language),
    }));
    return { directory, grammars };
  } catch (error) {
    return { directory, grammars: [], problem: String(error) };
  }
}
