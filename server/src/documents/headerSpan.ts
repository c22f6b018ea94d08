/** Where the header of a document lies, and blocks that only look like one. */
import type { Span } from '../base/span.ts';
import type { MisplacedHeader } from './header.ts';

export interface HeaderPlace {
  readonly span: Span;
  readonly inner: Span;
  readonly closed: boolean;
}

/** Lines after which an unclosed header is given up. */
const MAX_LINES = 400;
const KEY_LINE = /^(?:[\w$.-]{1,80}[ \t]*:(?:[ \t]|$)|[ \t]|#|- )/;

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

function isFence(text: string, from: number): boolean {
  return text.startsWith('---', from) && text.slice(from + 3, lineEnd(text, from)).trim() === '';
}

/** The header that begins at the first character (a byte order mark may stand before it). */
export function headerPlace(text: string): HeaderPlace | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!isFence(text, start)) return undefined;
  const innerStart = nextLine(text, start);
  let keys = 0;
  let unclosedEnd: number | undefined;
  for (let at = innerStart, line = 0; at < text.length && line < MAX_LINES; at = nextLine(text, at), line++) {
    if (isFence(text, at))
      return { span: { start, end: lineEnd(text, at) }, inner: { start: innerStart, end: at }, closed: true };
    const content = text.slice(at, Math.min(lineEnd(text, at), at + 200));
    if (unclosedEnd === undefined) {
      if (KEY_LINE.test(content)) keys++;
      else unclosedEnd = at;
    }
  }
  // `---` may also be a thematic break: without a key right below it nobody meant a header.
  if (keys === 0) return undefined;
  const end = unclosedEnd ?? text.length;
  return { span: { start, end }, inner: { start: innerStart, end }, closed: false };
}

/** Lines of the top that are searched for a header, and lines of text that may stand before it. */
const MAX_TOP = 30;
const MAX_TEXT_LINES = 3;

/** Span of a `---` block at `at` that holds nothing but `key:` lines; undefined when it is a thematic break. */
function keyBlock(
  text: string,
  at: number,
): { readonly span: Span; readonly keys: readonly string[] } | undefined {
  const start = nextLine(text, at);
  const inner = text.slice(start, Math.min(text.length, start + 20_000));
  const close = /(?:^|\n)---[ \t]*\r?(?:\n|$)/.exec(inner);
  if (!close) return undefined;
  const lines = inner
    .slice(0, close.index)
    .split('\n')
    .filter((it) => it.trim() !== '');
  if (!/^[\w-]{1,80}:/.test(lines[0] ?? '') || !lines.every((it) => KEY_LINE.test(it))) return undefined;
  const keys = lines.flatMap((it) => /^([\w-]{1,80}):/.exec(it)?.[1] ?? []);
  return { span: { start: at, end: start + close.index + close[0].trimEnd().length }, keys };
}

/**
 * A `---` block with `key:` lines near the top that readers take for text. After text it counts only when it has one of
 * the keys that the kind of the document knows: otherwise it may be what the text shows.
 */
export function misplacedHeader(text: string, knownKeys: ReadonlySet<string>): MisplacedHeader | undefined {
  const first = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let reason: MisplacedHeader['reason'] | undefined;
  let inComment = false;
  let texts = 0;
  for (let at = first, line = 0; at < text.length && line < MAX_TOP; at = nextLine(text, at), line++) {
    const content = text.slice(at, Math.min(lineEnd(text, at), at + 2_000)).trim();
    if (inComment) {
      inComment = !content.includes('-->');
    } else if (isFence(text, at)) {
      if (reason === undefined) return undefined;
      const found = keyBlock(text, at);
      if (!found || (reason === 'after-text' && !found.keys.some((it) => knownKeys.has(it))))
        return undefined;
      return { span: found.span, reason };
    } else if (content === '') {
      reason ??= 'after-blank';
    } else if (/^(?:<!--|\/\/|\/\*|\*\/)/.test(content)) {
      inComment = content.startsWith('<!--') && !content.includes('-->');
      if (reason !== 'after-text') reason = 'after-comment';
    } else {
      if (++texts > MAX_TEXT_LINES || /^(?:`{3}|~{3})/.test(content)) return undefined;
      reason = 'after-text';
    }
  }
  return undefined;
}
