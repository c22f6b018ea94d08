/** Claims of fences with code: what a sample shows is meant to be followed, unless it is shown as wrong. */
import type { SampleClaim } from '../claim.ts';
import { sampleOf } from '../code/sample.ts';
import type { BlockSource } from './blockSource.ts';
import type { ExtractionContext } from './context.ts';
import { isShownAsWrong } from './shownAsWrong.ts';

export function sampleClaims(
  source: BlockSource,
  { fences, bases, headings, stance }: ExtractionContext,
): readonly SampleClaim[] {
  const claims: SampleClaim[] = [];
  for (const { info, intro, lines } of fences) {
    const first = lines[0];
    if (first === undefined) continue;
    // "For example:" before a sample says that it is one, not that its imports are invented.
    const { modality, exemption } = stance(first);
    const reason = isShownAsWrong(headings.at(-1) ?? '', intro ?? '')
      ? 'example'
      : exemption === 'example'
        ? undefined
        : exemption;
    const claim = sampleOf(info, source.text, lines, {
      // What is forbidden is told apart above: "Do not run this on Mondays" forbids no code.
      modality: modality === 'supposes' || modality === 'forbids' ? 'states' : modality,
      bases,
      headings,
      ...(reason ? { exemption: reason } : {}),
    });
    if (claim) claims.push(claim);
  }
  return claims;
}
