/** Which JavaScript package manager a directory uses, where the workspace shows exactly one. */
import { ancestors } from '../../base/paths.ts';
import type { Facts, PackageManagerFact } from '../facts.ts';

const javascript: ReadonlySet<string> = new Set(['npm', 'pnpm', 'yarn', 'bun']);

/** The one manager of the nearest directory that shows any; undefined where none or several are shown. */
export function managerOf(directory: string, facts: Facts): PackageManagerFact | undefined {
  const known = facts.packageManagers.filter(
    (it) => javascript.has(it.manager) && !facts.ignored(it.source.path),
  );
  for (const at of ancestors(directory)) {
    const here = known.filter((it) => it.directory === at);
    if (here.length === 0) continue;
    return new Set(here.map((it) => it.manager)).size === 1 ? here[0] : undefined;
  }
  return undefined;
}

/** `install` of everything that is declared: the command that writes a lock file. */
export function isPlainInstall(program: string, args: readonly string[]): boolean {
  if (!javascript.has(program)) return false;
  const words = args.filter((it) => !it.startsWith('-'));
  if (
    args.some((it) => /^(?:-g|--global|--prefix|-C|--dir|--cwd|--filter|-F|-w|--workspace)(?:=|$)/.test(it))
  )
    return false;
  return words.length === 1 && /^(?:install|i|ci|clean-install)$/.test(words[0] as string);
}
