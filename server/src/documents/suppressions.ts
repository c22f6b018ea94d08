/** Finds suppression comments in a document and the text that each covers. */
import type { Span } from '../base/span.ts';
import type { Text } from '../base/text.ts';
import type { Block } from './document.ts';
import type { Suppression } from './suppression.ts';

const WORD = 'forewarn-ignore';
const COMMENT = /<!--[ \t]*forewarn-ignore(-file)?\b([^\n]{0,500}?)-->/g;
const HASH_COMMENT = /#[ \t]*forewarn-ignore(-file)?\b([^\n]{0,500})/g;

function parts(body: string): { rules: readonly string[]; reason: string | undefined } {
  const [list = '', ...reason] = body.split(/(?:^|[ \t])--(?:[ \t]|$)/);
  const rules = list.split(/[\s,]+/).filter((it) => it !== '');
  const text = reason.join('--').trim();
  return { rules, reason: text === '' ? undefined : text };
}

/** The comment's line when text stands before it, else the block after the comment. */
function covered(text: Text, comment: Span, blocks: readonly Block[]): Span {
  const line = text.lineSpan(text.lineAt(comment.start));
  if (text.content.slice(line.start, comment.start).replace(/[>\s*+-]/g, '') !== '') return line;
  const next = blocks.find((block) => block.span.start >= comment.end);
  const inside = blocks.find((block) => block.span.start <= comment.start && comment.end < block.span.end);
  // A comment inside an item or paragraph covers the rest of that block.
  if (inside && inside.kind !== 'html') return { start: comment.start, end: inside.span.end };
  if (inside) return { start: comment.start, end: next ? next.span.end : inside.span.end };
  return next ? { start: comment.start, end: next.span.end } : line;
}

export function suppressionsOf(text: Text, blocks: readonly Block[]): readonly Suppression[] {
  const { content } = text;
  if (!content.includes(WORD)) return [];
  const found: Suppression[] = [];
  const whole: Span = { start: 0, end: content.length };
  const fences = blocks.filter((block) => block.kind === 'fence');
  for (const match of content.matchAll(COMMENT)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (fences.some((fence) => fence.span.start <= span.start && span.end <= fence.span.end)) continue;
    found.push({
      span,
      ...parts(match[2] as string),
      covers: match[1] ? whole : covered(text, span, blocks),
    });
  }
  for (const header of blocks.filter((block) => block.kind === 'header')) {
    for (const match of text.slice(header.span).matchAll(HASH_COMMENT)) {
      const start = header.span.start + match.index;
      const line = text.lineAt(start);
      const own = content.slice(text.lineSpan(line).start, start).trim() === '';
      const covers = match[1] ? whole : text.lineSpan(own ? line + 1 : line);
      found.push({ span: { start, end: start + match[0].length }, ...parts(match[2] as string), covers });
    }
  }
  return found;
}
