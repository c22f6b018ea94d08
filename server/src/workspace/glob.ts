/** Globs that documents and settings bring along: compiled once, and refused where matching them could take forever. */
import { Minimatch } from 'minimatch';

export interface Glob {
  readonly pattern: string;
  /** Directory that every match lies in, '' for anywhere. */
  readonly directory: string;
  match(path: string): boolean;
}

const MAX_LENGTH = 1_000;
/** Alternatives that braces may expand to. */
const MAX_ALTERNATIVES = 300;
/** `**` in one pattern, and `*` in one segment: the time of a match grows with these as exponents. */
const MAX_GLOBSTARS = 5;
const MAX_STARS = 3;

/** An upper bound of the alternatives, without expanding any: commas and ranges of nested braces multiply. */
function alternatives(pattern: string): number {
  let total = 1;
  for (const [body] of pattern.matchAll(/[^{}]+/g)) total *= 1 + (body.match(/,/g)?.length ?? 0);
  for (const [, from, to] of pattern.matchAll(/(-?\d{1,9})\.\.(-?\d{1,9})/g))
    total *= 1 + Math.abs(Number(to) - Number(from));
  return total;
}

/** Whether matching takes no longer than in proportion to the length of a path, or nearly so. */
function isTractable(pattern: string): boolean {
  if (pattern.length > MAX_LENGTH) return false;
  if (pattern.includes('{') && alternatives(pattern) > MAX_ALTERNATIVES) return false;
  // Groups such as +(a|b*) become regular expressions; nested or repeated they can run away.
  if (/[?*+@!]\([^)]*[(*+]/.test(pattern) || (pattern.match(/[?*+@!]\(/g)?.length ?? 0) > 2) return false;
  let globstars = 0;
  for (const segment of pattern.split('/')) {
    if (segment === '**') globstars++;
    else if ((segment.match(/\*/g)?.length ?? 0) > MAX_STARS) return false;
  }
  return globstars <= MAX_GLOBSTARS;
}

export interface GlobOptions {
  readonly nocase?: 'yes';
}

/**
 * Dot files match, `#` and `!` at the start are ordinary characters.
 * @returns undefined when the pattern is too costly to match, so that nothing can be said about it.
 */
export function compileGlob(pattern: string, options: GlobOptions = {}): Glob | undefined {
  if (!isTractable(pattern)) return undefined;
  const glob = new Minimatch(pattern, {
    dot: true,
    nonegate: true,
    nocomment: true,
    nocase: options.nocase === 'yes',
  });
  const plain = options.nocase !== 'yes' && !/(?:^|\/)\.{0,2}(?:\/|$)|\\/.test(pattern);
  const directory = plain ? (/^[^*?[\]{}()!+@]*(?=\/)/.exec(pattern)?.[0] ?? '') : '';
  const prefix = directory === '' ? '' : `${directory}/`;
  const ending = plain ? (/\*\/?([^*?[\]{}()!+@]*)$/.exec(pattern)?.[1] ?? '') : '';
  return {
    pattern,
    directory,
    // What can be said by comparing strings is said first: most paths of a workspace match no given glob.
    match: (path) => path.startsWith(prefix) && path.endsWith(ending) && glob.match(path),
  };
}
