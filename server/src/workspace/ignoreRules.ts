/** What the ignore files of a workspace cover, with the nesting and negation that git gives them. Immutable: a further file makes further rules. */
import ignore, { type Ignore } from 'ignore';
import { dirname } from '../base/paths.ts';
import type { OuterIgnoreFile } from './fileSystem.ts';

export const IGNORE_FILES: readonly string[] = ['.gitignore', '.ignore'];

/** Directories whose contents are never listed: other people's code or version control's own. */
export const UNLISTED: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', '.jj', 'node_modules']);

/** One ignore file: its directory and its lines. */
export interface IgnoreFile {
  readonly directory: string;
  readonly patterns: string;
}

/** Patterns of one file that are read; above it the file is somebody's list of everything. */
const MAX_PATTERNS = 5_000;
const MAX_CACHED = 100_000;

interface OuterRules {
  readonly rules: Ignore;
  readonly below: string;
}

export class IgnoreRules {
  readonly #byDirectory: ReadonlyMap<string, Ignore>;
  readonly #files: readonly IgnoreFile[];
  /** Files above the workspace, nearest first. */
  readonly #outer: readonly OuterRules[];
  readonly #cache = new Map<string, boolean>();

  private constructor(
    files: readonly IgnoreFile[],
    byDirectory: ReadonlyMap<string, Ignore>,
    outer: readonly OuterRules[],
  ) {
    this.#files = files;
    this.#byDirectory = byDirectory;
    this.#outer = outer;
  }

  /**
   * Of several files in one directory the later ones win.
   * @param outside files above the workspace, outermost first; one that ignores the workspace as a whole does not count.
   */
  static of(files: readonly IgnoreFile[], outside: readonly OuterIgnoreFile[] = []): IgnoreRules {
    const outer = outside
      .map(({ patterns, below }) => ({
        below,
        rules: ignore({ allowRelativePaths: true }).add(patternsOf(patterns)),
      }))
      .filter(({ below, rules }) => !rules.ignores(`${below}/`))
      .reverse();
    return new IgnoreRules([], new Map(), outer).with(files);
  }

  with(files: readonly IgnoreFile[]): IgnoreRules {
    if (files.length === 0) return this;
    const all = [...this.#files, ...files];
    const byDirectory = new Map(this.#byDirectory);
    for (const directory of new Set(files.map((it) => it.directory))) {
      const rules = ignore({ allowRelativePaths: true });
      for (const it of all) if (it.directory === directory) rules.add(patternsOf(it.patterns));
      byDirectory.set(directory, rules);
    }
    return new IgnoreRules(all, byDirectory, this.#outer);
  }

  /** True when the path or a directory above it is ignored. A trailing slash says that the path is a directory. */
  covers(path: string): boolean {
    const isDirectory = path.endsWith('/');
    const parts = path.split('/').filter(Boolean);
    let at = '';
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i] as string;
      if (UNLISTED.has(part)) return true;
      at = at === '' ? part : `${at}/${part}`;
      if (this.#own(i === parts.length - 1 && !isDirectory ? at : `${at}/`)) return true;
    }
    return false;
  }

  /** True when the path may be ignored whether it is a file or a directory. */
  mayCover(path: string): boolean {
    return this.covers(path) || this.covers(`${path}/`);
  }

  #own(path: string): boolean {
    const known = this.#cache.get(path);
    if (known !== undefined) return known;
    const ignored = this.#decide(path);
    if (this.#cache.size > MAX_CACHED) this.#cache.clear();
    this.#cache.set(path, ignored);
    return ignored;
  }

  /** The nearest ignore file that has an opinion wins. */
  #decide(path: string): boolean {
    const bare = path.endsWith('/') ? path.slice(0, -1) : path;
    for (let directory = dirname(bare); ; directory = dirname(directory)) {
      const rules = this.#byDirectory.get(directory);
      if (rules) {
        const result = rules.test(directory === '' ? path : path.slice(directory.length + 1));
        if (result.ignored || result.unignored) return result.ignored;
      }
      if (directory === '') break;
    }
    for (const { rules, below } of this.#outer) {
      const result = rules.test(`${below}/${path}`);
      if (result.ignored || result.unignored) return result.ignored;
    }
    return false;
  }
}

/** Patterns of a hostile file may be many or slow to match: `*a*a*a*a` on a long name. */
function patternsOf(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .slice(0, MAX_PATTERNS)
    .filter((line) => line.length < 500 && isTractable(line));
}

function isTractable(pattern: string): boolean {
  const segments = pattern.split('/');
  return (
    segments.filter((it) => it === '**').length <= 5 &&
    segments.every((it) => (it.match(/\*/g)?.length ?? 0) <= 4)
  );
}
