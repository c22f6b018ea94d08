/** How each reader understands the globs of a header: what counts as a list, what a bare `*.ts` means. Source: the formats' documentation and code, as of the kinds' `verified` dates. */
import { Minimatch } from 'minimatch';
import type { ReaderId } from '../documents/kind.ts';

interface Dialect {
  /** A string is split at commas (outside braces). */
  readonly splits: 'commas' | 'never';
  /** A pattern without a slash at its start matches in every directory. */
  readonly floats: 'always' | 'never';
  readonly ignoresCase?: 'yes';
}

const dialects: Readonly<Record<ReaderId, Dialect>> = {
  'claude-code': { splits: 'commas', floats: 'never' },
  vscode: { splits: 'commas', floats: 'always', ignoresCase: 'yes' },
  copilot: { splits: 'commas', floats: 'always' },
  cursor: { splits: 'commas', floats: 'always' },
  cline: { splits: 'never', floats: 'never' },
  continue: { splits: 'never', floats: 'never' },
  kiro: { splits: 'never', floats: 'never' },
  amp: { splits: 'never', floats: 'always' },
  openhands: { splits: 'commas', floats: 'always' },
};

const standard: Dialect = { splits: 'commas', floats: 'never' };

export function dialectOf(reader: ReaderId): Dialect {
  return dialects[reader] ?? standard;
}

/** Splits at commas that stand outside braces and brackets; trims; drops empty parts. */
export function splitGlobs(value: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= value.length; i++) {
    const char = value[i];
    if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth = Math.max(0, depth - 1);
    else if (i === value.length || (char === ',' && depth === 0)) {
      parts.push(value.slice(start, i).trim());
      start = i + 1;
    }
  }
  return parts.filter((part) => part !== '');
}

/** Patterns of a header value as the reader sees them. */
export function patternsOf(value: unknown, reader: ReaderId): readonly string[] {
  const list = Array.isArray(value)
    ? value.filter((it): it is string => typeof it === 'string')
    : typeof value === 'string'
      ? [value]
      : [];
  return dialectOf(reader).splits === 'commas'
    ? list.flatMap(splitGlobs)
    : list.map((it) => it.trim()).filter(Boolean);
}

/** The pattern as an ordinary workspace glob. */
export function normalGlob(pattern: string, reader: ReaderId): string {
  const bare = pattern.replace(/^\.\//, '').replace(/^\//, '');
  const anchored = pattern.startsWith('/') || pattern.startsWith('./') || bare.startsWith('**/');
  if (bare === '*' && dialectOf(reader).floats === 'always') return '**';
  const open = bare.endsWith('/') ? `${bare}**` : bare;
  return dialectOf(reader).floats === 'always' && !anchored ? `**/${open}` : open;
}

export function matchesGlob(path: string, pattern: string, reader: ReaderId): boolean {
  const nocase = dialectOf(reader).ignoresCase === 'yes';
  return new Minimatch(normalGlob(pattern, reader), { dot: true, nocase }).match(path);
}
