/** Whether an import may mean a module of the workspace itself: a source root, an alias, a crate's own module. In doubt yes. */
import { type ParseError, parse } from 'jsonc-parser';
import type { Facts } from '../../workspace/facts.ts';
import type { ImportedPackage } from '../../workspace/packages/importedPackage.ts';

/** Configurations that are read at most; a workspace with more of them is left alone. */
const MAX_FILES = 60;
const COMPILER = '**/{tsconfig,jsconfig}*.json';
const BUNDLER =
  '**/{vite,vitest,webpack,rollup,rspack,rsbuild,esbuild,next,nuxt,svelte,astro,babel,metro,jest,electron.vite}.config.{js,cjs,mjs,ts,cts,mts}';

/** Answers whether a module's name matches a key of `compilerOptions.paths`. */
function aliasedIn(text: string, module: string): boolean {
  const errors: ParseError[] = [];
  const config: unknown = parse(text, errors, { allowTrailingComma: true });
  const options = (config as { compilerOptions?: { paths?: Record<string, unknown> } } | undefined)
    ?.compilerOptions;
  return Object.keys(options?.paths ?? {}).some((pattern) => {
    const star = pattern.indexOf('*');
    if (star < 0) return pattern === module || module.startsWith(`${pattern}/`);
    // A bare `*` maps everything somewhere and then falls back to packages.
    return star > 0 && module.startsWith(pattern.slice(0, star)) && module.endsWith(pattern.slice(star + 1));
  });
}

type Answer = boolean | 'unknown';

/** Looks into each file; 'unknown' as soon as one was not read yet, after having asked for all of them. */
function someFile(facts: Facts, pattern: string, test: (text: string) => boolean): Answer {
  const paths = facts.matching(pattern, MAX_FILES + 1);
  if (paths.length > MAX_FILES) return true;
  let answer: Answer = false;
  for (const path of paths) {
    const text = facts.content(path);
    if (text === 'unknown') answer = 'unknown';
    else if (text !== undefined && test(text)) return true;
  }
  return answer;
}

function javascript(facts: Facts, { name, module }: ImportedPackage): Answer {
  const last = name.slice(name.lastIndexOf('/') + 1);
  if (facts.named(last).some((path) => facts.entry(path)?.type === 'directory')) return true;
  // `baseUrl`: a file beside the configuration is imported by its bare name.
  if (['.ts', '.tsx', '.js', '.mjs', '.cjs'].some((it) => facts.named(last + it).length > 0)) return true;
  const aliased = someFile(facts, COMPILER, (text) => aliasedIn(text, module));
  if (aliased !== false) return aliased;
  return someFile(facts, BUNDLER, (text) => text.includes(name));
}

function python(facts: Facts, name: string): Answer {
  const top = name.split('.')[0] as string;
  return [top, `${top}.py`, `${top}.pyi`, `${top}.pyx`, `${top}.so`].some((it) => facts.named(it).length > 0);
}

function rust(facts: Facts, name: string): Answer {
  return facts.named(`${name}.rs`).length > 0 || facts.named(name).length > 0;
}

/** @param code the sample, which may define the module itself. */
export function mayBeLocal(facts: Facts, wanted: ImportedPackage, code: string): Answer {
  if (wanted.ecosystem === 'npm') return javascript(facts, wanted);
  if (wanted.ecosystem === 'pypi') return python(facts, wanted.name);
  if (wanted.ecosystem === 'cargo') return rust(facts, wanted.name) || code.includes(`mod ${wanted.name}`);
  return false;
}
