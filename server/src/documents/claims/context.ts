/** What all extractors of one block share: its code spans and links, the text with code masked, where its paths count from, and how its sentences stand to what they name. */
import type { SyntaxNode } from '@lezer/common';
import { dirname } from '../../base/paths.ts';
import type { Span } from '../../base/span.ts';
import type { Base, Stance } from '../claim.ts';
import { isStated } from '../stated.ts';
import type { BlockSource } from './blockSource.ts';
import { readToken } from './pathText.ts';
import { MASK, maskCode } from './sentence.ts';
import { stanceAt } from './stance.ts';
import {
  ABSENT_ROW,
  CAPTION,
  COLUMN,
  columnTitle,
  HEADINGS,
  LINK_CAPTION,
  OPERATION,
  RECIPE,
  rowOf,
} from './surroundingStance.ts';
import { isWritten } from './writes.ts';

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
  /** The block holds steps for making something new. */
  readonly recipe: 'new' | undefined;
  /** How the sentence around `span` stands to it. */
  stance(span: Span): Stance;
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
  const isCaption =
    source.kind === 'paragraph' &&
    ((codes.length === 1 && CAPTION.test(masked)) || (links.length === 1 && LINK_CAPTION.test(masked)));
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
    recipe: [...headings, surroundings.intro?.slice(-200) ?? ''].some((it) => RECIPE.test(it))
      ? 'new'
      : undefined,
    bases: basesOf(source),
    stance: (span) => {
      const name = text.slice(span.start, span.end);
      const parents = parentsOf(source, span.start);
      const inherited = [...parents, introOf(source)].find((it) => MACHINE_PLACE.test(it));
      if (inherited !== undefined) return { modality: 'states', exemption: 'external' };
      if (isCaption) return { modality: 'supposes', exemption: 'example' };
      const own = stanceAt(masked, span, name, parents[0] ?? surroundings.intro);
      if (!isStated(own)) return own;
      if (isWritten(name, surroundings.written)) return { modality: 'creates' };
      const fromColumn =
        source.kind === 'table'
          ? COLUMN.find(([pattern]) => pattern.test(columnTitle(text, span.start)))?.[1]
          : undefined;
      if (!fromColumn && source.kind === 'table' && OPERATION.test(rowOf(masked, span.start)))
        return { modality: 'creates' };
      if (source.kind === 'table' && ABSENT_ROW.test(rowOf(masked, span.start)))
        return { modality: 'denies' };
      return fromColumn ?? fromHeadings ?? own;
    },
  };
}

/** A directory of the machine: what is listed below it is there too. */
const MACHINE_PLACE = /`(?:~|\$HOME|%\w+%|\/(?:etc|var|usr|opt|tmp|home))\/[^`]{0,200}`/;

/** The last sentence before a list. */
function introOf(source: BlockSource): string {
  return source.kind === 'item' ? (source.surroundings.intro ?? '').slice(-300) : '';
}

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
