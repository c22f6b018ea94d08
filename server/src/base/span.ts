/** Places in a text. Everything below `features/` speaks of spans; only `features/convert.ts` makes LSP ranges of them. */

/** Half-open range of UTF-16 offsets into one text: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Zero-based line and UTF-16 column, as LSP counts them. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the two share at least one character, or touch where one of them is empty. */
export function overlaps(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
