/** Claims that this workspace uses a package: "we use `zod`", "built with `express`". Only where the sentence says so. */
import type { Claim } from '../claim.ts';
import type { BlockSource } from './blockSource.ts';
import type { ExtractionContext } from './context.ts';

/** An npm name with a scope cannot be anything else; a bare word could be a command, a directory, a word. */
const SCOPED = /^@[a-z0-9-]{2,40}\/[a-z0-9][a-z0-9._-]{1,60}$/;
const USES =
  /\b(?:uses?|using|built (?:with|on)|powered by|rely on|relies on|depends on|via|with the|from the|imported? from|provided by)\s*(?:the\s+)?[`*_]{0,3}$/i;

export function packageClaims(source: BlockSource, context: ExtractionContext): readonly Claim[] {
  if (source.kind === 'fence' || source.kind === 'header') return [];
  const claims: Claim[] = [];
  for (const span of context.codes) {
    const name = source.text.slice(span.start, span.end);
    if (!SCOPED.test(name) || !USES.test(context.masked.slice(Math.max(0, span.start - 60), span.start)))
      continue;
    const stance = context.stance(span);
    claims.push({
      kind: 'package',
      ecosystem: 'npm',
      name,
      span,
      text: name,
      where: source.kind === 'table' ? 'table' : 'code-span',
      modality: stance.modality,
      headings: context.headings,
      bases: context.bases,
      ...(stance.exemption ? { exemption: stance.exemption } : {}),
    });
  }
  return claims;
}
