/** Python projects: pyproject.toml, requirements, tox, nox, Pipfile, setup.cfg and setup.py, lock files. */
import { parse } from 'smol-toml';
import type {
  DeclaredDependency,
  Manifest,
  PackageManager,
  PackageManagerFact,
  Target,
  TargetFile,
  ToolVersion,
} from '../facts.ts';
import {
  at,
  byName,
  type FactExtractor,
  type FactFile,
  type FileFacts,
  list,
  strings,
  table,
  text,
} from './extractor.ts';

const MANAGER_OF_LOCK: Readonly<Record<string, PackageManager>> = {
  'poetry.lock': 'poetry',
  'uv.lock': 'uv',
  'pdm.lock': 'pdm',
  'Pipfile.lock': 'pipenv',
  Pipfile: 'pipenv',
};

function toml(source: string): unknown {
  try {
    return parse(source);
  } catch {
    return undefined;
  }
}

/** Name and range of a PEP 508 requirement; undefined for options, URLs and paths. */
export function requirement(line: string): { name: string; range: string | undefined } | undefined {
  const match =
    /^\s*([A-Za-z0-9][A-Za-z0-9._-]{0,100})\s*(?:\[[^\]]{0,200}\])?\s*(?:\(?((?:[<>=!~]=?|===)[^;#)]{0,200})\)?|@\s*\S{1,500})?\s*(?:;.{0,500}|#.{0,500})?$/.exec(
      line,
    );
  return match ? { name: match[1] as string, range: match[2]?.trim() } : undefined;
}

function dependency(
  name: string,
  range: string | undefined,
  scope: DeclaredDependency['scope'],
  path: string,
): DeclaredDependency {
  return { name, ecosystem: 'pypi', range, resolved: undefined, scope, source: { path } };
}

function requirements(
  lines: readonly string[],
  scope: DeclaredDependency['scope'],
  path: string,
): DeclaredDependency[] {
  return lines.flatMap((line) => {
    const it = requirement(line);
    return it ? [dependency(it.name, it.range, scope, path)] : [];
  });
}

function targets(runner: Target['runner'], names: Iterable<string>, path: string): Target[] {
  return [...names].map((name) => ({ name, runner, source: { path } }));
}

function pyproject(file: FactFile): FileFacts {
  const { path, directory } = file;
  const value = toml(file.text);
  const poetry = at(value, 'tool', 'poetry');
  const dependencies = [
    ...requirements(strings(at(value, 'project', 'dependencies')), 'runtime', path),
    ...Object.values(table(at(value, 'project', 'optional-dependencies'))).flatMap((it) =>
      requirements(strings(it), 'optional', path),
    ),
    ...Object.values(table(at(value, 'dependency-groups'))).flatMap((it) =>
      requirements(strings(it), 'dev', path),
    ),
    ...requirements(strings(at(value, 'tool', 'uv', 'dev-dependencies')), 'dev', path),
    ...requirements(strings(at(value, 'build-system', 'requires')), 'build', path),
    ...Object.values(table(at(value, 'tool', 'pdm', 'dev-dependencies'))).flatMap((it) =>
      requirements(strings(it), 'dev', path),
    ),
  ];
  const fromTable = (it: unknown, scope: DeclaredDependency['scope']): void => {
    for (const [name, range] of Object.entries(table(it)))
      if (name !== 'python')
        dependencies.push(dependency(name, text(range) ?? text(at(range, 'version')), scope, path));
  };
  fromTable(at(poetry, 'dependencies'), 'runtime');
  fromTable(at(poetry, 'dev-dependencies'), 'dev');
  for (const group of Object.values(table(at(poetry, 'group')))) fromTable(at(group, 'dependencies'), 'dev');
  for (const environment of Object.values(table(at(value, 'tool', 'hatch', 'envs')))) {
    dependencies.push(
      ...requirements(
        [...strings(at(environment, 'dependencies')), ...strings(at(environment, 'extra-dependencies'))],
        'dev',
        path,
      ),
    );
  }
  const scripts = [
    ...Object.keys(table(at(value, 'project', 'scripts'))),
    ...Object.keys(table(at(value, 'project', 'gui-scripts'))),
    ...Object.keys(table(at(poetry, 'scripts'))),
  ];
  const manifest: Manifest = {
    path,
    directory,
    ecosystem: 'pypi',
    name: text(at(value, 'project', 'name')) ?? text(at(poetry, 'name')),
    version: text(at(value, 'project', 'version')) ?? text(at(poetry, 'version')),
    dependencies,
    binaries: scripts,
    incomplete: value === undefined || list(at(value, 'project', 'dynamic')).includes('dependencies'),
  };
  const targetFiles: TargetFile[] = [];
  const define = (runner: Target['runner'], names: Iterable<string>, open: TargetFile['open']): void => {
    const list = targets(runner, names, path);
    if (list.length > 0) targetFiles.push({ path, directory, runner, targets: list, open });
  };
  define(
    'poe',
    Object.keys(table(at(value, 'tool', 'poe', 'tasks'))),
    at(value, 'tool', 'poe', 'include') !== undefined,
  );
  define('pdm', Object.keys(table(at(value, 'tool', 'pdm', 'scripts'))), true);
  define('poetry', scripts, true);
  define('uv', scripts, true);
  const hatch = Object.entries(table(at(value, 'tool', 'hatch', 'envs'))).flatMap(([name, it]) =>
    Object.keys(table(at(it, 'scripts'))).flatMap((script) =>
      name === 'default' ? [script, `default:${script}`] : [`${name}:${script}`],
    ),
  );
  define('hatch', hatch, true);
  define('tox', toxEnvironments(text(at(value, 'tool', 'tox', 'legacy_tox_ini')) ?? ''), true);
  const toolVersions: ToolVersion[] = [];
  const floor = text(at(value, 'project', 'requires-python')) ?? text(at(poetry, 'dependencies', 'python'));
  if (floor) toolVersions.push({ tool: 'python', range: floor, directory, role: 'floor', source: { path } });
  const packageManagers: PackageManagerFact[] = [];
  if (poetry !== undefined && at(poetry, 'dependencies') !== undefined)
    packageManagers.push({ manager: 'poetry', directory, source: { path } });
  if (at(value, 'tool', 'uv') !== undefined)
    packageManagers.push({ manager: 'uv', directory, source: { path } });
  if (at(value, 'tool', 'hatch', 'envs') !== undefined)
    packageManagers.push({ manager: 'hatch', directory, source: { path } });
  if (at(value, 'tool', 'pdm') !== undefined)
    packageManagers.push({ manager: 'pdm', directory, source: { path } });
  return { manifests: [manifest], targetFiles, toolVersions, packageManagers };
}

function toxEnvironments(ini: string): string[] {
  const names = new Set<string>();
  for (const match of ini.matchAll(/^\[testenv:([\w.,{}-]{1,100})\]/gm)) names.add(match[1] as string);
  for (const match of ini.matchAll(/^envlist\s*=([^[]{0,2000})/gm))
    for (const name of (match[1] as string).split(/[\s,]+/)) if (name && !/[{}=]/.test(name)) names.add(name);
  return [...names];
}

const empty = (
  file: FactFile,
  dependencies: readonly DeclaredDependency[],
  incomplete: Manifest['incomplete'],
): Manifest => ({
  path: file.path,
  directory: file.directory,
  ecosystem: 'pypi',
  name: undefined,
  version: undefined,
  dependencies,
  binaries: [],
  incomplete,
});

export const python: readonly FactExtractor[] = [
  { matches: byName('pyproject.toml'), extract: pyproject },
  {
    matches: (name) =>
      /^(?:requirements|constraints|dev-requirements|test-requirements)[\w.-]*\.(?:txt|in)$/.test(name),
    extract(file) {
      const lines = file.text
        .replaceAll('\\\n', ' ')
        .split(/\r?\n/)
        .map((line) => line.replace(/\s--hash=.*$/, ''));
      return {
        manifests: [
          empty(
            file,
            requirements(lines, 'runtime', file.path),
            lines.some((line) => /^\s*-[re]\b/.test(line)),
          ),
        ],
      };
    },
  },
  {
    matches: byName('setup.py', 'setup.cfg'),
    extract: (file) => ({
      manifests: [
        empty(
          file,
          requirements(
            file.text.split(/[\n"',]+/).map((it) => it.trim()),
            'runtime',
            file.path,
          ),
          true,
        ),
      ],
    }),
  },
  {
    matches: byName(...Object.keys(MANAGER_OF_LOCK)),
    extract(file) {
      const packageManagers: PackageManagerFact[] = [
        {
          manager: MANAGER_OF_LOCK[file.name] as PackageManager,
          directory: file.directory,
          source: { path: file.path },
        },
      ];
      const value = file.name === 'Pipfile.lock' ? undefined : toml(file.text);
      const locked = list(at(value, 'package')).map(
        (it): DeclaredDependency => ({
          ...dependency(text(at(it, 'name')) ?? '', undefined, 'transitive', file.path),
          resolved: text(at(it, 'version')),
        }),
      );
      const declared = [
        ...Object.keys(table(at(value, 'packages'))),
        ...Object.keys(table(at(value, 'dev-packages'))),
      ].map((name) => dependency(name, undefined, 'runtime', file.path));
      return { manifests: [empty(file, [...locked, ...declared], value === undefined)], packageManagers };
    },
  },
  {
    matches: byName('tox.ini'),
    extract: (file) => ({
      targetFiles: [
        {
          path: file.path,
          directory: file.directory,
          runner: 'tox',
          targets: targets('tox', toxEnvironments(file.text), file.path),
          open: /\{|^\s*requires\s*=/m.test(file.text),
        },
      ],
    }),
  },
  {
    matches: byName('noxfile.py'),
    extract(file) {
      const names = [
        ...file.text.matchAll(
          /@(?:nox\.)?session\b(?:\(([^)]{0,500})\))?\s*(?:@[^\n]{0,500}\s*){0,5}def\s+(\w{1,100})/g,
        ),
      ].map((it) => /name\s*=\s*["']([\w.-]+)["']/.exec(it[1] ?? '')?.[1] ?? (it[2] as string));
      return {
        targetFiles: [
          {
            path: file.path,
            directory: file.directory,
            runner: 'nox',
            targets: targets('nox', names, file.path),
            open: true,
          },
        ],
      };
    },
  },
];
