/** The table of extractors: what a block claims is decided here, once, and nowhere else. */
import type { Claim } from '../claim.ts';
import type { BlockSource } from './blockSource.ts';
import { commandClaims } from './commands.ts';
import { type ExtractionContext, extractionContext } from './context.ts';
import { importClaims } from './imports.ts';
import { linkClaims } from './links.ts';
import { packageClaims } from './packages.ts';
import { pathClaims } from './paths.ts';
import { sampleClaims } from './samples.ts';
import { shellPathClaims } from './shellPaths.ts';
import { symbolClaims } from './symbols.ts';
import { treeClaims } from './tree.ts';
import { versionClaims } from './versions.ts';

/** Reads one block; spans of the claims count from the start of the block's text. */
export type Extractor = (source: BlockSource, context: ExtractionContext) => readonly Claim[];

const EXTRACTORS: readonly Extractor[] = [
  linkClaims,
  importClaims,
  pathClaims,
  shellPathClaims,
  treeClaims,
  commandClaims,
  packageClaims,
  versionClaims,
  sampleClaims,
  symbolClaims,
];

/** Claims of a block in document order; where two say the same of the same place, the first extractor wins. */
export function extractClaims(source: BlockSource): readonly Claim[] {
  const context = extractionContext(source);
  const claims = EXTRACTORS.flatMap((extract) => extract(source, context));
  const seen = new Set<string>();
  return claims
    .filter((claim) => {
      const key = `${claim.kind}:${claim.span.start}:${claim.span.end}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
