/** A document as features look at it: its lines with what they say, computed once per version. */
import { lazy } from '../../base/lazy.ts';
import type { Claim } from '../../documents/claim.ts';
import type { ContextDocument } from '../../documents/document.ts';
import { quotedAdjustments, wordedAdjustments } from '../../learning/wording.ts';
import type { Adjustment } from '../../taxonomy/errorClass.ts';

/** Lines and characters of a document that features look at; a longer one is judged by its beginning. */
const MAX_LINES = 3_000;
const MAX_LINE = 1_000;

export interface DocumentView {
  readonly document: ContextDocument;
  /** Of the body, cut to a bound. */
  readonly lines: readonly string[];
  readonly claims: readonly Claim[];
  /** Lines whose words or quotations give a kind of content. */
  said(adjustment: Adjustment): number;
  /** Lines that match; the pattern must be linear and without the flag `g`. */
  count(pattern: RegExp): number;
}

const views = new WeakMap<ContextDocument, DocumentView>();

export function documentView(document: ContextDocument): DocumentView {
  const known = views.get(document);
  if (known) return known;
  const lines = document.text
    .slice(document.body)
    .split(/\r?\n/, MAX_LINES)
    .map((line) => line.slice(0, MAX_LINE));
  const said = lazy(() => {
    const counts = new Map<Adjustment, number>();
    for (const line of lines)
      for (const it of new Set([...quotedAdjustments(line), ...wordedAdjustments(line)]))
        counts.set(it, (counts.get(it) ?? 0) + 1);
    return counts;
  });
  const view: DocumentView = {
    document,
    lines,
    claims: document.claims,
    said: (adjustment) => said().get(adjustment) ?? 0,
    count: (pattern) => lines.filter((line) => pattern.test(line)).length,
  };
  views.set(document, view);
  return view;
}
