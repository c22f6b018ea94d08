/** The outline: headings with the text that belongs to them. */
import type { Span } from '../base/span.ts';
import { Slugger } from './anchors.ts';
import type { Section } from './document.ts';

export interface HeadingAt {
  readonly level: number;
  readonly title: string;
  readonly span: Span;
}

interface Open {
  level: number;
  title: string;
  anchor: string;
  headingSpan: Span;
  span: Span;
  children: Open[];
}

/** Nests headings by level; a section ends where the next heading of its level or above begins, or with the document. */
export function sectionsOf(headings: readonly HeadingAt[], end: number): readonly Section[] {
  const slugger = new Slugger();
  const roots: Open[] = [];
  const open: Open[] = [];
  const close = (level: number, at: number): void => {
    while (open.length > 0 && (open.at(-1) as Open).level >= level) {
      const section = open.pop() as Open;
      section.span = { start: section.span.start, end: at };
    }
  };
  for (const heading of headings) {
    close(heading.level, heading.span.start);
    const section: Open = {
      level: heading.level,
      title: heading.title,
      anchor: slugger.next(heading.title),
      headingSpan: heading.span,
      span: { start: heading.span.start, end },
      children: [],
    };
    (open.at(-1)?.children ?? roots).push(section);
    open.push(section);
  }
  close(0, end);
  return roots;
}

/** The sections and all that are in them, in document order. */
export function allSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((it) => [it, ...allSections(it.children)]);
}
