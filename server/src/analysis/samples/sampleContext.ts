/** A code sample with all that its names may be looked up in. */
import type { SampleClaim } from '../../documents/claim.ts';
import type { CodeSummary } from '../../documents/code/codeParser.ts';
import type { ContextDocument } from '../../documents/document.ts';
import type { Facts } from '../../workspace/facts.ts';
import type { Symbols } from '../../workspace/symbols/symbols.ts';
import { readySymbols, summaryOf } from './standing.ts';

export interface SampleContext {
  readonly claim: SampleClaim;
  readonly summary: CodeSummary;
  readonly document: ContextDocument;
  readonly facts: Facts;
  readonly symbols: Symbols;
}

/** Undefined until the sample was parsed and the index stands, and for samples with gaps in them. */
export function sampleContext(
  claim: SampleClaim,
  document: ContextDocument,
  facts: Facts,
): SampleContext | undefined {
  // Both are asked for at once.
  const symbols = readySymbols(facts);
  const summary = summaryOf(claim, facts);
  return symbols && summary && { claim, summary, document, facts, symbols };
}
