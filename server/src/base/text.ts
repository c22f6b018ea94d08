/** An immutable text with a line index that an edit updates in proportion to the lines it touches. */
import type { Position, Span } from './span.ts';

export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

const LF = 10;
const CR = 13;

/** Offsets at which lines begin. A line ends at `\n`, `\r\n` or a lone `\r`, as in LSP. */
function lineStartsOf(content: string, from: number, to: number): number[] {
  const starts: number[] = [];
  for (let i = from; i < to; i++) {
    const code = content.charCodeAt(i);
    if (code === LF) starts.push(i + 1);
    else if (code === CR && content.charCodeAt(i + 1) !== LF) starts.push(i + 1);
  }
  return starts;
}

export class Text {
  readonly content: string;
  #starts: Uint32Array | undefined;

  private constructor(content: string, starts?: Uint32Array) {
    this.content = content;
    this.#starts = starts;
  }

  static of(content: string): Text {
    return new Text(content);
  }

  get length(): number {
    return this.content.length;
  }

  /** Offsets at which lines begin, in order; not to be written to. */
  get lineStarts(): Uint32Array {
    this.#starts ??= Uint32Array.from([0].concat(lineStartsOf(this.content, 0, this.content.length)));
    return this.#starts;
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  /** Index of the line that holds `offset`; offsets outside the text are clamped. */
  lineAt(offset: number): number {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.length));
    const line = this.lineAt(clamped);
    const lineSpan = this.lineSpan(line);
    const character = Math.min(clamped, lineSpan.end) - lineSpan.start;
    return { line, character };
  }

  /** Positions beyond a line's end mean its end, positions beyond the text its end (LSP 3.18, Position). */
  offsetAt(position: Position): number {
    if (position.line >= this.lineCount) return this.length;
    if (position.line < 0) return 0;
    const { start, end } = this.lineSpan(position.line);
    return Math.min(start + Math.max(0, position.character), end);
  }

  /** The line without its terminator. */
  lineSpan(line: number): Span {
    const starts = this.lineStarts;
    const start = starts[line] ?? this.length;
    let end = starts[line + 1] ?? this.length;
    if (line + 1 < starts.length) {
      if (end > start && this.content.charCodeAt(end - 1) === LF) end--;
      if (end > start && this.content.charCodeAt(end - 1) === CR) end--;
    }
    return { start, end };
  }

  slice(span: Span): string {
    return this.content.slice(span.start, span.end);
  }

  /** The text after one replacement. `span` must lie inside the text. */
  replace(span: Span, newText: string): Text {
    const content = this.content.slice(0, span.start) + newText + this.content.slice(span.end);
    if (this.#starts === undefined) return new Text(content);
    // A `\r` before the edit may join or part from a `\n` in it, so re-scan one character to either side.
    const from = Math.max(0, span.start - 1);
    const oldTo = Math.min(this.length, span.end + 1);
    const delta = newText.length - (span.end - span.start);
    const fresh = lineStartsOf(content, from, oldTo + delta);
    const before = this.lineAt(from) + 1;
    const after = this.lineAt(oldTo) + 1;
    const old = this.#starts;
    // A typed array: copying and shifting 20,000 starts of a 1 MB text costs microseconds in it, and milliseconds in a grown array.
    const starts = new Uint32Array(before + fresh.length + old.length - after);
    starts.set(old.subarray(0, before));
    starts.set(fresh, before);
    for (let line = after, at = before + fresh.length; line < old.length; line++, at++)
      starts[at] = (old[line] as number) + delta;
    return new Text(content, starts);
  }

  /** The text after all edits, whose spans refer to this text and must not overlap. */
  apply(edits: readonly TextEdit[]): Text {
    const ordered = edits.toSorted((a, b) => b.span.start - a.span.start || b.span.end - a.span.end);
    let result: Text = this;
    for (const edit of ordered) result = result.replace(edit.span, edit.newText);
    return result;
  }
}
