/** The tokens of a header, found line by line, so that they are there however broken the rest is. */
import { type Node as JsonNode, parseTree } from 'jsonc-parser';
import type { Span } from '../base/span.ts';
import type { HeaderEntry } from './header.ts';

interface Item {
  readonly text: string;
  readonly span: Span;
}

interface Draft {
  readonly key: string;
  readonly keySpan: Span;
  raw: string;
  start: number;
  end: number;
  readonly items: Item[];
  /** How lines below belong to the value: text of a block scalar, or a flow value that is still open. */
  mode: 'lines' | 'scalar' | 'flow';
}

/** Lines that a flow value may take; one that is never closed must not swallow the header. */
const MAX_FLOW_LINES = 100;

/** Text up to a comment; a quoted value may hold `#`. */
function withoutComment(value: string): string {
  const quote = value[0];
  if (quote === '"' || quote === "'") {
    const close = value.indexOf(quote, 1);
    if (
      close > 0 &&
      !value
        .slice(close + 1)
        .trim()
        .startsWith('#')
    )
      return value.trimEnd();
    return close > 0 ? value.slice(0, close + 1) : value.trimEnd();
  }
  const comment = value.search(/(?:^|[ \t])#/);
  return (comment < 0 ? value : value.slice(0, comment)).trimEnd();
}

function item(value: string, at: number): Item {
  const quoted = value.length > 1 && /^["']/.test(value) && value.at(-1) === value[0] ? 1 : 0;
  const text = value.slice(quoted, value.length - quoted);
  return { text, span: { start: at + quoted, end: at + quoted + text.length } };
}

/** Items of one line of a flow sequence, `[a, "b"]` or a part of it. */
function flowItems(line: string, at: number): Item[] {
  if (line.length > 4_000) return [];
  const items: Item[] = [];
  for (const match of line.matchAll(/"[^"]*"|'[^']*'|[^[\],"'\s][^,"'\]]*/g))
    items.push(item(match[0].trimEnd(), at + match.index));
  return items;
}

function isOpen(value: string): boolean {
  let depth = 0;
  for (const char of value) depth += char === '[' || char === '{' ? 1 : char === ']' || char === '}' ? -1 : 0;
  return depth > 0;
}

/** Top-level `key: value` entries of `text` inside `inner`, with the lines below that belong to each. */
export function yamlEntries(text: string, inner: Span): readonly HeaderEntry[] {
  const drafts: Draft[] = [];
  let flowLines = 0;
  for (let at = inner.start; at < inner.end; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 || newline > inner.end ? inner.end : newline;
    const line = text.slice(at, lineEnd).trimEnd();
    const current = drafts.at(-1);
    const key = /^(["']?)([\w$.-]{1,80})\1[ \t]{0,20}:(?=[ \t]|$)/.exec(line);
    if (current?.mode === 'flow' && flowLines++ < MAX_FLOW_LINES) {
      current.items.push(...flowItems(line, at));
      current.end = at + line.length;
      if (!isOpen(text.slice(current.start, current.end))) current.mode = 'lines';
    } else if (key) {
      const keyStart = at + (key[1] as string).length;
      const after = at + key[0].length;
      const rest = line.slice(key[0].length);
      const raw = withoutComment(rest.trimStart());
      const start = raw === '' ? after : after + rest.length - rest.trimStart().length;
      const flow = raw.startsWith('[') || raw.startsWith('{');
      flowLines = 0;
      drafts.push({
        key: key[2] as string,
        keySpan: { start: keyStart, end: keyStart + (key[2] as string).length },
        raw,
        start,
        end: start + raw.length,
        items: raw.startsWith('[') ? flowItems(raw, start) : [],
        mode:
          flow && raw.length < 4_000 && isOpen(raw)
            ? 'flow'
            : /^[|>][-+\d]{0,3}$/.test(raw)
              ? 'scalar'
              : 'lines',
      });
    } else if (current && line !== '' && /^[ \t-]/.test(line)) {
      const lead = line.length - line.trimStart().length;
      if (current.start === current.end) current.start = at + lead;
      current.end = at + line.length;
      const mark = /^[ \t]*-[ \t]+(?=\S)/.exec(line);
      if (mark && current.mode === 'lines')
        current.items.push(item(withoutComment(line.slice(mark[0].length)), at + mark[0].length));
    }
    at = lineEnd + 1;
  }
  return drafts.map(({ key, keySpan, raw, start, end, items }) => ({
    key,
    keySpan,
    raw,
    valueSpan: { start, end },
    items,
  }));
}

/** Keys of a TOML file before its first table. */
export function tomlEntries(text: string): readonly HeaderEntry[] {
  const entries: HeaderEntry[] = [];
  const key = /^([\w-]{1,80})[ \t]{0,20}=[ \t]{0,20}/;
  for (let at = 0; at < text.length; ) {
    let lineEnd = text.indexOf('\n', at);
    if (lineEnd < 0) lineEnd = text.length;
    const line = text.slice(at, lineEnd).trimEnd();
    if (/^[ \t]*\[/.test(line)) break;
    const match = key.exec(line);
    if (match) {
      const start = at + match[0].length;
      const quotes = /^(?:"""|''')/.exec(line.slice(match[0].length))?.[0];
      const close = quotes ? text.indexOf(quotes, start + 3) : -1;
      const end = close < 0 ? at + line.length : close + 3;
      const name = match[1] as string;
      const raw = line.slice(match[0].length);
      entries.push({
        key: name,
        keySpan: { start: at, end: at + name.length },
        raw,
        valueSpan: { start, end },
        items: raw.startsWith('[') ? flowItems(raw, start) : [],
      });
      lineEnd = Math.max(lineEnd, end);
    }
    const next = text.indexOf('\n', lineEnd);
    at = next < 0 ? text.length : next + 1;
  }
  return entries;
}

/** Members of the outermost object of a JSON text with comments. */
export function jsonEntries(text: string): readonly HeaderEntry[] {
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (root?.type !== 'object') return [];
  return (root.children ?? []).flatMap((property): HeaderEntry[] => {
    const key = property.children?.[0];
    if (key === undefined) return [];
    const name = String(key.value);
    const value = property.children?.[1];
    const start = value?.offset ?? key.offset + key.length;
    const end = value ? start + value.length : start;
    return [
      {
        key: name,
        keySpan: { start: key.offset + 1, end: key.offset + Math.max(1, key.length - 1) },
        raw: text.slice(start, end).split('\n', 1)[0] as string,
        valueSpan: { start, end },
        items: value?.type === 'array' ? (value.children ?? []).flatMap(jsonItem) : [],
      },
    ];
  });
}

function jsonItem(node: JsonNode): Item[] {
  return node.type === 'string'
    ? [{ text: String(node.value), span: { start: node.offset + 1, end: node.offset + node.length - 1 } }]
    : [];
}
