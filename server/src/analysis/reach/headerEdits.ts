/** Edits of header values that keep their meaning. */
import type { TextEdit } from '../../base/text.ts';
import type { ContextDocument } from '../../documents/document.ts';
import type { HeaderEntry } from '../../documents/header.ts';
import type { Repair } from '../repair.ts';

export function entryOf(document: ContextDocument, key: string): HeaderEntry | undefined {
  return document.header?.entries.find((it) => it.key === key);
}

/** A YAML double-quoted scalar. */
export function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

export function unquoted(text: string): string {
  const match = /^(["'])(.*)\1$/s.exec(text);
  return match ? (match[2] as string).replaceAll('\\"', '"').replaceAll("''", "'") : text;
}

/** A repair that replaces the value of one entry. */
export function replaceValue(
  document: ContextDocument,
  entry: HeaderEntry,
  newText: string,
  title: string,
  applicability: Repair['applicability'],
): Repair {
  const spaced = entry.valueSpan.start === entry.keySpan.end + 1 ? ` ${newText}` : newText;
  // A value that began on a later line moves up beside its key.
  const onNextLine = /\n/.test(document.text.content.slice(entry.keySpan.end, entry.valueSpan.start));
  const edit: TextEdit = onNextLine
    ? { span: { start: entry.keySpan.end + 1, end: entry.valueSpan.end }, newText: ` ${newText}` }
    : { span: entry.valueSpan, newText: spaced };
  return {
    title,
    adjustment: 'correct-header',
    applicability,
    preferred: true,
    edits: new Map([[document.path, [edit]]]),
  };
}

export function removeLine(document: ContextDocument, at: number, title: string): Repair {
  const line = document.text.lineAt(at);
  const start = document.text.lineSpan(line).start;
  const end =
    line + 1 < document.text.lineCount ? document.text.lineSpan(line + 1).start : document.text.length;
  return {
    title,
    adjustment: 'correct-header',
    applicability: 'manual',
    edits: new Map([[document.path, [{ span: { start, end }, newText: '' }]]]),
  };
}
