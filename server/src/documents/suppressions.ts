/** Finds suppression comments in a document and the text that each covers. */
import type { Span } from '../base/span.ts';
import type { Text } from '../base/text.ts';
import type { Block } from './document.ts';
import type { Format } from './kind.ts';
import type { Suppression } from './suppression.ts';

const WORD = 'forewarn-ignore';
const COMMENT = /<!--[ \t]{0,20}forewarn-ignore(-file)?\b([^\n]{0,500}?)-->/g;
/** In a header, and in documents that are YAML, TOML or JSON with comments. */
const LINE_COMMENT = /(?:#|\/\/)[ \t]{0,20}forewarn-ignore(-file)?\b([^\n]{0,500})/g;

function parts(body: string): { rules: readonly string[]; reason: string | undefined } {
  const [list = '', ...reason] = body.split(/(?:^|[ \t])--(?:[ \t]|$)/);
  const rules = list.split(/[\s,]+/).filter((it) => it !== '');
  const text = reason.join('--').trim();
  return { rules, reason: text === '' ? undefined : text };
}

/** Index of the first block that ends behind `offset`. */
function firstBehind(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Block).span.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** True for a comment that is shown as code: in a fence, or behind an odd number of backticks on its line. */
function shown(text: Text, comment: Span, block: Block | undefined): boolean {
  if (block?.kind === 'fence' && block.span.start <= comment.start) return true;
  const before = text.content.slice(text.lineSpan(text.lineAt(comment.start)).start, comment.start);
  return before.slice(-2_000).split('`').length % 2 === 0;
}

/** The comment's line when other text stands on it, else the rest of the block around the comment, else the next block. */
function covered(text: Text, comment: Span, blocks: readonly Block[], at: number): Span {
  const line = text.lineSpan(text.lineAt(comment.start));
  const marks = text.content.slice(line.start, comment.start);
  const rest = text.content.slice(comment.end, line.end).trim();
  if (/[^>\s*+\-\d.]/.test(marks) || (rest !== '' && !rest.startsWith('<!--'))) return line;
  const block = blocks[at];
  const start = comment.start;
  if (!block) return line;
  if (block.span.start >= comment.end) return { start, end: block.span.end };
  // A comment may begin an HTML block; what it is about follows then.
  if (block.kind !== 'html' && comment.end < block.span.end) return { start, end: block.span.end };
  return { start, end: blocks[at + 1]?.span.end ?? block.span.end };
}

/** Comments from the `#` or `//` on; on a line of its own a comment covers the next line that says something. */
function* lineComments(text: Text, within: Span, whole: Span): Iterable<Suppression> {
  for (const match of text.slice(within).matchAll(LINE_COMMENT)) {
    const start = within.start + match.index;
    const span = { start, end: start + match[0].length };
    let line = text.lineAt(start);
    const own = text.content.slice(text.lineSpan(line).start, start).trim() === '';
    const last = text.lineAt(within.end);
    if (own)
      do line++;
      while (line < last && /^\s*(?:#|\/\/|$)/.test(text.slice(text.lineSpan(line)).slice(0, 200)));
    const covers = match[1] ? whole : { start, end: text.lineSpan(Math.min(line, last)).end };
    yield { span, ...parts((match[2] as string).trimEnd()), covers };
  }
}

/** All suppressions of a document, in the order of their kinds: HTML comments, then comments of the header. */
export function suppressionsOf(text: Text, format: Format, blocks: readonly Block[]): readonly Suppression[] {
  const { content } = text;
  if (!content.includes(WORD)) return [];
  const whole: Span = { start: 0, end: content.length };
  if (format === 'yaml' || format === 'toml' || format === 'json')
    return [...lineComments(text, whole, whole)];
  const found: Suppression[] = [];
  for (const match of content.matchAll(COMMENT)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const at = firstBehind(blocks, span.start);
    if (shown(text, span, blocks[at])) continue;
    const covers = match[1] ? whole : covered(text, span, blocks, at);
    found.push({ span, ...parts(match[2] as string), covers });
  }
  for (const block of blocks) {
    if (block.kind !== 'header') break;
    found.push(...lineComments(text, block.span, whole));
  }
  return found;
}
