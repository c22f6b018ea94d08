/** Moves findings along with an edit, so that squiggles stay on their text until the next look. */
import type { Finding } from '../analysis/finding.ts';
import type { TextEdit } from '../base/text.ts';

/** Findings that the edit touches are dropped. */
export function moveFindings(findings: readonly Finding[], edit: TextEdit): readonly Finding[] {
  const { start, end } = edit.span;
  const delta = edit.newText.length - (end - start);
  return findings.flatMap((finding) => {
    if (finding.span.end <= start) return [finding];
    if (finding.span.start >= end)
      return [{ ...finding, span: { start: finding.span.start + delta, end: finding.span.end + delta } }];
    return [];
  });
}
