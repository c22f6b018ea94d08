/** Reads a header twice: line by line, which always gives tokens, and by the dialect's parser, which gives the value and its problems. */
import { type ParseError, parse as parseJson, printParseErrorCode } from 'jsonc-parser';
import { parse as parseToml, TomlError } from 'smol-toml';
import { isMap, parseDocument, visit } from 'yaml';
import type { Span } from '../base/span.ts';
import type { Header, HeaderEntry, HeaderProblem } from './header.ts';
import { jsonEntries, tomlEntries, yamlEntries } from './headerEntries.ts';
import type { HeaderPlace } from './headerSpan.ts';
import type { Format, HeaderSchema } from './kind.ts';

/** Longest header before a body, and longest document that is a header as a whole, that are read (UTF-16 units). */
const MAX_HEADER = 50_000;
const MAX_WHOLE = 200_000;
/** Deepest nesting of brackets; the parsers are recursive. */
const MAX_DEPTH = 200;
/** Problems of one header that are told. */
const MAX_PROBLEMS = 20;

type Value = Readonly<Record<string, unknown>>;

interface Reading {
  readonly value: Value | undefined;
  readonly problems: readonly HeaderProblem[];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] as string) : 'The header cannot be read';
}

function tooDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 91 || code === 123) {
      if (++depth > MAX_DEPTH) return true;
    } else if (code === 93 || code === 125) depth = Math.max(0, depth - 1);
  }
  return false;
}

/** The accidents that users meet most have a code; everything else is told in the parser's own words. */
function yamlCode(entry: HeaderEntry | undefined, message: string): HeaderProblem['code'] {
  if (/^tabs? /i.test(message)) return 'tab-indent';
  if (entry === undefined) return 'invalid-yaml';
  if (/^[*&!%@`[{]/.test(entry.raw)) return 'leading-special';
  if (/:(?:[ \t]|$)/.test(entry.raw) && !/^["'|>]/.test(entry.raw)) return 'unquoted-colon';
  return 'invalid-yaml';
}

function duplicates(entries: readonly HeaderEntry[]): HeaderProblem[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    if (!seen.has(entry.key)) {
      seen.add(entry.key);
      return [];
    }
    return [
      {
        span: entry.keySpan,
        message: `The key \`${entry.key}\` occurs twice`,
        code: 'duplicate-key' as const,
      },
    ];
  });
}

function readYaml(text: string, inner: Span, entries: readonly HeaderEntry[]): Reading {
  const source = text.slice(inner.start, inner.end);
  const problems: HeaderProblem[] = [];
  const add = (offset: number, end: number, message: string, lost: 'lost' | 'kept'): void => {
    const at = inner.start + Math.min(offset, source.length);
    const entry = entries.findLast((it) => it.keySpan.start <= at);
    const code = yamlCode(entry, message);
    const told = code === 'leading-special' || code === 'unquoted-colon';
    const span =
      told && entry
        ? entry.valueSpan
        : { start: at, end: Math.max(at, Math.min(inner.end, inner.start + end)) };
    refused ||= lost === 'lost';
    // One accident makes errors up to the end: of those without a cause of their own only the first is told.
    if (!told && problems.length > 0) return;
    if (problems.some((it) => it.span.start === span.start) || problems.length >= MAX_PROBLEMS) return;
    problems.push({ span, message, code });
  };
  let refused = false;
  try {
    // Keys are compared by `duplicates`: the library compares each with each.
    const document = parseDocument(source, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
    for (const error of document.errors)
      add(error.pos[0], error.pos[1], error.message.split('\n')[0] as string, 'lost');
    for (const warning of document.warnings) add(warning.pos[0], warning.pos[1], messageOf(warning), 'kept');
    visit(document, {
      Alias: (_, node) => {
        const [from, to] = node.range ?? [0, 0];
        const name = node.source;
        if (node.resolve(document) === undefined)
          add(from, to, `\`*${name}\` is read as the alias of an anchor that is not there`, 'lost');
      },
    });
    const repeated = duplicates(entries);
    problems.push(...repeated);
    problems.sort((a, b) => a.span.start - b.span.start);
    if (refused || repeated.length > 0) return { value: undefined, problems };
    if (document.contents === null) return { value: {}, problems };
    if (isMap(document.contents)) return { value: document.toJS({ maxAliasCount: 20 }) as Value, problems };
    const message = 'A header must be a list of `key: value` lines';
    return { value: undefined, problems: [{ span: inner, message, code: 'invalid-yaml' }] };
  } catch (error) {
    if (problems.length === 0)
      problems.push({ span: inner, message: messageOf(error), code: 'invalid-yaml' });
    return { value: undefined, problems };
  }
}

/** Cursor reads line by line: everything after the colon is the value, quotes and brackets included. */
function readLines(entries: readonly HeaderEntry[]): Reading {
  const value = new Map<string, unknown>();
  for (const { key, raw, items } of entries) {
    if (raw === '' && items.length > 0)
      value.set(
        key,
        items.map((it) => it.text),
      );
    else value.set(key, raw === 'true' ? true : raw === 'false' ? false : raw);
  }
  return { value: Object.fromEntries(value), problems: duplicates(entries) };
}

function readToml(text: string): Reading {
  try {
    return { value: parseToml(text) as Value, problems: [] };
  } catch (error) {
    let start = 0;
    const line = error instanceof TomlError ? error.line : 1;
    for (let i = 1; i < line; i++) start = text.indexOf('\n', start) + 1 || text.length;
    start = Math.min(text.length, start + (error instanceof TomlError ? Math.max(0, error.column - 1) : 0));
    const message = messageOf(error).replace(/^Invalid TOML document: /, '');
    return { value: undefined, problems: [{ span: { start, end: start }, message, code: 'invalid-toml' }] };
  }
}

/** Words for the library's names of errors: `PropertyNameExpected` becomes "property name expected". */
function jsonMessage(error: ParseError): string {
  return printParseErrorCode(error.error).replace(/[A-Z]/g, (letter, at: number) =>
    at === 0 ? letter : ` ${letter.toLowerCase()}`,
  );
}

function readJson(text: string): Reading {
  const errors: ParseError[] = [];
  const value: unknown = parseJson(text, errors, { allowTrailingComma: true });
  const problems = errors.slice(0, MAX_PROBLEMS).map(
    (it): HeaderProblem => ({
      span: { start: it.offset, end: Math.min(text.length, it.offset + it.length) },
      message: jsonMessage(it),
      code: 'invalid-json',
    }),
  );
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return { value: isObject ? (value as Value) : undefined, problems };
}

/** Header of a Markdown document in YAML or in Cursor's line dialect. */
export function parseHeader(text: string, place: HeaderPlace, dialect: HeaderSchema['dialect']): Header {
  const { span, closed } = place;
  const inner = { start: place.inner.start, end: Math.min(place.inner.end, place.inner.start + MAX_HEADER) };
  const entries = yamlEntries(text, inner);
  const { value, problems } =
    dialect === 'lines'
      ? readLines(entries)
      : tooDeep(text.slice(inner.start, inner.end))
        ? { value: undefined, problems: [] }
        : readYaml(text, inner, entries);
  if (closed) return { span, inner: place.inner, entries, value, problems };
  const unclosed: HeaderProblem = {
    span: { start: span.start, end: span.start + 3 },
    message: 'The header is never closed by a line `---`',
    code: 'unclosed',
  };
  return { span, inner: place.inner, entries, value, problems: [unclosed, ...problems] };
}

/** A document that is a header as a whole: YAML, TOML or JSON files. */
export function parseWholeHeader(text: string, format: Format): Header {
  const span = { start: 0, end: text.length };
  const nothing: Header = { span, inner: span, entries: [], value: undefined, problems: [] };
  if (text.length > MAX_WHOLE || tooDeep(text)) return nothing;
  const begin = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  switch (format) {
    case 'toml':
      return { ...nothing, entries: tomlEntries(text), ...readToml(text) };
    case 'json':
      return { ...nothing, entries: jsonEntries(text), ...readJson(text) };
    default: {
      const entries = yamlEntries(text, { start: begin, end: text.length });
      return { ...nothing, entries, ...readYaml(text, { start: begin, end: text.length }, entries) };
    }
  }
}
