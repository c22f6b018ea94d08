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

/** A `---` block with `key:` lines near the top that readers take for text. */
export function misplacedHeader(text: string): MisplacedHeader | undefined {
  const first = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let reason: MisplacedHeader['reason'] | undefined;
  for (let at = first, line = 0; at < text.length && line < 30; at = nextLine(text, at), line++) {
    if (isFence(text, at)) {
      if (reason === undefined) return undefined;
      const inner = text.slice(nextLine(text, at), Math.min(text.length, nextLine(text, at) + 20_000));
      const close = /(?:^|\n)---[ \t]*\r?(?:\n|$)/.exec(inner);
      if (!close) return undefined;
      const lines = inner
        .slice(0, close.index)
        .split('\n')
        .filter((it) => it.trim() !== '');
      const keyed = lines.filter((it) => KEY_LINE.test(it));
      if (lines.length === 0 || keyed.length < lines.length || !/^[\w-]{1,80}:/.test(lines[0] as string))
        return undefined;
      return {
        span: { start: at, end: nextLine(text, at) + close.index + close[0].trimEnd().length },
        reason,
      };
    }
    const content = text.slice(at, lineEnd(text, at)).trim();
    if (content === '') reason ??= 'after-blank';
    else if (/^(?:<!--|-->|\/\/|\/\*)/.test(content) || content.endsWith('-->')) reason = 'after-comment';
    else return undefined;
  }
  return undefined;
}
