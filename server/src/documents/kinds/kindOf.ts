/** Which kind a path is. The path decides, never an editor's language id; a Markdown file of no kind is none of our business. */
import { Minimatch } from 'minimatch';
import { basename } from '../../base/paths.ts';
import type { Kind } from '../kind.ts';
import { kindById, kinds } from './table.ts';

interface Row {
  readonly kind: Kind;
  readonly pattern: Minimatch;
  readonly exclude: readonly Minimatch[];
  /** Place in the order of detection: of several rows that match a path the first one counts. */
  readonly order: number;
}

const glob = (pattern: string): Minimatch => new Minimatch(pattern, { dot: true });

/** Exact name, double extension, directory rule, plain. */
function rankOf(pattern: string): number {
  const name = basename(pattern);
  if (!/[*{?]/.test(name)) return 0;
  if (/^\*\.[a-z]+\.[a-z]+$/.test(name)) return 1;
  return pattern.replace('**/', '').includes('/') ? 2 : 3;
}

const literalLength = (pattern: string): number => pattern.replace(/[*?{}]/g, '').length;

/**
 * The rows by something that every path of theirs has: the name of the file, its ending, or one of its directories.
 * A workspace has a hundred thousand paths and few of them are of any kind; the others must be dismissed without matching.
 */
const byName = new Map<string, Row[]>();
const byEnding = new Map<string, Row[]>();
const byDirectory = new Map<string, Row[]>();
const byPrefix: { readonly prefix: string; readonly row: Row }[] = [];

function enter(row: Row): void {
  const { pattern } = row.pattern;
  const name = basename(pattern);
  const directory = pattern.split('/').find((it) => it.startsWith('.') && !/[*?{]/.test(it));
  const add = (index: Map<string, Row[]>, key: string): void => {
    const rows = index.get(key);
    if (rows) rows.push(row);
    else index.set(key, [row]);
  };
  if (!/[*?{]/.test(name)) add(byName, name);
  else if (directory !== undefined && directory !== name) add(byDirectory, directory);
  else if (name.startsWith('*.')) add(byEnding, name.slice(1));
  else byPrefix.push({ prefix: name.slice(0, name.search(/[*?{]/)), row });
}

kinds
  .flatMap((kind) => kind.patterns.map((pattern) => ({ kind, pattern })))
  .toSorted(
    (a, b) => rankOf(a.pattern) - rankOf(b.pattern) || literalLength(b.pattern) - literalLength(a.pattern),
  )
  .forEach(({ kind, pattern }, order) => {
    enter({ kind, pattern: glob(pattern), exclude: (kind.exclude ?? []).map(glob), order });
  });

/** Calls `visit` with every list of rows that may hold one that matches. */
function candidates(path: string, visit: (rows: readonly Row[]) => void): void {
  const name = basename(path);
  const look = (index: ReadonlyMap<string, readonly Row[]>, key: string): void => {
    const rows = index.get(key);
    if (rows) visit(rows);
  };
  look(byName, name);
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1))
    look(byEnding, name.slice(dot));
  for (let at = path.startsWith('.') ? 0 : path.indexOf('/.') + 1; at > 0 || path.startsWith('.'); ) {
    const end = path.indexOf('/', at);
    if (end < 0) break;
    look(byDirectory, path.slice(at, end));
    at = path.indexOf('/.', end) + 1;
    if (at === 0) break;
  }
  if (name.startsWith('.')) for (const { prefix, row } of byPrefix) if (name.startsWith(prefix)) visit([row]);
}

type Custom = Readonly<Record<string, string>>;

const compiled = new WeakMap<
  Custom,
  readonly { readonly pattern: Minimatch; readonly kind: Kind | undefined }[]
>();

function customRows(
  custom: Custom,
): readonly { readonly pattern: Minimatch; readonly kind: Kind | undefined }[] {
  let rows = compiled.get(custom);
  if (rows === undefined) {
    rows = Object.entries(custom).map(([pattern, id]) => ({ pattern: glob(pattern), kind: kindById(id) }));
    compiled.set(custom, rows);
  }
  return rows;
}

const NO_CUSTOM: Custom = Object.freeze({});

/**
 * @param custom globs of the user's own with the id of the kind they mean; they win over the table.
 * @returns undefined for a path that no reader loads.
 */
export function kindOf(path: string, custom: Custom = NO_CUSTOM): Kind | undefined {
  for (const { pattern, kind } of customRows(custom)) if (pattern.match(path)) return kind;
  let first: Row | undefined;
  candidates(path, (rows) => {
    for (const row of rows) {
      if (first !== undefined && first.order < row.order) continue;
      if (row.pattern.match(path) && !row.exclude.some((it) => it.match(path))) first = row;
    }
  });
  return first?.kind;
}
