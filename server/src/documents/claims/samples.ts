/** Claims of fences with code: what a sample shows is meant to be followed, unless it is shown as wrong. */
import type { SampleClaim } from '../claim.ts';
import { sampleOf } from '../code/sample.ts';
import type { BlockSource } from './blockSource.ts';
import type { ExtractionContext } from './context.ts';

/** Headings and introductions under which code is shown that nobody should write. */
const WRONG =
  /\b(?:bad|wrong|incorrect|anti-?patterns?|don['\u2019]ts?|do not|never|avoid|instead of|rather than|before|old|legacy|deprecated|previously|removed|future|planned|upcoming|roadmap|migrat\w{1,6})\b|[\u274c\u2717\u2718\u{1f6ab}\u26d4]/iu;

export function sampleClaims(
  source: BlockSource,
  { fences, bases, headings, stance }: ExtractionContext,
): readonly SampleClaim[] {
  const claims: SampleClaim[] = [];
  for (const { info, lines } of fences) {
    const first = lines[0];
    if (first === undefined) continue;
    // "For example:" before a sample says that it is one, not that its imports are invented.
    const { modality, exemption } = stance(first);
    const wrong =
      WRONG.test(headings.at(-1) ?? '') || WRONG.test((source.surroundings.intro ?? '').slice(-300));
    const reason = wrong ? 'example' : exemption === 'example' ? undefined : exemption;
    const claim = sampleOf(info, source.text, lines, {
      modality: modality === 'supposes' ? 'states' : modality,
      bases,
      headings,
      ...(reason ? { exemption: reason } : {}),
    });
    if (claim) claims.push(claim);
  }
  return claims;
}
