/** The file system of the machine. The only file that opens files: reads stay inside the root, symlinks resolved, and only regular files are opened. */
import { constants } from 'node:fs';
import { lstat, open, readdir, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join, parse, relative, sep } from 'node:path';
import type { DirectoryEntry, FileSystem, Stat } from './fileSystem.ts';

/** Why a folder is not taken as a workspace; undefined when it is fine. */
export function refusesRoot(root: string): string | undefined {
  if (root === parse(root).root)
    return `${root} is the root of the file system; open a project folder instead`;
  if (root === homedir()) return `${root} is your home directory; open a project folder instead`;
  return undefined;
}

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
        const it = await stat(real);
        const type = it.isFile() ? 'file' : it.isDirectory() ? 'directory' : 'other';
        return { type, size: it.size, mtime: it.mtimeMs };
      } catch {
        return undefined;
      }
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
      try {
        // A FIFO would block the open, so look before, and open without waiting in case it changed meanwhile.
        if (!(await lstat(real)).isFile()) return undefined;
        const handle = await open(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
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
    },

    async realPath(path): Promise<string | undefined> {
      const real = await inside(path);
      return real === undefined ? undefined : relative(root, real).split(sep).join('/');
    },
  };
}
