/** Links from claims to the files they name, and to URLs. */
import type { DocumentLink } from 'vscode-languageserver';
import type { ContextDocument } from '../documents/document.ts';
import type { WorkspaceSnapshot } from '../workspace/snapshot.ts';
import { rangeOf } from './convert.ts';
import { resolveClaim } from './resolveClaim.ts';

/** More links than this in one document serve nobody. */
const MAX_LINKS = 2_000;

export function documentLinks(
  document: ContextDocument,
  snapshot: WorkspaceSnapshot,
  uriOf: (path: string) => string,
): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const claim of document.claims) {
    if (links.length >= MAX_LINKS) break;
    if (claim.kind === 'url') {
      if (/^https?:/.test(claim.url))
        links.push({ range: rangeOf(document.text, claim.span), target: claim.url });
    } else if (claim.kind === 'path' || claim.kind === 'import') {
      const resolved = resolveClaim(claim, document, snapshot.facts);
      if (resolved?.type === 'file')
        links.push({ range: rangeOf(document.text, claim.span), target: uriOf(resolved.path) });
    }
  }
  return links;
}
