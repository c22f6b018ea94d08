/** Which file of the workspace a tool means: it printed an absolute path, one of another machine, or one that counts from where it ran. */
import { resolvePath } from '../../base/paths.ts';
import type { Facts } from '../../workspace/facts.ts';

export interface Whereabouts {
  /** Absolute path of the workspace with `/` as separator. */
  readonly root: string;
  /** Workspace path of the directory in which the tool ran. */
  readonly directory: string;
  readonly facts: Pick<Facts, 'entry' | 'endingWith'>;
}

const MAX_PATH = 1_000;
const ABSOLUTE = /^(?:[a-zA-Z]:)?\//;

function normalised(printed: string): string {
  return printed
    .replace(/^file:\/\/(?=\/)/, '')
    .replaceAll('\\', '/')
    .replace(/^\/(?=[a-zA-Z]:\/)/, '');
}

/** The file that alone ends with as much of the path as possible; a bare name must be the only one of its name. */
function byEnding(path: string, { facts }: Whereabouts): string | undefined {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  for (let from = 0; from < parts.length; from++) {
    const found = facts
      .endingWith(parts.slice(from).join('/'))
      .filter((it) => facts.entry(it)?.type === 'file');
    if (found.length === 1) return found[0];
    if (found.length > 1) return undefined;
  }
  return undefined;
}

/** @returns the workspace path; undefined when the file is not in the workspace, or it cannot be told which is meant. */
export function locate(printed: string, where: Whereabouts): string | undefined {
  if (printed === '' || printed.length > MAX_PATH || printed.includes('\0')) return undefined;
  const path = normalised(printed);
  const isFile = (it: string | undefined): it is string =>
    it !== undefined && where.facts.entry(it)?.type === 'file';
  if (path.startsWith(`${where.root}/`)) {
    const inside = resolvePath('', path.slice(where.root.length + 1));
    return isFile(inside) ? inside : undefined;
  }
  if (ABSOLUTE.test(path)) return byEnding(path, where);
  const fromDirectory = resolvePath(where.directory, path);
  if (isFile(fromDirectory)) return fromDirectory;
  const fromRoot = resolvePath('', path);
  return isFile(fromRoot) ? fromRoot : byEnding(path, where);
}
