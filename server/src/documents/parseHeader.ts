/** Reads a header twice: line by line, which always gives tokens, and by the dialect's parser, which gives the value and its problems. */
import { type ParseError, parse as parseJson, printParseErrorCode } from 'jsonc-parser';
import { parse as parseToml, TomlError } from 'smol-toml';
import { isMap, LineCounter, parseDocument } from 'yaml';
import type { Span } from '../base/span.ts';
import type { Header, HeaderEntry, HeaderProblem } from './header.ts';
import type { Format } from './kind.ts';

/** Longest header that is parsed; the token stream is bounded by the same number. */
const MAX_HEADER = 200_000;

type Value = Readonly<Record<string, unknown>>;

function unquote(text: string): string {
  const match = /^(["'])(.*)\1$/.exec(text);
  return match ? (match[2] as string) : text;
}

/** Top-level entries of `text` between `inner.start` and `inner.end`, whatever the rest looks like. */
function entriesOf(text: string, inner: Span): readonly HeaderEntry[] {
  const entries: { -readonly [K in keyof HeaderEntry]: HeaderEntry[K] }[] = [];
  const end = Math.min(inner.end, inner.start + MAX_HEADER);
  for (let at = inner.start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 || newline > end ? end : newline;
    const line = text.slice(at, lineEnd).replace(/\r$/, '');
    const key = /^(["']?)([\w$.-]{1,80})\1([ \t]{0,20}:)(?=[ \t]|$)/.exec(line);
    const current = entries.at(-1);
    if (key) {
      const keyStart = at + (key[1] as string).length;
      const after = at + key[0].length;
      const rest = text.slice(after, at + line.length);
      const lead = rest.length - rest.trimStart().length;
      const raw = rest
        .trim()
        .replace(/[ \t]#.*$/, '')
        .trimEnd();
      const valueStart = raw === '' ? after : after + lead;
      entries.push({
        key: key[2] as string,
        keySpan: { start: keyStart, end: keyStart + (key[2] as string).length },
        raw,
        valueSpan: { start: valueStart, end: valueStart + raw.length },
        items: flowItems(raw, valueStart),
      });
    } else if (current) {
      const item = /^([ \t]*-[ \t]+)(.+?)[ \t]*$/.exec(line);
      if (item) {
        const start = at + (item[1] as string).length;
        const value = (item[2] as string).replace(/[ \t]#.*$/, '').trimEnd();
        const quote = /^["']/.test(value) && unquote(value) !== value ? 1 : 0;
        const span = { start: start + quote, end: start + value.length - quote };
        current.items = [...current.items, { text: unquote(value), span }];
      }
      if (/^[ \t]|^-/.test(line) && line.trim() !== '') {
        const start =
          current.raw === '' && current.valueSpan.start === current.valueSpan.end
            ? at + (line.length - line.trimStart().length)
            : current.valueSpan.start;
        current.valueSpan = { start, end: at + line.trimEnd().length };
      }
    }
    at = lineEnd + 1;
  }
  return entries;
}

/** Items of a one-line flow sequence `[a, "b"]`. */
function flowItems(raw: string, at: number): { text: string; span: Span }[] {
  if (!raw.startsWith('[') || !raw.endsWith(']') || raw.length > 4_000) return [];
  const items: { text: string; span: Span }[] = [];
  for (const match of raw.slice(1, -1).matchAll(/"([^"]*)"|'([^']*)'|([^,"'\s][^,"']*)/g)) {
    const value = match[1] ?? match[2] ?? (match[3] as string).trimEnd();
    const start = at + 1 + match.index + (match[3] === undefined ? 1 : 0);
    items.push({ text: value, span: { start, end: start + value.length } });
  }
  return items;
}

const SPECIAL = /^[*&!%@`]/;

/** Words for the two accidents that users meet most; everything else is told in the parser's own words. */
function yamlProblemCode(entry: HeaderEntry | undefined, message: string): HeaderProblem['code'] {
  if (/tab/i.test(message)) return 'tab-indent';
  if (/unique|duplicate/i.test(message)) return 'duplicate-key';
  if (entry && (SPECIAL.test(entry.raw) || /^[[{]/.test(entry.raw))) return 'leading-special';
  if (entry && /:[ \t]/.test(entry.raw) && !/^["'|>]/.test(entry.raw)) return 'unquoted-colon';
  return 'invalid-yaml';
}

function readYaml(
  text: string,
  inner: Span,
  entries: readonly HeaderEntry[],
): { value: Value | undefined; problems: HeaderProblem[] } {
  const source = text.slice(inner.start, Math.min(inner.end, inner.start + MAX_HEADER));
  const problems: HeaderProblem[] = [];
  try {
    const document = parseDocument(source, {
      prettyErrors: false,
      lineCounter: new LineCounter(),
      logLevel: 'silent',
      stringKeys: false,
    });
    for (const error of document.errors) {
      const at = inner.start + Math.min(error.pos[0], source.length);
      const entry = entries.findLast((it) => it.keySpan.start <= at);
      const code = yamlProblemCode(entry, error.message);
      const span =
        entry && code !== 'invalid-yaml' && code !== 'duplicate-key'
          ? entry.valueSpan
          : { start: at, end: Math.max(at, Math.min(inner.end, inner.start + error.pos[1])) };
      if (!problems.some((it) => it.span.start === span.start))
        problems.push({ span, message: error.message.split('\n')[0] as string, code });
    }
    if (problems.length > 0) return { value: undefined, problems };
    if (document.contents === null) return { value: {}, problems };
    if (!isMap(document.contents))
      return {
        value: undefined,
        problems: [
          { span: inner, message: 'A header must be a list of `key: value` lines', code: 'invalid-yaml' },
        ],
      };
    return { value: document.toJS({ maxAliasCount: 20 }) as Value, problems };
  } catch (error) {
    problems.push({
      span: inner,
      message: error instanceof Error ? (error.message.split('\n')[0] as string) : 'not readable',
      code: 'invalid-yaml',
    });
    return { value: undefined, problems };
  }
}

/** Cursor reads line by line: everything after the colon is the value, quotes and brackets included. */
function readLines(entries: readonly HeaderEntry[]): Value {
  const value: Record<string, unknown> = {};
  for (const entry of entries) {
    value[entry.key] =
      entry.raw === 'true'
        ? true
        : entry.raw === 'false'
          ? false
          : entry.raw === '' && entry.items.length > 0
            ? entry.items.map((it) => it.text)
            : entry.raw;
  }
  return value;
}

/** Header of a Markdown document in YAML or in Cursor's line dialect. */
export function parseHeader(
  text: string,
  place: { span: Span; inner: Span; closed: boolean },
  dialect: 'yaml' | 'lines' | 'whole',
): Header {
  const entries = entriesOf(text, place.inner);
  const unclosed: HeaderProblem[] = place.closed
    ? []
    : [
        {
          span: { start: place.span.start, end: place.span.start + 3 },
          message: 'The header is never closed by a line `---`',
          code: 'unclosed',
        },
      ];
  if (dialect === 'lines')
    return { span: place.span, inner: place.inner, entries, value: readLines(entries), problems: unclosed };
  const { value, problems } = readYaml(text, place.inner, entries);
  return { span: place.span, inner: place.inner, entries, value, problems: [...unclosed, ...problems] };
}

/** A document that is a header as a whole: YAML, TOML or JSON files. */
export function parseWholeHeader(text: string, format: Format): Header {
  const span = { start: 0, end: text.length };
  if (text.length > MAX_HEADER) return { span, inner: span, entries: [], value: undefined, problems: [] };
  if (format === 'toml') {
    try {
      return { span, inner: span, entries: tomlEntries(text), value: parseToml(text) as Value, problems: [] };
    } catch (error) {
      const line = error instanceof TomlError ? error.line : 1;
      const start = text
        .split('\n')
        .slice(0, line - 1)
        .reduce((sum, it) => sum + it.length + 1, 0);
      const message = error instanceof Error ? (error.message.split('\n')[0] as string) : 'not readable';
      return {
        span,
        inner: span,
        entries: tomlEntries(text),
        value: undefined,
        problems: [{ span: { start, end: start }, message, code: 'invalid-toml' }],
      };
    }
  }
  if (format === 'json') {
    const errors: ParseError[] = [];
    const value: unknown = parseJson(text, errors, { allowTrailingComma: true });
    const problems = errors
      .slice(0, 5)
      .map(
        (it): HeaderProblem => ({
          span: { start: it.offset, end: it.offset + it.length },
          message: printParseErrorCode(it.error),
          code: 'invalid-json',
        }),
      );
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return {
      span,
      inner: span,
      entries: jsonEntries(text),
      value: isObject ? (value as Value) : undefined,
      problems,
    };
  }
  const entries = entriesOf(text, span);
  return { span, inner: span, entries, ...readYaml(text, span, entries) };
}

function tomlEntries(text: string): readonly HeaderEntry[] {
  return keyed(text, /^([\w-]{1,80})[ \t]{0,20}=[ \t]{0,20}(.*)$/gm);
}

function jsonEntries(text: string): readonly HeaderEntry[] {
  return keyed(text, /^[ \t]{1,4}"([\w$-]{1,80})"[ \t]{0,20}:[ \t]{0,20}(.*)$/gm);
}

function keyed(text: string, pattern: RegExp): readonly HeaderEntry[] {
  return [...text.matchAll(pattern)].map((match) => {
    const key = match[1] as string;
    const start = match.index + match[0].indexOf(key);
    const raw = (match[2] as string).trimEnd();
    const valueStart = match.index + match[0].length - (match[2] as string).length;
    return {
      key,
      keySpan: { start, end: start + key.length },
      raw,
      valueSpan: { start: valueStart, end: valueStart + raw.length },
      items: [],
    };
  });
}
