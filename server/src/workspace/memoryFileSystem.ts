/** A workspace in memory, for tests and for the browser; counts what it is asked, so that tests can say how often. */
import { basename, dirname, resolvePath } from '../base/paths.ts';
import type { DirectoryEntry, FileSystem, Stat } from './fileSystem.ts';

/** `special`: neither file nor directory, such as a FIFO. */
export type MemoryFile = string | { readonly link: string } | { readonly special: 'fifo' };

interface Node {
  readonly content: MemoryFile;
  readonly mtime: number;
}

/** Symlinks that lead to symlinks; more are a circle. */
const MAX_HOPS = 20;

export class MemoryFileSystem implements FileSystem {
  readonly calls = { stat: 0, list: 0, read: 0, realPath: 0 };
  readonly #files = new Map<string, Node>();
  /** Directories with the names in them and the time of their last change. */
  readonly #directories = new Map<string, { names: Set<string>; mtime: number }>();
  #clock = 1;

  constructor(files: Readonly<Record<string, MemoryFile>> = {}) {
    this.#directories.set('', { names: new Set(), mtime: this.#clock });
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  /** Creates or replaces a file; directories come and go with what is in them. */
  write(path: string, content: MemoryFile): void {
    this.#files.set(path, { content, mtime: ++this.#clock });
    for (let at = path; at !== ''; at = dirname(at)) {
      const above = dirname(at);
      const directory = this.#directories.get(above) ?? { names: new Set(), mtime: 0 };
      this.#directories.set(above, directory);
      if (directory.names.has(basename(at))) break;
      directory.names.add(basename(at));
      directory.mtime = ++this.#clock;
    }
  }

  /** Removes a file, or a directory with everything in it. */
  remove(path: string): void {
    for (const name of this.#directories.get(path)?.names ?? []) this.remove(`${path}/${name}`);
    this.#files.delete(path);
    this.#directories.delete(path);
    const above = this.#directories.get(dirname(path));
    if (!above?.names.delete(basename(path))) return;
    above.mtime = ++this.#clock;
    if (above.names.size === 0 && dirname(path) !== '') this.remove(dirname(path));
  }

  /** The path with every symlink in it followed; undefined when there is nothing, or it lies outside. */
  #follow(path: string): string | undefined {
    let todo = path.split('/').filter(Boolean);
    let at = '';
    let hops = 0;
    while (todo.length > 0) {
      const [first, ...rest] = todo as [string, ...string[]];
      const next = at === '' ? first : `${at}/${first}`;
      const content = this.#files.get(next)?.content;
      if (typeof content === 'object' && 'link' in content) {
        if (++hops > MAX_HOPS) return undefined;
        const target = resolvePath(at, content.link);
        if (target === undefined || content.link.startsWith('/')) return undefined;
        todo = [...target.split('/').filter(Boolean), ...rest];
        at = '';
      } else {
        at = next;
        todo = rest;
      }
    }
    return this.#files.has(at) || this.#directories.has(at) ? at : undefined;
  }

  async stat(path: string): Promise<Stat | undefined> {
    this.calls.stat++;
    const real = this.#follow(path);
    if (real === undefined) return undefined;
    const file = this.#files.get(real);
    if (!file) return { type: 'directory', size: 0, mtime: this.#directories.get(real)?.mtime ?? 0 };
    const { content, mtime } = file;
    return typeof content === 'string'
      ? { type: 'file', size: content.length, mtime }
      : { type: 'other', size: 0, mtime };
  }

  async list(directory: string): Promise<readonly DirectoryEntry[] | undefined> {
    this.calls.list++;
    const real = this.#follow(directory);
    const names = real === undefined ? undefined : this.#directories.get(real)?.names;
    if (names === undefined) return undefined;
    return [...names].map((name): DirectoryEntry => {
      const content = this.#files.get(real === '' ? name : `${real}/${name}`)?.content;
      if (content === undefined) return { name, type: 'directory' };
      if (typeof content === 'string') return { name, type: 'file' };
      return { name, type: 'link' in content ? 'link' : 'other' };
    });
  }

  async read(path: string, maxBytes: number): Promise<string | undefined> {
    this.calls.read++;
    const real = this.#follow(path);
    const content = real === undefined ? undefined : this.#files.get(real)?.content;
    return typeof content === 'string' && content.length <= maxBytes ? content : undefined;
  }

  async realPath(path: string): Promise<string | undefined> {
    this.calls.realPath++;
    return this.#follow(path);
  }
}
