/**
 * The Markdown parser: CommonMark and GFM by @lezer/markdown, with the syntax of context documents as further nodes of
 * the same tree: `AtImport` (`@docs/style.md`), `HashReference` (`#file:x`, `#tool:x`),
 * `KiroReference` (`#[[file:x]]`) and `TemplateVariable` (`{{x}}`, `${input:x}`, `{% x %}`).
 * The header is cut off before (`headerSpan.ts`), since readers disagree with CommonMark about where it ends.
 * Node names of the base grammar are those of @lezer/markdown (`Paragraph`, `FencedCode`, `InlineCode`, `Link`, ...).
 */
import { parser as commonMark, GFM, type InlineContext, type MarkdownConfig } from '@lezer/markdown';

const AT = 64;
const HASH = 35;
const BRACE = 123;
const DOLLAR = 36;
const BACKSLASH = 92;

/** Longest inline reference that is looked at; bounds the work per `@` or `{{`. */
const MAX_INLINE = 512;

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
    { name: 'AtImport' },
    { name: 'HashReference' },
    { name: 'KiroReference' },
    { name: 'TemplateVariable' },
  ],
  parseInline: [
    { name: 'AtImport', parse: atImport, before: 'Emphasis' },
    { name: 'HashReference', parse: hashReference, before: 'Emphasis' },
    { name: 'TemplateVariable', parse: templateVariable, before: 'Emphasis' },
  ],
};

export const markdownParser = commonMark.configure([GFM, contextSyntax]);
