/** Where an addition goes and what it looks like there: into the section that speaks of it, in the document's own style. */

import type { TextEdit } from '../../base/text.ts';
import type { Block, ContextDocument, Section } from '../../documents/document.ts';
import { allSections } from '../../documents/sections.ts';
import type { Addition } from './addition.ts';

/** Other names under which authors keep what a canonical section holds. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  Imports: ['imports', 'import conventions', 'importing'],
  'API reference': ['api reference', 'api', 'apis', 'signatures'],
  Types: ['types', 'type definitions', 'typing'],
  Dependencies: ['dependencies', 'packages', 'libraries'],
  Examples: ['examples', 'example', 'example usage', 'usage'],
  'Edge cases': ['edge cases', 'edge case'],
  'Error handling': ['error handling', 'errors', 'handling errors'],
  Performance: ['performance', 'performance requirements'],
  Memory: ['memory', 'memory limits'],
  Security: ['security'],
  Scope: ['scope', 'definitions'],
};

/** The section with this path of anchors, outermost first; undefined when the document has no such section now. */
export function sectionAt(document: ContextDocument, anchors: readonly string[]): Section | undefined {
  let level = document.sections;
  let found: Section | undefined;
  for (const anchor of anchors) {
    found = level.find((it) => it.anchor === anchor);
    if (!found) return undefined;
    level = found.children;
  }
  return found;
}

const plain = (title: string): string => title.trim().toLowerCase().replace(/[:.]$/, '');

/** A section of this title holds what additions hold: guidance, not a task. */
export function isCanonicalTitle(title: string): boolean {
  return Object.values(synonyms).some((names) => names.includes(plain(title)));
}

function canonical(document: ContextDocument, title: string): Section | undefined {
  const names = synonyms[title] ?? [title.toLowerCase()];
  return allSections(document.sections).find((it) => names.includes(plain(it.title)));
}

/** Level of a new section: that of the sections below the title, or of the outermost ones. */
function newLevel(document: ContextDocument): number {
  const [first, ...rest] = document.sections;
  if (!first) return 2;
  return rest.length === 0 && first.level === 1 ? 2 : first.level;
}

/** End of the text that belongs to the section itself, before its subsections. */
function ownEnd(section: Section): number {
  return section.children[0]?.span.start ?? section.span.end;
}

const isTextual = (block: Block): boolean => block.kind === 'item' || block.kind === 'paragraph';

function bulletOf(document: ContextDocument, block: Block): string | undefined {
  const { text } = document;
  const line = text.slice(text.lineSpan(text.lineAt(block.span.start)));
  return /^(\s{0,8}[-*+] )/.exec(line)?.[1];
}

/** The marker of list items if the author writes lists here, undefined where prose is written. */
function style(document: ContextDocument, blocks: readonly Block[]): string | undefined {
  const textual = blocks.filter(isTextual);
  const items = textual.filter((it) => it.kind === 'item');
  if (items.length * 2 < textual.length || items.length === 0) return undefined;
  const last = items.findLast((it) => bulletOf(document, it) !== undefined);
  return last && bulletOf(document, last);
}

function rendered(addition: Addition, bullet: string | undefined): string {
  const indent = bullet === undefined ? '' : ' '.repeat(bullet.length);
  const sentence = `${bullet ?? ''}${addition.sentence}`;
  if (addition.code === '') return sentence;
  const fence = addition.code.includes('```') ? '````' : '```';
  const code = [fence, ...addition.code.split('\n'), fence].map((line) => `${indent}${line}`);
  return [sentence, '', ...code].join('\n');
}

/** Line ends as the document has them. */
function withLineEnds(document: ContextDocument, newText: string): string {
  return /\r\n/.test(document.text.content) ? newText.replaceAll('\n', '\r\n') : newText;
}

function trimmedEnd(document: ContextDocument, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(document.text.content[at - 1] as string)) at--;
  return at;
}

/**
 * The edit that adds to the section with the given anchors if it is there, else to the canonical section of the addition,
 * else to a new section at the end.
 */
export function insertion(
  document: ContextDocument,
  addition: Addition,
  anchors: readonly string[] | undefined,
): TextEdit {
  const section = (anchors && sectionAt(document, anchors)) ?? canonical(document, addition.section);
  if (section) {
    const end = ownEnd(section);
    const blocks = document.blocks.filter(
      (it) => it.span.start >= section.headingSpan.end && it.span.end <= end && it.kind !== 'heading',
    );
    const bullet = style(document, blocks);
    const at = trimmedEnd(document, end);
    const last = blocks.at(-1);
    const gap = bullet !== undefined && last?.kind === 'item' ? '\n' : '\n\n';
    const closing = document.text.content.slice(at, end).includes('\n') ? '' : '\n';
    return {
      span: { start: at, end: at },
      newText: withLineEnds(document, `${gap}${rendered(addition, bullet)}${closing}`),
    };
  }
  const bullet = style(document, document.blocks);
  const at = trimmedEnd(document, document.text.length);
  const heading = `${'#'.repeat(newLevel(document))} ${addition.section}`;
  const before = at === 0 ? '' : '\n\n';
  return {
    span: { start: at, end: document.text.length },
    newText: withLineEnds(document, `${before}${heading}\n\n${rendered(addition, bullet)}\n`),
  };
}
