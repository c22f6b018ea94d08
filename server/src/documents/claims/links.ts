/** Targets of Markdown links and images: paths with anchors, and URLs. */
import { shift } from '../../base/span.ts';
import type { Claim } from '../claim.ts';
import type { BlockSource } from './blockSource.ts';
import type { ExtractionContext } from './context.ts';
import { readTarget } from './pathText.ts';

/** Labels that stand where a real target would: `[text](link)`, `[x](url)`. */
const STAND_IN_TARGET =
  /^(?:link|url|path|file|target|href|src|source|image|here|todo|tbd|github-link|docs?-link|[a-z]+-url|[a-z]+-link|\.{3}|#)$/i;

export function linkClaims(source: BlockSource, context: ExtractionContext): readonly Claim[] {
  const claims: Claim[] = [];
  for (const { target } of context.links) {
    const text = source.text.slice(target.start, target.end);
    const mdc = text.startsWith('mdc:') ? 4 : 0;
    const common = {
      where: 'link' as const,
      headings: context.headings,
      bases: context.bases,
    };
    if (text.startsWith('#') && text.length > 1) {
      const { exemption, modality } = context.stance(target);
      claims.push({
        ...common,
        kind: 'path',
        span: target,
        text,
        path: '',
        form: 'file',
        anchor: text.slice(1),
        modality,
        ...(exemption ? { exemption } : {}),
      });
      continue;
    }
    // Cursor writes `mdc:https:/host/page` for an address.
    const read = /^https?:\//i.test(text.slice(mdc)) && mdc > 0 ? undefined : readTarget(text.slice(mdc));
    if (read === undefined || read.kind === 'glob') continue;
    const span = shift({ start: read.start, end: read.end }, target.start + mdc);
    const claimed = source.text.slice(span.start, span.end);
    if (read.kind === 'url') {
      claims.push({ ...common, kind: 'url', span, text: claimed, url: read.url, modality: 'states' });
      continue;
    }
    const stance = context.stance(target);
    const exemption = STAND_IN_TARGET.test(claimed) ? 'placeholder' : (read.exemption ?? stance.exemption);
    const bases = read.rooted || mdc > 0 ? [{ directory: '', reason: 'root' as const }] : context.bases;
    claims.push({
      ...common,
      kind: 'path',
      span,
      text: claimed,
      path: read.path,
      form: read.form,
      bases,
      modality: stance.modality,
      ...(read.anchor === undefined ? {} : { anchor: read.anchor }),
      ...(read.line === undefined ? {} : { line: read.line }),
      ...(exemption ? { exemption } : {}),
    });
  }
  return claims;
}
