/**
 * The Markdown parser: CommonMark and GFM by @lezer/markdown, with the syntax of context documents as further nodes of
 * the same tree: `AtImport` (`@docs/style.md`), `HashReference` (`#file:x`, `#tool:x`),
 * `KiroReference` (`#[[file:x]]`), `TemplateVariable` (`{{x}}`, `${input:x}`, `{% x %}`), and the block `PromptTag`: a
 * line that is one tag of no HTML element, `<rules>` or `</rules>`. CommonMark would take such a line and all up to the
 * next blank one for HTML, in which no list, code span or import exists; for a model it is a mark, and so it is here.
 * The header is cut off before (`headerSpan.ts`), since readers disagree with CommonMark about where it ends.
 * Node names of the base grammar are those of @lezer/markdown (`Paragraph`, `FencedCode`, `InlineCode`, `Link`, ...).
 */
import {
  type BlockContext,
  parser as commonMark,
  GFM,
  type InlineContext,
  type Line,
  type MarkdownConfig,
} from '@lezer/markdown';
import { isHtmlElement } from './htmlElements.ts';

const AT = 64;
const HASH = 35;
const BRACE = 123;
const DOLLAR = 36;
const BACKSLASH = 92;

/** Longest inline reference that is looked at; bounds the work per `@` or `{{`. */
const MAX_INLINE = 512;

/** Marks of one paragraph or cell, and its length, beyond which it is plain: links and emphasis are resolved in quadratic time. */
const MAX_MARKS = 3_000;
const MAX_MARKED = 40_000;
const MARKS = new Set(Array.from('[]*_~!<(', (mark) => mark.charCodeAt(0)));
const marksSeen = new WeakMap<InlineContext, number>();

/** Stands before all other inline parsers and swallows what is left when there is too much. */
function limit(cx: InlineContext, next: number, pos: number): number {
  if (!MARKS.has(next)) return -1;
  const count = (marksSeen.get(cx) ?? 0) + 1;
  marksSeen.set(cx, count);
  return count > MAX_MARKS || pos - cx.offset > MAX_MARKED ? cx.end : -1;
}

/** A line that is one tag: its name, and whether it opens or closes. */
export function promptTag(
  line: string,
): { readonly name: string; readonly role: 'opens' | 'closes' | 'both' } | undefined {
  const match = /^<(\/?)([A-Za-z][\w.:-]{0,60})(?:\s[^<>]{0,200})?>[ \t\r]{0,100}$/.exec(line);
  if (!match || isHtmlElement(match[2] as string)) return undefined;
  const role = match[1] ? 'closes' : /\/>\s*$/.test(line) ? 'both' : 'opens';
  return { name: match[2] as string, role };
}

const LESS = 60;

function promptTagBlock(cx: BlockContext, line: Line): boolean {
  if (line.next !== LESS || !promptTag(line.text.slice(line.pos))) return false;
  const start = cx.lineStart + line.pos;
  const end = cx.lineStart + line.text.trimEnd().length;
  cx.nextLine();
  cx.addElement(cx.elt('PromptTag', start, end));
  return true;
}

function endsAtPromptTag(_: BlockContext, line: Line): boolean {
  return (
    line.next === LESS &&
    line.indent < line.baseIndent + 4 &&
    promptTag(line.text.slice(line.pos)) !== undefined
  );
}

function atWordStart(cx: InlineContext, pos: number): boolean {
  if (pos === cx.offset) return true;
  return /[\s(["'>*_]/.test(cx.slice(pos - 1, pos));
}

/** `@` at the start of a word up to the next blank; what a reader makes of it is decided by the kind of document. */
function atImport(cx: InlineContext, next: number, pos: number): number {
  if (next !== AT || !atWordStart(cx, pos)) return -1;
  const match = /^@(?:[^\s\\`<>()[\]"'*]|\\ )+/.exec(cx.slice(pos, Math.min(cx.end, pos + MAX_INLINE)));
  if (!match || match[0].length < 2) return -1;
  return cx.addElement(cx.elt('AtImport', pos, pos + match[0].length));
}

function hashReference(cx: InlineContext, next: number, pos: number): number {
  if (next !== HASH) return -1;
  const rest = cx.slice(pos, Math.min(cx.end, pos + MAX_INLINE));
  const kiro = /^#\[\[file:[^\]\n]{1,300}\]\]/.exec(rest);
  if (kiro) return cx.addElement(cx.elt('KiroReference', pos, pos + kiro[0].length));
  const match = /^#(?:file:[^\s#]+|tool:[\w\-./]+)/i.exec(rest);
  return match ? cx.addElement(cx.elt('HashReference', pos, pos + match[0].length)) : -1;
}

function templateVariable(cx: InlineContext, next: number, pos: number): number {
  if (next !== BRACE && next !== DOLLAR) return -1;
  if (pos > cx.offset && cx.char(pos - 1) === BACKSLASH) return -1;
  const rest = cx.slice(pos, Math.min(cx.end, pos + MAX_INLINE));
  const match = /^(?:\{\{[^{}\n]{0,300}\}\}|\{%[^%\n]{0,300}%\}|\$\{[^{}\n]{1,300}\})/.exec(rest);
  return match ? cx.addElement(cx.elt('TemplateVariable', pos, pos + match[0].length)) : -1;
}

const contextSyntax: MarkdownConfig = {
  defineNodes: [
    { name: 'PromptTag', block: true },
    { name: 'AtImport' },
    { name: 'HashReference' },
    { name: 'KiroReference' },
    { name: 'TemplateVariable' },
  ],
  parseBlock: [{ name: 'PromptTag', parse: promptTagBlock, endLeaf: endsAtPromptTag, before: 'HTMLBlock' }],
  parseInline: [
    { name: 'Limit', parse: limit, before: 'Escape' },
    { name: 'AtImport', parse: atImport, before: 'Emphasis' },
    { name: 'HashReference', parse: hashReference, before: 'Emphasis' },
    { name: 'TemplateVariable', parse: templateVariable, before: 'Emphasis' },
  ],
};

export const markdownParser = commonMark.configure([GFM, contextSyntax]);
