/** A workspace in memory, for tests and for the browser; counts what it is asked, so that tests can say how often. */
import { resolvePath } from '../base/paths.ts';
import type { DirectoryEntry, FileSystem, Stat } from './fileSystem.ts';

export type MemoryFile = string | { readonly link: string };

export class MemoryFileSystem implements FileSystem {
  readonly calls = { stat: 0, list: 0, read: 0, realPath: 0 };
  readonly #files = new Map<string, { content: MemoryFile; mtime: number }>();
  #clock = 1;

  constructor(files: Readonly<Record<string, MemoryFile>> = {}) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  write(path: string, content: MemoryFile): void {
    this.#files.set(path, { content, mtime: this.#clock++ });
  }

  remove(path: string): void {
    for (const known of [...this.#files.keys()]) {
      if (known === path || known.startsWith(`${path}/`)) this.#files.delete(known);
    }
  }

  #isDirectory(path: string): boolean {
    if (path === '') return true;
    for (const known of this.#files.keys()) if (known.startsWith(`${path}/`)) return true;
    return false;
  }

  #follow(path: string): string | undefined {
    let at = path;
    for (let hops = 0; hops < 20; hops++) {
      const file = this.#files.get(at);
      if (file === undefined || typeof file.content === 'string') return at;
      const target = resolvePath(at.slice(0, Math.max(0, at.lastIndexOf('/'))), file.content.link);
      if (target === undefined) return undefined;
      at = target;
    }
    return undefined;
  }

  async stat(path: string): Promise<Stat | undefined> {
    this.calls.stat++;
    const real = this.#follow(path);
    if (real === undefined) return undefined;
    const file = this.#files.get(real);
    if (file && typeof file.content === 'string')
      return { type: 'file', size: file.content.length, mtime: file.mtime };
    return this.#isDirectory(real) ? { type: 'directory', size: 0, mtime: 0 } : undefined;
  }

  async list(directory: string): Promise<readonly DirectoryEntry[] | undefined> {
    this.calls.list++;
    const prefix = directory === '' ? '' : `${directory}/`;
    const entries = new Map<string, DirectoryEntry>();
    for (const [path, { content }] of this.#files) {
      if (!path.startsWith(prefix)) continue;
      const rest = path.slice(prefix.length);
      const slash = rest.indexOf('/');
      const name = slash < 0 ? rest : rest.slice(0, slash);
      const type = slash >= 0 ? 'directory' : typeof content === 'string' ? 'file' : 'link';
      if (!entries.has(name)) entries.set(name, { name, type });
    }
    return entries.size === 0 && directory !== '' ? undefined : [...entries.values()];
  }

  async read(path: string, maxBytes: number): Promise<string | undefined> {
    this.calls.read++;
    const real = this.#follow(path);
    const file = real === undefined ? undefined : this.#files.get(real);
    return typeof file?.content === 'string' && file.content.length <= maxBytes ? file.content : undefined;
  }

  async realPath(path: string): Promise<string | undefined> {
    this.calls.realPath++;
    const real = this.#follow(path);
    return real !== undefined && (this.#files.has(real) || this.#isDirectory(real)) ? real : undefined;
  }
}
