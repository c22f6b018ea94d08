/** Which kind a path is. The path decides, never an editor's language id; a Markdown file of no kind is none of our business. */
import { Minimatch, minimatch } from 'minimatch';
import { basename } from '../../base/paths.ts';
import type { Kind } from '../kind.ts';
import { kindById, kinds } from './table.ts';

interface Row {
  readonly kind: Kind;
  readonly pattern: Minimatch;
  readonly exclude: readonly Minimatch[];
  /** Detection order: exact name, double extension, directory rule, plain. */
  readonly rank: number;
}

const glob = (pattern: string): Minimatch => new Minimatch(pattern, { dot: true });

function rankOf(pattern: string): number {
  const name = basename(pattern);
  if (!/[*{?]/.test(name)) return 0;
  if (/^\*\.[a-z]+\.[a-z]+$/.test(name)) return 1;
  return pattern.replace('**/', '').includes('/') ? 2 : 3;
}

const rows: readonly Row[] = kinds
  .flatMap((kind) =>
    kind.patterns.map(
      (pattern): Row => ({
        kind,
        pattern: glob(pattern),
        exclude: (kind.exclude ?? []).map(glob),
        rank: rankOf(pattern),
      }),
    ),
  )
  .toSorted((a, b) => a.rank - b.rank);

/** A path that can be of some kind lies below a dot directory, or has one of these names or endings; all others are dismissed without matching. */
const NAMES = new Set(
  rows.filter((row) => row.rank === 0).map((row) => basename(row.pattern.pattern).toLowerCase()),
);
const ENDINGS =
  /(?:\.instructions\.md|\.prompt\.md|\.agent\.md|\.chatmode\.md|\.mdc|\.prompty|\.poml|\.prompt\.ya?ml|^\.(?:roorules|clinerules).*)$/i;

function plausible(path: string): boolean {
  const name = basename(path);
  return path.startsWith('.') || path.includes('/.') || NAMES.has(name.toLowerCase()) || ENDINGS.test(name);
}

/**
 * @param custom globs of the user's own with the id of the kind they mean; they win over the table.
 * @returns undefined for a path that no reader loads.
 */
export function kindOf(path: string, custom: Readonly<Record<string, string>> = {}): Kind | undefined {
  for (const [pattern, id] of Object.entries(custom))
    if (minimatch(path, pattern, { dot: true })) return kindById(id);
  if (!plausible(path)) return undefined;
  return rows.find((row) => row.pattern.match(path) && !row.exclude.some((it) => it.match(path)))?.kind;
}
