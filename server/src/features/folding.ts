/** Folding: sections, the header, fences. */
import type { FoldingRange } from 'vscode-languageserver';
import type { ContextDocument, Section } from '../documents/document.ts';

export function foldingRanges(document: ContextDocument): FoldingRange[] {
  const { text } = document;
  const ranges: FoldingRange[] = [];
  const add = (start: number, end: number): void => {
    const startLine = text.lineAt(start);
    let endLine = text.lineAt(Math.max(start, end - 1));
    while (endLine > startLine && text.slice(text.lineSpan(endLine)).trim() === '') endLine--;
    if (endLine > startLine) ranges.push({ startLine, endLine });
  };
  const walk = (section: Section): void => {
    add(section.span.start, section.span.end);
    section.children.forEach(walk);
  };
  document.sections.forEach(walk);
  for (const block of document.blocks)
    if (block.kind === 'header' || block.kind === 'fence') add(block.span.start, block.span.end);
  return ranges;
}
