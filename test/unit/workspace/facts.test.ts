/** What each manifest, lock file and runner's file says: a text in, facts out. */
import { describe, expect, it } from 'vitest';
import { type FileFacts, factFile } from '../../../server/src/workspace/facts/extractor.ts';
import { extractorFor } from '../../../server/src/workspace/facts/extractors.ts';

function facts(path: string, text: string): FileFacts {
  const extractor = extractorFor(path);
  if (!extractor) throw new Error(`nothing reads ${path}`);
  return extractor.extract(factFile(path, text));
}

const targets = (it: FileFacts, runner?: string): string[] =>
  (it.targetFiles ?? [])
    .filter((file) => runner === undefined || file.runner === runner)
    .flatMap((file) => file.targets.map((target) => target.name));
const dependencies = (it: FileFacts): string[] =>
  (it.manifests ?? []).flatMap((manifest) =>
    manifest.dependencies.map((d) => `${d.name} ${d.range ?? d.resolved ?? ''}`.trim()),
  );
const versions = (it: FileFacts): string[] =>
  (it.toolVersions ?? []).map((v) => `${v.role} ${v.tool} ${v.range}`);

describe('JavaScript', () => {
  const it1 = facts(
    'web/package.json',
    '{"name":"@a/web","bin":{"web":"x.js"},"scripts":{"build":"vite","test:unit":"vitest"},"dependencies":{"react":"^18"},"devDependencies":{"vite":"5"},"engines":{"node":">=20"},"packageManager":"pnpm@9.1.0+sha"}',
  );
  it('package.json', () => {
    expect(targets(it1)).toEqual(['build', 'test:unit']);
    expect(dependencies(it1)).toEqual(['react ^18', 'vite 5']);
    expect(versions(it1)).toEqual(['floor node >=20', 'pin pnpm 9.1.0']);
    expect(it1.packageManagers?.[0]).toMatchObject({ manager: 'pnpm', directory: 'web' });
    expect(it1.manifests?.[0]).toMatchObject({ name: '@a/web', binaries: ['web'], incomplete: false });
  });

  it('a place for each script', () => {
    const text = '{\n  "scripts": {\n    "build": "vite"\n  }\n}';
    const span = facts('package.json', text).targetFiles?.[0]?.targets[0]?.source.span;
    expect(span && text.slice(span.start, span.end)).toBe('"build": "vite"');
  });

  it('a broken package.json proves nothing', () => {
    expect(facts('package.json', '{ "scripts": {').targetFiles?.[0]?.open).toBe(true);
    expect(facts('package.json', '{ "scripts": {').manifests?.[0]?.incomplete).toBe(true);
  });

  it.each([
    [
      'package-lock.json',
      '{"packages":{"":{},"node_modules/a":{"version":"1.2.3"},"node_modules/b/node_modules/@s/c":{"version":"2.0.0"}}}',
      'npm',
      ['a 1.2.3', '@s/c 2.0.0'],
    ],
    [
      'pnpm-lock.yaml',
      "packages:\n\n  '@s/c@2.0.0':\n    resolution: {}\n\n  a@1.2.3:\n    resolution: {}\n",
      'pnpm',
      ['@s/c 2.0.0', 'a 1.2.3'],
    ],
    [
      'yarn.lock',
      '# yarn lockfile v1\n\n"@s/c@^2.0.0":\n  version "2.0.0"\n\na@^1.0.0, a@^1.2.0:\n  version "1.2.3"\n',
      'yarn',
      ['@s/c 2.0.0', 'a 1.2.3'],
    ],
    ['bun.lock', '{"packages":{"a":["a@1.2.3","",{},""],}}', 'bun', ['a 1.2.3']],
  ])('%s', (path, text, manager, expected) => {
    const found = facts(path, text);
    expect(dependencies(found)).toEqual(expected);
    expect(found.packageManagers?.[0]?.manager).toBe(manager);
  });
});

describe('Python', () => {
  it('pyproject.toml', () => {
    const found = facts(
      'pyproject.toml',
      '[project]\nname = "x"\nrequires-python = ">=3.11"\ndependencies = ["httpx[http2]>=0.27; python_version > \'3\'", "rich"]\n[project.scripts]\nx = "x:main"\n[dependency-groups]\ndev = ["pytest>=8"]\n[tool.poe.tasks]\nlint = "ruff"\n[tool.uv]\n',
    );
    expect(dependencies(found)).toEqual(['httpx >=0.27', 'rich', 'pytest >=8']);
    expect(versions(found)).toEqual(['floor python >=3.11']);
    expect(targets(found, 'poe')).toEqual(['lint']);
    expect(found.packageManagers?.map((it) => it.manager)).toEqual(['uv']);
  });

  it('requirements.txt with options, links and hashes', () => {
    const found = facts(
      'requirements-dev.txt',
      '-r base.txt\nDjango==5.0.1 --hash=sha256:abc\n-e git+https://example.org/x.git#egg=x\n# comment\nuvicorn[standard]~=0.30\n',
    );
    expect(dependencies(found)).toEqual(['Django ==5.0.1', 'uvicorn ~=0.30']);
    expect(found.manifests?.[0]?.incomplete).toBe(true);
  });

  it('tox and nox', () => {
    expect(
      targets(facts('tox.ini', '[tox]\nenvlist = py311, lint\n[testenv:docs]\ncommands = x\n')).sort(),
    ).toEqual(['docs', 'lint', 'py311']);
    expect(
      targets(
        facts(
          'noxfile.py',
          '@nox.session\ndef lint(session):\n    pass\n@nox.session(name="unit-tests")\ndef tests(session):\n    pass\n',
        ),
      ),
    ).toEqual(['lint', 'unit-tests']);
  });
});

describe('make, just, Task', () => {
  it('targets, not variables, recipes or special names', () => {
    const found = facts(
      'Makefile',
      'VAR := x\n.PHONY: build test\nbuild: a.o b.o\n\tgcc -o x\ntest lint: ; true\nURL ?= http://x\nifeq ($(X),y)\nendif\n',
    );
    expect(targets(found)).toEqual(['build', 'test', 'lint']);
    expect(found.targetFiles?.[0]?.open).toBe(false);
  });

  it.each([['include x.mk\na:\n'], ['%.o: %.c\n\tcc\n'], ['$(NAME): x\n']])(
    'is open when it may define more: %j',
    (text) => {
      expect(facts('Makefile', text).targetFiles?.[0]?.open).toBe(true);
    },
  );

  it('justfile', () => {
    const found = facts(
      'justfile',
      'set shell := ["bash"]\nversion := "1"\nbuild target="x": deps\n    cargo build\n@test *args:\n    cargo test\nalias b := build\n',
    );
    expect(targets(found)).toEqual(['build', 'test', 'b']);
  });

  it('Taskfile.yml', () => {
    expect(
      targets(
        facts(
          'Taskfile.yml',
          'version: 3\ntasks:\n  build:\n    cmds: [x]\n  db:migrate:\n    aliases: [m]\n',
        ),
      ),
    ).toEqual(['build', 'db:migrate', 'm']);
  });
});

describe('others', () => {
  it.each([
    [
      'Cargo.toml',
      '[package]\nname = "core"\nrust-version = "1.75"\n[dependencies]\nserde = { version = "1", features = [] }\n[dev-dependencies]\ninsta = "1.3"\n',
      ['serde 1', 'insta 1.3'],
    ],
    [
      'go.mod',
      'module example.org/x\n\ngo 1.22\n\nrequire (\n\tgithub.com/a/b v1.2.3\n\tgolang.org/x/c v0.1.0 // indirect\n)\n',
      ['github.com/a/b v1.2.3', 'golang.org/x/c v0.1.0'],
    ],
    [
      'pom.xml',
      '<project><artifactId>x</artifactId><dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId></dependency></dependencies></project>',
      ['g:a'],
    ],
    ['build.gradle.kts', 'dependencies { implementation("g:a:1.0") }', ['g:a']],
    [
      'x.csproj',
      '<Project><ItemGroup><PackageReference Include="A.B" Version="1.0" /></ItemGroup></Project>',
      ['A.B 1.0'],
    ],
    ['composer.json', '{"require":{"php":">=8.2","a/b":"^1"}}', ['a/b ^1']],
    ['Gemfile', "gem 'rails', '~> 7'\n  gem \"pg\"\n", ['rails', 'pg']],
  ])('%s', (path, text, expected) => expect(dependencies(facts(path, text))).toEqual(expected));

  it.each([
    ['.nvmrc', 'v20.11.0\n', ['pin node 20.11.0']],
    ['.nvmrc', 'lts/*\n', []],
    ['.tool-versions', 'nodejs 22.1.0\npython 3.12.1\n', ['pin node 22.1.0', 'pin python 3.12.1']],
    ['rust-toolchain.toml', '[toolchain]\nchannel = "1.79"\n', ['pin rust 1.79']],
    ['global.json', '{"sdk":{"version":"8.0.100"}}', ['pin dotnet 8.0.100']],
    [
      '.github/workflows/ci.yml',
      'jobs:\n  t:\n    strategy:\n      matrix:\n        node-version: [20, 22]\n    steps:\n      - with: { python-version: "3.12" }\n',
      ['test node 20', 'test node 22', 'test python 3.12'],
    ],
  ])('%s %j', (path, text, expected) => expect(versions(facts(path, text))).toEqual(expected));

  it('services, tasks', () => {
    expect(targets(facts('docker-compose.yml', 'services:\n  db: {}\n  web: {}\n'))).toEqual(['db', 'web']);
    expect(targets(facts('deno.jsonc', '{ "tasks": { "dev": "x" }, }'))).toEqual(['dev']);
    expect(targets(facts('turbo.json', '{"tasks":{"build":{},"web#lint":{}}}'))).toEqual(['build', 'lint']);
  });
});
