/** Edits that make a claimed path name another file, in the author's own way of writing it. */
import { isInside, relativePath } from '../../base/paths.ts';
import type { Span } from '../../base/span.ts';
import type { PathClaim } from '../../documents/claim.ts';
import type { ContextDocument } from '../../documents/document.ts';
import type { Applicability, Repair } from '../repair.ts';
import type { Candidate } from './candidates.ts';

/** `to` as the author would write it: from the same directory, with `./`, a leading or trailing slash where the old text had them. */
export function writtenAs(to: string, claim: PathClaim, candidate: Candidate): string {
  const rooted = claim.text.startsWith('/') || claim.text.startsWith('mdc:');
  const { directory } = candidate;
  const climbs = claim.text.startsWith('../');
  let path = to;
  if (rooted) path = claim.text.startsWith('/') ? `/${to}` : to;
  else if (directory !== '' && (climbs || claim.where === 'link' || isInside(to, directory)))
    path = relativePath(directory, to);
  if (claim.text.startsWith('./') && !path.startsWith('../')) path = `./${path}`;
  if (claim.text.endsWith('/')) path = `${path}/`;
  return path;
}

export function replacement(
  document: ContextDocument,
  span: Span,
  newText: string,
  extra: { readonly applicability: Applicability; readonly because?: string; readonly preferred?: boolean },
): Repair {
  return {
    title: `Replace with \`${newText}\`${extra.because ? ` (${extra.because})` : ''}`,
    adjustment: 'correct-reference',
    applicability: extra.applicability,
    edits: new Map([[document.path, [{ span, newText }]]]),
    ...(extra.preferred ? { preferred: true } : {}),
  };
}

/** Removes the list item, table row or line that speaks of something that is not there. */
export function removal(document: ContextDocument, span: Span): Repair {
  const { text } = document;
  const line = text.lineAt(span.start);
  const start = text.lineStarts[line] as number;
  const end = text.lineStarts[line + 1] ?? text.length;
  return {
    title: 'Remove this line',
    adjustment: 'correct-reference',
    applicability: 'manual',
    edits: new Map([[document.path, [{ span: { start, end }, newText: '' }]]]),
  };
}
