/** What the ignore files of a workspace cover, with the nesting and negation that git gives them. */
import ignore, { type Ignore } from 'ignore';
import { dirname } from '../base/paths.ts';

export const IGNORE_FILES: readonly string[] = ['.gitignore', '.ignore'];

/** Directories whose contents are never listed: other people's code or version control's own. */
export const UNLISTED: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', '.jj', 'node_modules']);

export class IgnoreRules {
  readonly #byDirectory = new Map<string, Ignore>();
  readonly #cache = new Map<string, boolean>();

  /** Adds the patterns of an ignore file that lies in `directory`. */
  add(directory: string, patterns: string): void {
    const rules = this.#byDirectory.get(directory) ?? ignore({ allowRelativePaths: true });
    this.#byDirectory.set(directory, rules.add(patterns));
    this.#cache.clear();
  }

  /** True when the path or a directory above it is ignored. A trailing slash says that the path is a directory. */
  covers(path: string): boolean {
    const parts = path.split('/').filter(Boolean);
    const isDirectory = path.endsWith('/');
    let at = '';
    for (let i = 0; i < parts.length; i++) {
      at = at === '' ? (parts[i] as string) : `${at}/${parts[i]}`;
      const last = i === parts.length - 1;
      if (UNLISTED.has(parts[i] as string)) return true;
      if (this.#own(last && !isDirectory ? at : `${at}/`)) return true;
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
    const bare = path.endsWith('/') ? path.slice(0, -1) : path;
    let ignored = false;
    // The nearest ignore file that has an opinion wins.
    for (let directory = dirname(bare); ; directory = dirname(directory)) {
      const rules = this.#byDirectory.get(directory);
      if (rules) {
        const result = rules.test(directory === '' ? path : path.slice(directory.length + 1));
        if (result.ignored || result.unignored) {
          ignored = result.ignored;
          break;
        }
      }
      if (directory === '') break;
    }
    if (this.#cache.size > 100_000) this.#cache.clear();
    this.#cache.set(path, ignored);
    return ignored;
  }
}
