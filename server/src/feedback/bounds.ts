/** How much of a report is kept, and how a line of it is made safe: tool output is hostile, endless and coloured. */
import { stripVTControlCharacters } from 'node:util';

/** Characters of a line that are looked at. Longer lines are minified code or data; no tool puts its message behind them. */
export const MAX_LINE = 4_000;
/** Characters and lines of a message. rustc's longest explanations with all notes stay below. */
export const MAX_MESSAGE = 4_000;
export const MAX_MESSAGE_LINES = 60;
export const MAX_FRAMES = 100;
/** Distinct diagnostics that are kept of one run; above it the first ones tell the story. */
export const MAX_DIAGNOSTICS = 5_000;
/** Tests that are kept; the largest suites of public repositories have about 200,000. */
export const MAX_TESTS = 500_000;
/** Failing tests whose text is kept. */
export const MAX_FAILURES = 5_000;
/** Characters of a JSON report, which cannot be read in part. */
export const MAX_JSON = 256_000_000;
/** Characters of the text of a single failure that are looked at. */
export const MAX_FAILURE_TEXT = 60_000;

/** What CI systems put before each line: `11:02:13  `, `2024-05-01T10:00:00.1234567Z `. */
const timestamp = /^(?:\d{4}-\d\d-\d\dT)?\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?Z?\s{1,4}(?=\S)/;

/** A line without colours, control characters, timestamp and what is too long. */
export function cleanLine(text: string): string {
  const short = text.length > MAX_LINE ? text.slice(0, MAX_LINE) : text;
  const plain = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/.test(short) ? withoutControls(short) : short;
  return plain.charCodeAt(0) <= 57 ? plain.replace(timestamp, '') : plain;
}

/** A text of several lines without colours and control characters. */
export function cleanText(text: string, limit: number): string {
  return withoutControls(text.length > limit ? text.slice(0, limit) : text);
}

function withoutControls(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/\r\n/g, '\n')
    .replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, '');
}

/** A message within bounds: no blank lines at its ends, at most `MAX_MESSAGE_LINES` lines. */
export function boundedMessage(lines: readonly string[]): string {
  const kept = lines.length > MAX_MESSAGE_LINES ? lines.slice(0, MAX_MESSAGE_LINES) : lines;
  const text = kept
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
  return text.length > MAX_MESSAGE ? text.slice(0, MAX_MESSAGE) : text;
}
