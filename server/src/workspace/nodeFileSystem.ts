/** The file system of the machine. The only file that opens files: reads stay inside the root, symlinks resolved, and only regular files are opened. */
import { constants, type Stats } from 'node:fs';
import { lstat, open, readdir, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, parse, relative, sep } from 'node:path';
import type { DirectoryEntry, FileSystem, OuterIgnoreFile, Stat } from './fileSystem.ts';

/** Why a folder is not taken as a workspace; undefined when it is fine. */
export function refusesRoot(root: string): string | undefined {
  if (root === parse(root).root)
    return `${root} is the root of the file system; open a project folder instead`;
  const home = homedir();
  if (root === home) return `${root} is your home directory; open a project folder instead`;
  if (home.startsWith(`${root}${sep}`))
    return `${root} holds home directories; open a project folder instead`;
  return undefined;
}

const MAX_IGNORE_FILE = 500_000;

/** The repository that holds the root as a folder, up to which ignore files count; undefined when the root is one itself or in none. */
async function repositoryAbove(root: string): Promise<string | undefined> {
  const isThere = (path: string): Promise<boolean> =>
    lstat(path).then(
      () => true,
      () => false,
    );
  for (let at = root; ; at = dirname(at)) {
    if (await isThere(join(at, '.git'))) return at === root ? undefined : at;
    if (dirname(at) === at || at === homedir()) return undefined;
  }
}

async function readRegular(path: string, maxBytes: number): Promise<string | undefined> {
  try {
    // A FIFO would block the open, so look before, and open without waiting in case it changed meanwhile.
    if (!(await lstat(path)).isFile()) return undefined;
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const it = await handle.stat();
      if (!it.isFile() || it.size > maxBytes) return undefined;
      return await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}

const statOf = (it: Stats): Stat => ({
  type: it.isFile() ? 'file' : it.isDirectory() ? 'directory' : 'other',
  size: it.size,
  mtime: it.mtimeMs,
});

/** @param root absolute path of the workspace, symlinks resolved. */
export function nodeFileSystem(root: string): FileSystem {
  const absolute = (path: string): string => join(root, path);

  const inside = async (path: string): Promise<string | undefined> => {
    if (path.includes('\0')) return undefined;
    try {
      const real = await realpath(absolute(path));
      const from = relative(root, real);
      return from === '..' || from.startsWith(`..${sep}`) || isAbsolute(from) ? undefined : real;
    } catch {
      return undefined;
    }
  };

  return {
    async stat(path): Promise<Stat | undefined> {
      const real = await inside(path);
      if (real === undefined) return undefined;
      try {
        return statOf(await stat(real));
      } catch {
        return undefined;
      }
    },

    /** Symlinks of a directory are resolved once for all that is asked of it. */
    async stats(paths) {
      const directories = new Map<string, Promise<string | undefined>>();
      return Promise.all(
        paths.map(async (path) => {
          const directory = dirname(path);
          const known = directories.get(directory) ?? inside(directory);
          directories.set(directory, known);
          const real = await known;
          if (real === undefined || path.includes('\0')) return undefined;
          try {
            const it = await lstat(join(real, basename(path)));
            return it.isSymbolicLink() ? await this.stat(path) : statOf(it);
          } catch {
            return undefined;
          }
        }),
      );
    },

    async list(directory): Promise<readonly DirectoryEntry[] | undefined> {
      const real = await inside(directory);
      if (real === undefined) return undefined;
      try {
        const entries = await readdir(real, { withFileTypes: true });
        return entries.map((it) => ({
          name: it.name,
          type: it.isFile()
            ? 'file'
            : it.isDirectory()
              ? 'directory'
              : it.isSymbolicLink()
                ? 'link'
                : 'other',
        }));
      } catch {
        return undefined;
      }
    },

    async read(path, maxBytes): Promise<string | undefined> {
      const real = await inside(path);
      if (real === undefined) return undefined;
      return readRegular(real, maxBytes);
    },

    async realPath(path): Promise<string | undefined> {
      const real = await inside(path);
      return real === undefined ? undefined : relative(root, real).split(sep).join('/');
    },

    async ignoreFilesAbove(): Promise<readonly OuterIgnoreFile[]> {
      const top = await repositoryAbove(root);
      if (top === undefined) return [];
      const files: OuterIgnoreFile[] = [];
      const add = async (file: string, directory: string): Promise<void> => {
        const patterns = await readRegular(file, MAX_IGNORE_FILE);
        if (patterns !== undefined)
          files.push({ patterns, below: relative(directory, root).split(sep).join('/') });
      };
      await add(join(top, '.git', 'info', 'exclude'), top);
      const between = [];
      for (let at = dirname(root); at !== top; at = dirname(at)) between.unshift(at);
      for (const directory of [top, ...between]) await add(join(directory, '.gitignore'), directory);
      return files;
    },
  };
}
