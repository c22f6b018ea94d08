/** Claims about packages. */
import type { Claim } from '../claim.ts';
import type { BlockSource } from './blockSource.ts';
import type { ExtractionContext } from './context.ts';

export function packageClaims(_source: BlockSource, _context: ExtractionContext): readonly Claim[] {
  return [];
}
