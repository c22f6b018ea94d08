/** Claims about commands. */
import type { Claim } from '../claim.ts';
import type { BlockSource } from './blockSource.ts';
import type { ExtractionContext } from './context.ts';

export function commandClaims(_source: BlockSource, _context: ExtractionContext): readonly Claim[] {
  return [];
}
