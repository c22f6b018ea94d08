/** Which endings and names speak of a file, so that `src/a.ts` is told from `and/or`, `obj.method` and `text/html`. */

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').filter(Boolean));
}

/** Endings (without dot) under which people keep code, text and configuration in repositories. */
const EXTENSIONS = words(
  [
    'ts tsx mts cts js jsx mjs cjs vue svelte astro',
    'py pyi pyx ipynb rb erb rake gemspec php phtml pl pm lua vim el clj cljs cljc edn ex exs erl hrl hs ml mli',
    'rs go java kt kts scala groovy gradle swift m mm c h cc cpp cxx hpp hh hxx inl cs fs vb csproj fsproj sln slnx props targets razor cshtml xaml',
    'dart zig nim cr jl r rmd sol asm s cu cuh glsl vert frag wgsl hlsl metal v sv vhd',
    'sh bash zsh fish ps1 psm1 psd1 bat cmd awk nix bzl bazel cmake mk gn gni star',
    'md mdx mdc markdown rst adoc txt tex org pod',
    'json jsonc json5 jsonl yaml yml toml xml ini cfg conf properties plist lock env csv tsv',
    'html htm css scss sass less styl graphql gql proto thrift avsc sql prisma tf tfvars hcl bicep',
    'svg png jpg jpeg gif webp ico woff woff2 pdf snap map wasm scm po pot ungram lalrpop pest y l',
    'j2 jinja jinja2 hbs handlebars ejs liquid mustache tmpl tpl njk pug haml slim poml prompty baml',
  ].join(' '),
);

/** Endings that are as often something else: `a.m`, `v1.s`, `example.com/x.org`. They need a slash before them. */
const AMBIGUOUS = words(
  'm s v r l y c h cr env lock org map po pm el ml fs vb cs rs cc go md py ts js sh pl',
);

/** Of these, the ones that are names of members far more often: only a name with a dash or an underscore is a file. */
const MEMBERS = words('env lock map org po pm el m s v r l y');

/** Files without an ending that everybody knows. */
const BARE_FILES = words(
  'Makefile GNUmakefile Dockerfile Containerfile Justfile justfile Taskfile Rakefile Gemfile Procfile Vagrantfile Jenkinsfile Brewfile Podfile Fastfile CODEOWNERS LICENSE LICENCE NOTICE BUILD WORKSPACE CMakeLists Caddyfile Tiltfile Earthfile',
);

/** Names that are in so many repositories, or in so many directories of one, that a file of the same name elsewhere says nothing. */
const COMMON = words(
  'README.md readme.md CHANGELOG.md CONTRIBUTING.md LICENSE index.ts index.tsx index.js index.jsx index.mjs index.md index.html index.css main.ts main.js main.py main.go main.rs main.cpp main.c mod.rs lib.rs mod.ts __init__.py __main__.py conftest.py setup.py package.json tsconfig.json pyproject.toml Cargo.toml go.mod pom.xml build.gradle Makefile Dockerfile types.ts types.py utils.ts utils.py util.ts utils.js helpers.ts constants.ts config.ts config.py config.json config.yaml config.yml app.py app.ts app.js page.tsx layout.tsx route.ts server.ts client.ts SKILL.md AGENTS.md CLAUDE.md GEMINI.md plan.md spec.md design.md tasks.md test.ts test.py Program.cs Startup.cs middleware.ts copilot-instructions.md vite.config.ts vitest.config.ts jest.config.js',
);

/** The ending after the last dot of a name, lower-cased; undefined for dot files and for names without one. */
export function extensionOf(name: string): string | undefined {
  const dot = name.lastIndexOf('.');
  return dot <= 0 || dot === name.length - 1 ? undefined : name.slice(dot + 1).toLowerCase();
}

export function hasKnownExtension(name: string): boolean {
  const extension = extensionOf(name);
  return extension !== undefined && EXTENSIONS.has(extension);
}

/** True where the name alone, without a directory, is almost surely a file. */
export function isFileName(name: string): boolean {
  if (BARE_FILES.has(name)) return true;
  const extension = extensionOf(name);
  if (extension === undefined || !EXTENSIONS.has(extension)) return false;
  // `process.env`, `Node.js`, `next.js`: single dotted words with a short ending may be member access or a product.
  return (
    !AMBIGUOUS.has(extension) || /[-_]/.test(name) || (!MEMBERS.has(extension) && /^[a-z0-9]/.test(name))
  );
}

export function isBareFile(name: string): boolean {
  return BARE_FILES.has(name);
}

export function isCommonName(name: string): boolean {
  return COMMON.has(name);
}
