/** Which package manager a directory uses, where the workspace shows exactly one, and how it installs. */
import { ancestors } from '../../base/paths.ts';
import type { Ecosystem } from '../../documents/claim.ts';
import type { Facts, PackageManager, PackageManagerFact } from '../facts.ts';

const javascript: ReadonlySet<string> = new Set(['npm', 'pnpm', 'yarn', 'bun']);
const python: ReadonlySet<string> = new Set(['poetry', 'uv', 'pdm', 'pipenv', 'hatch', 'pip']);

/** Facts that show a manager of the ecosystem at all. */
function shown(facts: Facts, ecosystem: 'npm' | 'pypi'): readonly PackageManagerFact[] {
  const managers = ecosystem === 'npm' ? javascript : python;
  return facts.packageManagers.filter((it) => managers.has(it.manager) && !facts.ignored(it.source.path));
}

/** The one manager of the nearest directory that shows any; undefined where none or several are shown. */
export function managerOf(
  directory: string,
  facts: Facts,
  ecosystem: 'npm' | 'pypi' = 'npm',
): PackageManagerFact | undefined {
  const known = shown(facts, ecosystem);
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

/** `add`: one more package; `all`: what is declared. Hatch has no command for the first. */
const installs: Partial<Readonly<Record<PackageManager, { readonly add: string; readonly all: string }>>> = {
  npm: { add: 'npm install', all: 'npm install' },
  pnpm: { add: 'pnpm add', all: 'pnpm install' },
  yarn: { add: 'yarn add', all: 'yarn install' },
  bun: { add: 'bun add', all: 'bun install' },
  poetry: { add: 'poetry add', all: 'poetry install' },
  uv: { add: 'uv add', all: 'uv sync' },
  pdm: { add: 'pdm add', all: 'pdm install' },
  pipenv: { add: 'pipenv install', all: 'pipenv install' },
  pip: { add: 'pip install', all: 'pip install -r requirements.txt' },
};

/** Ecosystems with one tool. */
const single: Partial<Readonly<Record<Ecosystem, { readonly add: string; readonly all: string }>>> = {
  cargo: { add: 'cargo add', all: 'cargo fetch' },
  go: { add: 'go get', all: 'go mod download' },
  composer: { add: 'composer require', all: 'composer install' },
  rubygems: { add: 'bundle add', all: 'bundle install' },
  nuget: { add: 'dotnet add package', all: 'dotnet restore' },
};

/**
 * The command that makes a package available to code in a directory.
 * @param declared the manifest that declares it already; then everything that is declared gets installed
 * @returns undefined where several managers are in use, or the one in use has no such command
 */
export function installCommand(
  name: string,
  ecosystem: Ecosystem,
  directory: string,
  facts: Facts,
  declared?: string,
): string | undefined {
  let commands = single[ecosystem];
  if (ecosystem === 'npm' || ecosystem === 'pypi') {
    const manager = managerOf(directory, facts, ecosystem)?.manager;
    if (manager === undefined && shown(facts, ecosystem).length > 0) return undefined;
    commands = installs[manager ?? (ecosystem === 'npm' ? 'npm' : 'pip')];
    const isList = declared !== undefined && /\.(?:txt|in)$/.test(declared);
    if (declared !== undefined && commands === installs.pip)
      return isList ? `pip install -r ${declared}` : 'pip install -e .';
  }
  if (commands === undefined) return undefined;
  return declared === undefined ? `${commands.add} ${name}` : commands.all;
}
