/** Claims about versions. */
import type { Claim } from '../claim.ts';
import type { BlockSource } from './blockSource.ts';
import type { ExtractionContext } from './context.ts';

export function versionClaims(_source: BlockSource, _context: ExtractionContext): readonly Claim[] {
  return [];
}
