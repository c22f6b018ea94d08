/** What is written around a declaration for people: its documentation, its attributes, and whether they call it deprecated. Read from the text, which costs nothing for declarations without any. */
import type { LanguageTraits } from './languageTraits.ts';

export interface Surroundings {
  /** Text of the comment or docstring without its marks; empty when there is none. */
  readonly doc: string;
  /** Lines of attributes, annotations and decorators above it. */
  readonly marks: string;
  /** Begin of the body, where the language says there what is deprecated. */
  readonly body: string;
}

/** Lines above a declaration and characters of a comment that are looked at. */
const MAX_LINES = 60;
const MAX_DOC = 4_000;
const MAX_BODY = 3_000;
const MAX_SENTENCE = 200;

const NOTHING: Surroundings = Object.freeze({ doc: '', marks: '', body: '' });

/**
 * @param start of the declaration.
 * @param header end of its name and parameters.
 */
export function docOf(
  text: string,
  start: number,
  header: number,
  end: number,
  traits: LanguageTraits,
): Surroundings {
  const above = linesAbove(text, start, traits);
  if (!traits.docstrings) return above;
  const body = text.slice(header, Math.min(end, header + MAX_BODY));
  const docstring = DOCSTRING.exec(body);
  return { ...above, doc: docstring ? (docstring[1] ?? docstring[2] ?? docstring[3] ?? '') : '', body };
}

/** From the end of a header to the end of the string that is the first statement. */
const DOCSTRING =
  /^[^\n:]{0,200}:[ \t]{0,20}(?:#[^\n]{0,200})?(?:\r?\n[ \t]*){1,3}[rRuU]?(?:"""([\s\S]{0,3000}?)(?:"""|$)|'''([\s\S]{0,3000}?)(?:'''|$)|"([^"\n]{0,300})")/;

function linesAbove(text: string, start: number, traits: LanguageTraits): Surroundings {
  let end = text.lastIndexOf('\n', start - 1);
  if (end < 0) return NOTHING;
  const doc: string[] = [];
  const marks: string[] = [];
  for (let i = 0; i < MAX_LINES && end > 0; i++) {
    const begin = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(begin, Math.min(end, begin + 500)).trim();
    if (line === '') break;
    if (line.endsWith('*/') && traits.blockComments) {
      const open = text.lastIndexOf('/*', end);
      if (open < 0 || doc.length > 0) break;
      doc.push(bare(text.slice(open, Math.min(end, open + MAX_DOC))));
      end = text.lastIndexOf('\n', open - 1);
      if (text.slice(end + 1, open).trim() !== '') break;
      continue;
    }
    if (line.startsWith('#[') || (line.startsWith('[') && line.endsWith(']')) || /^@\w/.test(line))
      marks.unshift(line);
    else if (line.startsWith(traits.lineComment) && !line.startsWith('#!')) doc.unshift(bare(line));
    else break;
    end = begin - 1;
  }
  return doc.length === 0 && marks.length === 0
    ? NOTHING
    : { doc: doc.join('\n').slice(0, MAX_DOC), marks: marks.join('\n'), body: '' };
}

/** A comment without what makes it one. */
function bare(comment: string): string {
  return comment
    .split('\n')
    .map((line) =>
      line.replace(/^\s*(?:\/\*+!?|\*+(?!\/)|\/\/+!?|#+!?)?[ \t]?/, '').replace(/\s*\*+\/\s*$/, ''),
    )
    .join('\n')
    .trim();
}

/** Lines that begin the part for tools. */
const TAGS =
  /^\s*(?:@(?!brief|summary|description)\w|:\w+|\\(?!brief)\w|\.\. |#(?:\s|$)|Args:|Parameters\b|Returns\b|---)/;

/** The first sentence of a documentation, on one line; undefined when there is none. */
export function firstSentence(doc: string): string | undefined {
  if (doc === '') return undefined;
  const lines: string[] = [];
  for (const raw of doc.split('\n', 12)) {
    const line = raw.replace(/<\/?[a-zA-Z][^<>]{0,60}>|^\s*[@\\](?:brief|summary|description)\b/g, '').trim();
    if (line === '' && lines.length > 0) break;
    if (TAGS.test(raw)) break;
    if (line !== '') lines.push(line);
  }
  const text = lines.join(' ').slice(0, 2 * MAX_SENTENCE);
  const end = /[.!?](?=\s+[A-Z(`'"])|[.!?]$/.exec(text);
  const sentence = end ? text.slice(0, end.index + 1) : text;
  if (sentence === '' || !/\w{2}/.test(sentence)) return undefined;
  return sentence.length > MAX_SENTENCE ? `${sentence.slice(0, MAX_SENTENCE)}…` : sentence;
}

/** Attributes, annotations and decorators; the first string in them is what they say. */
const MARK =
  /(?:#\[deprecated|@[\w.]{0,40}\bdeprecated\b|@available\([^)\n]{0,80}\bdeprecated\b|\[(?:\w{1,40}\.)?Obsolete\b|\[\[deprecated|\(\(deprecated|#\[Deprecated)(?:(?:[^"'\])\n]{0,20}since\s{0,3}[:=]\s{0,3}["'][^"'\n]{0,40}["'])?[^"'\])\n]{0,80}["']([^"'\n]{0,200}))?/i;
/** Words of a documentation. */
const WORDS =
  /(?:^|\n)\s*(?:[@\\]deprecated\b:?|Deprecated:|\.\. deprecated::(?:[ \t]*v?\d[\w.-]{0,20}[ \t]*(?:\n\s*)?)?)[ \t]*([^\n]{0,200})/;
const WARNING = /warn\(([^)]{0,400})/g;

/** What the mark says; undefined when the declaration is not marked. */
export function deprecationOf({ doc, marks, body }: Surroundings, lead: string): string | undefined {
  const words = doc === '' ? null : WORDS.exec(doc);
  if (words) return (words[1] as string).trim();
  for (const text of [marks, lead]) {
    const mark = /deprecated|obsolete/i.test(text) ? MARK.exec(text) : null;
    if (mark) return (mark[1] ?? '').trim();
  }
  return body.includes('DeprecationWarning') ? warningIn(body) : undefined;
}

/** `warnings.warn(..., DeprecationWarning)` as a statement of the function itself: within an `if` it speaks of an argument. */
function warningIn(body: string): string | undefined {
  const indent = /:[^\n]{0,200}\n([ \t]+)\S/.exec(body)?.[1];
  if (indent === undefined) return undefined;
  for (const match of body.matchAll(WARNING)) {
    const line = body.slice(body.lastIndexOf('\n', match.index) + 1, match.index);
    if (
      !line.startsWith(indent) ||
      /^[ \t]/.test(line.slice(indent.length)) ||
      !/^\s*(?:warnings\.)?$/.test(line)
    )
      continue;
    const call = match[1] as string;
    if (call.includes('DeprecationWarning')) return /["']([^"'\n]{0,200})/.exec(call)?.[1]?.trim() ?? '';
  }
  return undefined;
}
