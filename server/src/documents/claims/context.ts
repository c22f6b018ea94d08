/** What all extractors of one block share: its code spans and links, the text with code masked, where its paths count from, and how its sentences stand to what they name. */
import type { SyntaxNode } from '@lezer/common';
import { dirname } from '../../base/paths.ts';
import type { Span } from '../../base/span.ts';
import type { Base } from '../claim.ts';
import type { BlockSource } from './blockSource.ts';
import { readToken } from './pathText.ts';
import { MASK, maskCode, type Stance, stanceAt } from './stance.ts';

export interface LinkPart {
  /** The target without `<>`. */
  readonly target: Span;
  readonly image: boolean;
}

export interface FencePart {
  /** The words behind the opening marks. */
  readonly info: string;
  /** Text of the paragraph before it in the same item, else what introduces the block. */
  readonly intro: string | undefined;
  /** Content lines, without what stands before them for the sake of Markdown. */
  readonly lines: readonly Span[];
}

export interface ExtractionContext {
  /** Content of each code span, without its backticks. */
  readonly codes: readonly Span[];
  readonly links: readonly LinkPart[];
  /** Texts of links, between their brackets. */
  readonly labels: readonly Span[];
  readonly fences: readonly FencePart[];
  /** Block text of equal length in which code, link targets, URLs and HTML are {@link MASK}. */
  readonly masked: string;
  readonly headings: readonly string[];
  /** Directories that paths in this block may count from, likeliest first; the document's and the root come last. */
  readonly bases: readonly Base[];
  /** How the sentence around `span` stands to it. */
  stance(span: Span, isDirectory?: 'directory'): Stance;
}

const MASKED_NODES = new Set([
  'InlineCode',
  'URL',
  'Autolink',
  'HTMLTag',
  'HTMLBlock',
  'Comment',
  'CommentBlock',
  'FencedCode',
  'CodeBlock',
  'AtImport',
  'HashReference',
  'KiroReference',
  'TemplateVariable',
  'LinkReference',
  'FrontMatter',
]);

/** Directories that a text names, in order; a file stands for its directory. */
export function directoriesIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const match of text.matchAll(
    /`([^`\n]{1,200})`|(?<![\w./:@-])((?:\.{0,2}\/)?[\w.@-]{1,80}(?:\/[\w.@-]{1,80}){0,8}\/?)/g,
  )) {
    const token = match[1] ?? match[2] ?? '';
    if (match[1] === undefined && !token.includes('/')) continue;
    // A heading `core` or `**core**` in code formatting names a directory as `core/` does.
    const read =
      readToken(token) ??
      (match[1] !== undefined && /^[\w@.-]{2,60}$/.test(token) ? readToken(`${token}/`) : undefined);
    if (read?.kind === 'glob') {
      const fixed = read.pattern.slice(0, read.pattern.search(/[*?{[]/));
      if (fixed.includes('/')) found.push(fixed.slice(0, fixed.lastIndexOf('/')));
    }
    if (read?.kind !== 'path' || read.exemption === 'external') continue;
    if (read.form === 'file') {
      if (read.path.includes('/')) found.push(dirname(read.path));
    } else found.push(read.path);
  }
  return found;
}

/** Title of the table column that holds `at`. */
export function columnTitle(text: string, at: number): string {
  const header = text.slice(0, text.indexOf('\n')).split('|');
  const before = text.slice(Math.max(0, at - 2_000), at);
  const column = before.slice(before.lastIndexOf('\n') + 1).split('|').length - 1;
  return (header[column] ?? '').trim();
}

const CAPTION =
  /^[\s*_#]{0,8}(?:file(?:name)?|path|in|example)?:?[\s*_]{0,4}`\u0001{1,300}`[\s*_]{0,4}[:\uff1a]?[\s*_]{0,4}$/i;

/** A cell of the same row that says what happens to the thing: `| New | `x` |`. */
const OPERATION =
  /\|\s*[*_]{0,2}(?:new|create[ds]?|add(?:ed)?|generated?|written|output|delete[ds]?|remove[ds]?|deprecated|planned|todo|optional|n\/a|\u65b0\u589e|\u65b0\u5efa|\u521b\u5efa|\u5220\u9664|\u65b0\u898f|\u524a\u9664|\uc0dd\uc131|\ucd94\uac00|\uc0ad\uc81c|nuevo|novo|neu|nouveau)[*_]{0,2}\s*(?=\|)/iu;

function rowOf(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(Math.max(start, at - 1_000), Math.min(end < 0 ? text.length : end, at + 1_000));
}

const COLUMN: readonly (readonly [RegExp, Stance])[] = [
  [
    /\b(?:examples?|sample|pattern|naming|convention|format|template|placeholder|good|bad|before|after|instead|wrong|avoid)\b/i,
    { modality: 'supposes', exemption: 'example' },
  ],
  [
    /\b(?:outputs?|generated|produces?|creates?|artifacts?|written|saved|destination|result|emits?|target)\b/i,
    { modality: 'creates' },
  ],
  [/\b(?:old|legacy|removed|deprecated|former|previous|was|from)\b/i, { modality: 'denies' }],
  [
    /\b(?:upstream|repo(?:sitory)?|source repo|url|endpoint|route|package|import|module)\b/i,
    { modality: 'states', exemption: 'external' },
  ],
];

const HEADINGS: readonly (readonly [RegExp, Stance])[] = [
  [
    /^(?:bad|wrong|incorrect|anti-?patterns?|good|correct|example|sample|examples? (?:output|usage|prompts?|workflow|session|interaction|scenario|request|response|of|file|report|plan|\d+)|example:|sample |template|placeholder|hypothetical)/i,
    { modality: 'supposes', exemption: 'example' },
  ],
  [
    /^(?:do not|don['’]t|never|avoid|forbidden|prohibited|not allowed|what not to|things? (?:to avoid|not to))\b/i,
    { modality: 'forbids' },
  ],
  [
    /\b(?:template|output format|output structure|file format|report format|expected output|example output|deliverables?|outputs?|artifacts?|scaffold(?:ing)?|naming convention|new files?|(?:files?|directories|folders|modules?) to (?:create|add|generate|write|be created)|planned|roadmap|future|upcoming|proposed|todo|next steps)\b/i,
    { modality: 'creates' },
  ],
  [
    /\b(?:removed|deprecated|legacy|obsolete|changelog|history|migration|migrating|renamed|moved|before\/after|historical)\b/i,
    { modality: 'denies' },
  ],
  [
    /\b(?:generated|runtime files|gitignored|ignored files|build output)\b/i,
    { modality: 'states', exemption: 'generated' },
  ],
  [
    /\b(?:upstream|downstream|external repo|other repos?|related repos?|sibling repos?|consumer)\b/i,
    { modality: 'states', exemption: 'external' },
  ],
];

export function extractionContext(source: BlockSource): ExtractionContext {
  const { text, tree, surroundings } = source;
  const codes: Span[] = [];
  const links: LinkPart[] = [];
  const fences: FencePart[] = [];
  const labels: Span[] = [];
  const masks: Span[] = [];
  tree.iterate({
    enter: (node) => {
      if (MASKED_NODES.has(node.name)) masks.push({ start: node.from, end: node.to });
      if (node.name === 'InlineCode') {
        const marks = node.node.getChildren('CodeMark');
        const start = marks[0]?.to ?? node.from;
        const end = marks.at(-1)?.from ?? node.to;
        if (start < end) codes.push({ start, end });
        return false;
      }
      if (node.name === 'Link' || node.name === 'Image' || node.name === 'LinkReference') {
        const url = node.node.getChild('URL');
        // The label is a name of the target, not a word of the sentence.
        const marks = node.node.getChildren('LinkMark');
        if (marks[0] && marks[1]) {
          labels.push({ start: marks[0].to, end: marks[1].from });
          masks.push({ start: marks[0].to, end: marks[1].from });
        }
        if (url) {
          const bracketed = text[url.from] === '<' && text[url.to - 1] === '>';
          links.push({
            target: bracketed ? { start: url.from + 1, end: url.to - 1 } : { start: url.from, end: url.to },
            image: node.name === 'Image',
          });
        }
        return true;
      }
      if (node.name === 'FencedCode') {
        const info = node.node.getChild('CodeInfo');
        const lines: Span[] = [];
        for (const part of node.node.getChildren('CodeText')) {
          let from = part.from;
          for (let at = text.indexOf('\n', from); at >= 0 && at < part.to; at = text.indexOf('\n', from)) {
            lines.push({ start: from, end: at });
            from = at + 1;
          }
          if (from < part.to) lines.push({ start: from, end: part.to });
        }
        const previous = node.node.prevSibling;
        fences.push({
          info: info ? text.slice(info.from, info.to) : '',
          intro: previous?.name === 'Paragraph' ? text.slice(previous.from, previous.to) : surroundings.intro,
          lines,
        });
        return false;
      }
      return true;
    },
  });
  let masked = '';
  let at = 0;
  for (const span of masks) {
    if (span.start < at) continue;
    masked += text.slice(at, span.start) + text.slice(span.start, span.end).replace(/[^\n`]/g, MASK);
    at = span.end;
  }
  masked += text.slice(at);
  const headings = surroundings.headings;
  // A paragraph that is nothing but a name stands above what the file shall hold.
  const isCaption = source.kind === 'paragraph' && codes.length === 1 && CAPTION.test(masked);
  const titles = [...headings, ...surroundings.tags];
  const fromHeadings = HEADINGS.find(([pattern]) =>
    titles.some((it) => pattern.test(maskCode(it).trim())),
  )?.[1];
  return {
    codes,
    links,
    labels,
    fences,
    masked,
    headings,
    bases: basesOf(source),
    stance: (span, isDirectory) => {
      const parents = parentsOf(source, span.start);
      const inherited = parents.find((it) => MACHINE_PLACE.test(it));
      if (inherited !== undefined) return { modality: 'states', exemption: 'external' };
      if (isCaption) return { modality: 'supposes', exemption: 'example' };
      const own = stanceAt(masked, span, isDirectory === 'directory', parents[0] ?? surroundings.intro);
      if (own.exemption || (own.modality !== 'states' && own.modality !== 'requires')) return own;
      const fromColumn =
        source.kind === 'table'
          ? COLUMN.find(([pattern]) => pattern.test(columnTitle(text, span.start)))?.[1]
          : undefined;
      if (!fromColumn && source.kind === 'table' && OPERATION.test(rowOf(masked, span.start)))
        return { modality: 'creates' };
      return fromColumn ?? fromHeadings ?? own;
    },
  };
}

/** A directory of the machine: what is listed below it is there too. */
const MACHINE_PLACE = /`(?:~|\$HOME|%\w+%|\/(?:etc|var|usr|opt|tmp|home))\/[^`]{0,200}`/;

/** Texts of the list items that hold the one at `at`, nearest first. */
function parentsOf(source: BlockSource, at: number): readonly string[] {
  if (source.kind !== 'item') return [];
  const parents: string[] = [];
  let seen = 0;
  for (let node: SyntaxNode | null = source.tree.resolveInner(at, 1); node; node = node.parent) {
    if (node.name !== 'ListItem' || ++seen === 1) continue;
    const text = node.getChild('Paragraph') ?? node.getChild('Task');
    if (text) parents.push(source.text.slice(text.from, Math.min(text.to, text.from + 1_000)));
    if (parents.length >= 8) break;
  }
  return parents;
}

/** Bases beyond these are not worth the look-ups. */
const MAX_BASES = 24;

function basesOf(source: BlockSource): readonly Base[] {
  const { path, headings, intro } = source.surroundings;
  const bases: Base[] = [];
  const seen = new Set<string>();
  const add = (directory: string, reason: Base['reason']): void => {
    if (seen.has(directory) || bases.length >= MAX_BASES) return;
    seen.add(directory);
    bases.push({ directory, reason });
  };
  if (intro !== undefined) for (const directory of directoriesIn(intro)) add(directory, 'intro');
  for (let i = headings.length - 1; i >= 0; i--) {
    for (const directory of directoriesIn(headings[i] as string)) add(directory, 'heading');
  }
  const own = dirname(path);
  add(own, 'document');
  add('', 'root');
  return bases;
}
