/** What stands at a place of a document: the smallest claim that holds it. */
import type { Claim } from '../documents/claim.ts';
import type { ContextDocument } from '../documents/document.ts';

export function claimAt(document: ContextDocument, offset: number): Claim | undefined {
  let best: Claim | undefined;
  for (const block of document.blocks) {
    if (block.span.start > offset) break;
    if (block.span.end < offset) continue;
    for (const claim of block.claims) {
      if (claim.span.start > offset || claim.span.end < offset) continue;
      if (!best || claim.span.end - claim.span.start < best.span.end - best.span.start) best = claim;
    }
  }
  return best;
}
