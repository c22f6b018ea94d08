/** Directories and files that tools write: they are not in version control, so their absence says nothing. */

const DIRECTORIES = new Set(
  (
    'dist build out output outputs target obj node_modules bower_components vendor coverage htmlcov .nyc_output .next .nuxt .svelte-kit ' +
    '.output .turbo .cache .parcel-cache .vite .venv venv env __pycache__ .pytest_cache .mypy_cache .ruff_cache .tox .nox .eggs ' +
    'site _site public-build storybook-static tmp temp .tmp .temp logs log artifacts artifact reports report test-results test-reports ' +
    'playwright-report screenshot screenshots results generated gen __generated__ .gradle .idea .vs DerivedData Pods .dart_tool .terraform ' +
    '.serverless .wrangler .vercel .netlify .git .hg .svn .DS_Store .aws .ssh .docker .kube .npm .yarn .pnpm-store wheelhouse ' +
    'tsbuildinfo snapshots-tmp release-build debug Debug Release x64 cmake-build-debug _build deps .build .stack-work dist-newstyle ' +
    'run runs data storage media worktrees .worktrees sessions session memory memories memory-bank scratch scratchpad .scratch workspace sandbox ' +
    'downloads uploads data-cache cache caches dump dumps backups backup .backup'
  ).split(' '),
);

/** `lib-dist`, `esm-build`, `wrangler-dist`, `foo.egg-info`, `cdk.out`. */
const DIRECTORY_PATTERN =
  /(?:[-_.](?:dist|build|out|output|cache|artifacts|results|logs)|\.egg-info|\.dSYM|\.xcworkspace)$|^(?:dist|build|out|cache|tmp|temp)[-_.]/i;

/** Files of one machine, of one run, or secret. */
const FILES =
  /^(?:\.env(?:\..+)?|.+\.local(?:\.\w+)?|.+\.log|.+\.pid|.+\.tmp|.+\.bak|.+\.tsbuildinfo|.+\.min\.(?:js|css)|.+\.map|.+\.pyc|.+\.class|.+\.(?:o|so|a|dll|dylib|exe|jar|whl|tgz|zip|gz|vsix|nupkg|db|sqlite3?|profraw|prof|coverage|lcov|trx)|.+\.generated\.\w+|.+\.gen\.\w+|.+_generated\.\w+|.+\.g\.(?:cs|dart)|.+\.pb\.go|.+_pb2(?:_grpc)?\.pyi?|lcov\.info|coverage\.(?:xml|json|out)|junit\.xml|credentials(?:\.json)?|secrets?\.\w+)$/i;

/** Build outputs even where some of their files are committed. */
const OUTPUTS = new Set(
  'dist build out output outputs target obj node_modules coverage htmlcov .next .nuxt .svelte-kit .turbo .cache .venv venv __pycache__ .pytest_cache tmp temp .tmp .git _site storybook-static'.split(
    ' ',
  ),
);

export function isBuildOutput(segment: string): boolean {
  return OUTPUTS.has(segment) || DIRECTORY_PATTERN.test(segment);
}

export function isGeneratedSegment(segment: string): boolean {
  return DIRECTORIES.has(segment) || DIRECTORY_PATTERN.test(segment);
}

/** True when a part of the path is a place that tools write to. */
export function isGeneratedPath(path: string): boolean {
  const segments = path.split('/').filter(Boolean);
  const last = segments.at(-1) ?? '';
  return segments.some(isGeneratedSegment) || FILES.test(last);
}
