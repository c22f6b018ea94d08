/** The outline of a document: its sections. */
import type { DocumentSymbol } from 'vscode-languageserver';
import type { ContextDocument, Section } from '../documents/document.ts';
import { rangeOf } from './convert.ts';

/** SymbolKind.String: what editors show Markdown headings as. */
const HEADING = 15;

export function documentSymbols(document: ContextDocument): DocumentSymbol[] {
  const symbol = (section: Section): DocumentSymbol => ({
    name: section.title === '' ? '(untitled)' : section.title,
    kind: HEADING,
    range: rangeOf(document.text, section.span),
    selectionRange: rangeOf(document.text, section.headingSpan),
    children: section.children.map(symbol),
  });
  return document.sections.map(symbol);
}
