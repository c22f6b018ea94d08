/** Samples of PHP leave out the mark that opens code: it is put before them for the parser, and places are counted without it. */
import type { Span } from '../../base/span.ts';
import type { CodeLanguage } from './codeLanguage.ts';
import type { CodeSummary } from './codeParser.ts';

const MARK = '<?php ';

/** What the parser wants before the code; empty for all that has it, and for pages in which code is an island. */
export function openingMark(language: CodeLanguage, code: string): string {
  return language === 'php' && !code.includes('<?') && !/^\s*</.test(code) ? MARK : '';
}

/** @param by characters that stand before the sample and do not belong to it. */
export function movedBack(summary: CodeSummary, by: number): CodeSummary {
  if (by === 0) return summary;
  const moved = ({ start, end }: Span): Span => ({
    start: Math.max(0, start - by),
    end: Math.max(0, end - by),
  });
  const all = <It extends { readonly span: Span }>(them: readonly It[]): readonly It[] =>
    them.map((it) => ({ ...it, span: moved(it.span) }));
  const { imports, free, calls, members, errors } = summary;
  return {
    ...summary,
    imports: imports && all(imports).map((it) => ({ ...it, statement: moved(it.statement) })),
    ...(free ? { free: all(free) } : {}),
    ...(calls ? { calls: all(calls) } : {}),
    ...(members ? { members: all(members) } : {}),
    errors: { ...errors, places: errors.places.map(moved) },
  };
}
