/**
 * Drops findings that hold only where a text speaks of this workspace, when most of what it names beside them is not here either:
 * a plan, a sample, rules for another project. What is surer by itself (history, a file that moved) stays.
 */

import { getOrAdd } from '../base/getOrAdd.ts';
import { contains, type Span } from '../base/span.ts';
import type { ContextDocument, Section } from '../documents/document.ts';
import { allSections } from '../documents/sections.ts';
import { isStated } from '../documents/stated.ts';

interface Draft {
  readonly span: Span;
  readonly tentative?: boolean;
}

/** One or two names that are not there are a mistake of the text; from here on they may be a habit of it. */
const SECTION_FLOOR = 3;
const DOCUMENT_FLOOR = 6;

export function inCompany<D extends Draft>(drafts: readonly D[], document: ContextDocument): readonly D[] {
  const tentative = drafts.filter((it) => it.tentative);
  if (tentative.length < SECTION_FLOOR) return drafts;
  // Names of files, of directories and patterns of them.
  const stated = document.claims.filter((it) => (it.kind === 'path' || it.kind === 'glob') && isStated(it));
  const strays = new Set<D>();
  const sift = (group: readonly D[], span: Span, floor: number): void => {
    const doubtful = new Set(group.map((it) => document.text.slice(it.span)));
    if (doubtful.size < floor) return;
    const names = new Set(stated.filter((it) => contains(span, it.span)).map((it) => it.text));
    if (doubtful.size * 2 > names.size) for (const it of group) strays.add(it);
  };
  const bySection = new Map<Section | undefined, D[]>();
  const sections = allSections(document.sections);
  for (const it of tentative) {
    // In document order, the last one that holds it is the innermost.
    const section = sections.findLast(({ span }) => contains(span, it.span));
    getOrAdd(bySection, section, () => [] as D[]).push(it);
  }
  for (const [section, group] of bySection) sift(group, section?.span ?? document.body, SECTION_FLOOR);
  sift(tentative, document.body, DOCUMENT_FLOOR);
  return strays.size === 0 ? drafts : drafts.filter((it) => !strays.has(it));
}
