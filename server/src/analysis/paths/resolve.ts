/** Whether a claimed path is there: as written, without its ending, in other letters, or only as the end of a longer path. */
import { basename, dirname, extname } from '../../base/paths.ts';
import type { PathClaim } from '../../documents/claim.ts';
import type { Facts } from '../../workspace/facts.ts';
import { type Candidate, candidatesOf, countsFromElsewhere } from './candidates.ts';

export type Resolution =
  /** There, or near enough that nobody is misled. */
  | { readonly state: 'found'; readonly path: string }
  /** There, but in other upper and lower case letters. */
  | { readonly state: 'wrong-case'; readonly path: string; readonly candidate: Candidate }
  /** Nothing can be said: ignored, cut listing, outside the workspace. */
  | { readonly state: 'undecided' }
  | { readonly state: 'missing'; readonly candidates: readonly Candidate[] };

/** Endings that are left out when a module is named. */
const MODULE_ENDINGS = [
  '.ts',
  '.tsx',
  '.js',
  '.mjs',
  '.cjs',
  '.mts',
  '.jsx',
  '.py',
  '.rs',
  '.go',
  '.md',
  '.mdx',
  '.mdc',
  '.cs',
  '.java',
  '.kt',
  '.rb',
  '.php',
  '.swift',
  '.lua',
  '.vue',
  '.svelte',
  '.json',
  '.yml',
  '.yaml',
  '.sh',
  '.c',
  '.h',
  '.cc',
  '.cpp',
  '.hpp',
  '.vim',
  '.ex',
  '.dart',
  '.scala',
  '.zig',
  '.proto',
  '.adoc',
  '.rst',
  '.html',
  '.csproj',
];

/** Endings that stand for one another: source and what an import writes, interface and implementation. */
const TWINS: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.jsx', '.mjs', '.cjs'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts', '.js', '.ts'],
  '.cjs': ['.cts', '.js', '.ts'],
  '.py': ['.pyi', '.pyx'],
  '.html': ['.md', '.mdx'],
};

/** The path with symlinked directories on the way replaced by what they point at; undefined: cannot be followed. */
export function throughLinks(path: string, facts: Facts): string | undefined {
  let resolved = '';
  let hops = 0;
  for (const segment of path.split('/')) {
    resolved = resolved === '' ? segment : `${resolved}/${segment}`;
    const entry = facts.entry(resolved);
    if (entry?.linkTo !== undefined && entry.linkTo !== resolved) {
      if (++hops > 8) return undefined;
      resolved = entry.linkTo;
    }
  }
  return resolved;
}

function exists(path: string, facts: Facts): boolean {
  if (path === '' || facts.entry(path)) return true;
  const resolved = throughLinks(path, facts);
  return resolved !== undefined && resolved !== path && facts.entry(resolved) !== undefined;
}

function variants(path: string): readonly string[] {
  const ending = extname(path);
  const twins = TWINS[ending]?.map((it) => path.slice(0, -ending.length) + it) ?? [];
  return ending === '' || !/^\.[a-z0-9]{1,6}$/i.test(ending) || /^\.\d/.test(ending)
    ? MODULE_ENDINGS.map((it) => path + it)
    : twins.concat(MODULE_ENDINGS.slice(0, 8).map((it) => path + it));
}

/**
 * One name for several that are there: `parser-json/yaml/xml` for `parser-json` and `parser-yaml`, `py311-py314` for all from `py311` to `py314`.
 */
function isShorthand(path: string, facts: Facts): boolean {
  const [first = '', second, ...others] = basename(path).split(/-(?=[a-z]{0,8}\d)/i);
  const beside = dirname(path);
  const at = (name: string): string => (beside === '' ? name : `${beside}/${name}`);
  if (second !== undefined && others.length === 0 && facts.entry(at(first)) && facts.entry(at(second)))
    return true;
  const segments = path.split('/');
  return segments.some((segment, i) => {
    const stem = /^(.*[-_.])[^-_.]+$/.exec(segment)?.[1];
    const next = segments[i + 1];
    if (stem === undefined || next === undefined) return false;
    const above = segments.slice(0, i);
    return facts.entry([...above, stem + next].join('/')) !== undefined;
  });
}

/** A name in `directory` that begins with `name.` or differs from `name` in letters' case only. */
function relative(path: string, facts: Facts): { readonly module?: string; readonly cased?: string } {
  const directory = dirname(path);
  const name = basename(path);
  const lower = name.toLowerCase();
  let module: string | undefined;
  let cased: string | undefined;
  for (const child of facts.children(directory)) {
    if (child.startsWith(`${name}.`)) module ??= directory === '' ? child : `${directory}/${child}`;
    else if (child.toLowerCase() === lower && child !== name)
      cased ??= directory === '' ? child : `${directory}/${child}`;
  }
  return { ...(module ? { module } : {}), ...(cased ? { cased } : {}) };
}

/** The same path in the letters under which it is there; undefined when a segment is not there in any. */
export function inOtherCase(path: string, facts: Facts): string | undefined {
  let at = '';
  for (const segment of path.split('/')) {
    const exact = at === '' ? segment : `${at}/${segment}`;
    if (facts.entry(exact)) {
      at = exact;
      continue;
    }
    const lower = segment.toLowerCase();
    const matches = facts.children(at).filter((it) => it.toLowerCase() === lower);
    if (matches.length !== 1) return undefined;
    at = at === '' ? (matches[0] as string) : `${at}/${matches[0]}`;
  }
  return at === path ? undefined : at;
}

export function resolveClaim(claim: PathClaim, documentPath: string, facts: Facts): Resolution {
  const candidates = candidatesOf(claim, documentPath, facts);
  if (facts.truncated || candidates.length === 0) return { state: 'undecided' };
  for (const { path } of candidates) {
    if (exists(path, facts) || isShorthand(path, facts)) return { state: 'found', path };
  }
  if (countsFromElsewhere(claim, documentPath, facts)) return { state: 'undecided' };
  if (candidates.some((it) => facts.ignored(it.path) || unfollowable(it.path, facts)))
    return { state: 'undecided' };
  for (const candidate of candidates) {
    // A tree draws `header/` where `header.tsx` is.
    const asModule = claim.form !== 'directory' || claim.where === 'tree';
    const { module } = asModule ? relative(candidate.path, facts) : {};
    if (module !== undefined) return { state: 'found', path: module };
    for (const variant of claim.form === 'directory' ? [] : variants(candidate.path)) {
      if (facts.entry(variant)) return { state: 'found', path: variant };
    }
  }
  const suffix = claim.path.replace(/^(?:\.\.\/)+/, '');
  if (suffix === '' || suffix === '..') return { state: 'undecided' };
  if (claim.where !== 'link') {
    for (const wanted of [suffix, ...(claim.form === 'directory' ? [] : variants(suffix))]) {
      const path = facts.endingWith(wanted)[0];
      if (path !== undefined) return { state: 'found', path };
    }
  }
  for (const candidate of candidates) {
    if (candidate.reason === 'package') continue;
    const path = inOtherCase(candidate.path, facts);
    if (path !== undefined) return { state: 'wrong-case', path, candidate };
  }
  return { state: 'missing', candidates };
}

/** A symlink on the way leads out of the workspace or nowhere. */
function unfollowable(path: string, facts: Facts): boolean {
  return throughLinks(path, facts) === undefined;
}
