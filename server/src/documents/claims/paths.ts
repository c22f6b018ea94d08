/** Paths, globs and URLs in code spans, and in prose where they are unmistakable. */
import { contains, shift } from '../../base/span.ts';
import type { Base, Claim, Exemption, PathClaim } from '../claim.ts';
import type { BlockSource } from './blockSource.ts';
import { isCodeLine } from './codeLine.ts';
import type { ExtractionContext } from './context.ts';
import { hasKnownExtension } from './fileNames.ts';
import { type Reading, readToken } from './pathText.ts';
import { columnTitle } from './surroundingStance.ts';

/** A path without code formatting: at least one slash and an ending, nothing around it that makes it part of something else. */
const PROSE =
  /(?<![\w@./:~$#=&?%{}<>\\*+-])(?:\.{1,2}\/)?[A-Za-z0-9_.-]{1,80}(?:\/[A-Za-z0-9_.@-]{1,80}){1,12}(?::\d{1,6})?(?![\w/@:=&?%{}<>\\*+])/g;

function whereOf(source: BlockSource): 'table' | 'code-span' {
  return source.kind === 'table' ? 'table' : 'code-span';
}

function claimOf(
  read: Reading,
  offset: number,
  source: BlockSource,
  context: ExtractionContext,
  where: Claim['where'],
  nearby: readonly Base[],
): Claim {
  const span = shift({ start: read.start, end: read.end }, offset);
  const text = source.text.slice(span.start, span.end);
  const common = { span, text, where, headings: context.headings };
  if (read.kind === 'url')
    return { ...common, kind: 'url', url: read.url, modality: 'states', bases: context.bases };
  const stance = context.stance(span);
  const exemption: Exemption | undefined = read.exemption ?? stance.exemption;
  const shared = { ...common, modality: stance.modality, ...(exemption ? { exemption } : {}) };
  if (read.kind === 'glob')
    return { ...shared, kind: 'glob', pattern: read.pattern, bases: merge(nearby, context.bases) };
  return {
    ...shared,
    kind: 'path',
    path: read.path,
    form: read.form,
    bases: read.rooted
      ? [{ directory: '', reason: 'root' }]
      : merge([...ownerOf(source, span.start, span.end), ...nearby], context.bases),
    ...(read.anchor === undefined ? {} : { anchor: read.anchor }),
    ...(read.line === undefined ? {} : { line: read.line }),
    ...roleOf(source, span.start),
    ...(context.recipe ? { recipe: context.recipe } : {}),
  };
}

/** Columns whose cells are the files that the table is about. */
const FILE_COLUMN =
  /^[\s*_`]*(?:files?|paths?|file ?names?|references?|documents?|docs?|templates?|scripts?|assets?|resources?|modules?|locations?)\b/i;

function roleOf(source: BlockSource, at: number): Pick<PathClaim, 'role'> {
  if (source.kind === 'heading') return { role: 'title' };
  return isEntry(source, at) ? { role: 'entry' } : {};
}

/** Nothing but a list mark, emphasis or a cell's edge stands before it on its line. */
function isEntry(source: BlockSource, at: number): boolean {
  if (source.kind === 'table' && !FILE_COLUMN.test(columnTitle(source.text, at))) return false;
  const before = source.text.slice(Math.max(0, at - 40), at);
  const lineStart = before.lastIndexOf('\n') + 1;
  return /^\s*(?:(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ x]\]\s+)?|\|\s*)[*_`"]{0,6}$/.test(before.slice(lineStart));
}

/** "see `docs/x.md` in other-project.": the project that the sentence ends with. */
const WITHIN =
  /^`\s(?:in|of|from)\s(?:the\s)?`?([a-z][a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){1,4})`?(?=[.,;)]|\s*(?:\n|$))/;

/** "- `companion_app`: see `docs/export.md`": the project that the item speaks of, which may be another checkout. */
function ownerOf(source: BlockSource, at: number, end: number): readonly Base[] {
  const within = WITHIN.exec(source.text.slice(end, end + 120))?.[1];
  if (within !== undefined) return [{ directory: within, reason: 'owner' }];
  const lineStart = source.text.lastIndexOf('\n', at - 1) + 1;
  const before = source.text.slice(lineStart, Math.min(at, lineStart + 200));
  const owner = /^\s*[-*+]\s+\**`([a-z0-9]{1,40}(?:[-_][a-z0-9]{1,40}){1,6})`\**:\**\s+(?:see|in)\s/i.exec(
    before,
  )?.[1];
  return owner === undefined ? [] : [{ directory: owner, reason: 'owner' }];
}

function merge(first: readonly Base[], then: readonly Base[]): readonly Base[] {
  const seen = new Set(first.map((it) => it.directory));
  return [...first, ...then.filter((it) => !seen.has(it.directory))];
}

/** Directories that the block itself names: `a.ts` "in `src/lib/`" counts from there. */
function nearbyBases(readings: readonly { readonly read: Reading }[]): readonly Base[] {
  const bases: Base[] = [];
  for (const { read } of readings) {
    if (bases.length >= 8) break;
    if (read.kind !== 'path' || read.exemption || read.rooted) continue;
    if (read.form === 'file') {
      const slash = read.path.lastIndexOf('/');
      if (slash > 0) bases.push({ directory: read.path.slice(0, slash), reason: 'intro' });
    } else if (read.path.includes('/') || read.form === 'directory')
      bases.push({ directory: read.path, reason: 'intro' });
  }
  return bases;
}

export function pathClaims(source: BlockSource, context: ExtractionContext): readonly Claim[] {
  const found: { read: Reading; offset: number; where: Claim['where'] }[] = [];
  const labels = [...context.labels];
  for (const span of context.codes) {
    // The label of a link is a name; its target is what counts.
    while ((labels[0]?.end ?? Number.POSITIVE_INFINITY) <= span.start) labels.shift();
    if (labels[0] && contains(labels[0], span)) continue;
    const read = readToken(source.text.slice(span.start, span.end));
    if (read) found.push({ read, offset: span.start, where: whereOf(source) });
  }
  if (source.kind !== 'header') {
    for (const match of context.masked.matchAll(PROSE)) {
      const token = match[0].replace(/\.+$/, '');
      const read = readToken(token);
      if (
        read?.kind === 'path' &&
        read.path.includes('/') &&
        hasKnownExtension(read.path) &&
        !isCodeLine(source.text, match.index)
      )
        found.push({ read, offset: match.index, where: 'prose' });
    }
  }
  found.sort((a, b) => a.offset - b.offset);
  const nearby = nearbyBases(found);
  return found.map(({ read, offset, where }) =>
    claimOf(read, offset, source, context, where, without(nearby, read)),
  );
}

function without(bases: readonly Base[], read: Reading): readonly Base[] {
  return read.kind === 'path'
    ? bases.filter((it) => it.directory !== read.path && !it.directory.startsWith(`${read.path}/`))
    : bases;
}
