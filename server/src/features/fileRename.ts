/** Renaming a file or folder updates every document that names it. */
import { isInside, relativePath } from '../base/paths.ts';
import type { TextEdit } from '../base/text.ts';
import type { Claim, ImportClaim, PathClaim } from '../documents/claim.ts';
import type { ContextDocument } from '../documents/document.ts';
import type { WorkspaceSnapshot } from '../workspace/snapshot.ts';
import { resolveClaim } from './resolveClaim.ts';

/** The path of a claim as its text has it, without `./`. */
export function writtenPath(claim: PathClaim | ImportClaim): string {
  const written = claim.kind === 'path' ? claim.path : claim.target.replace(/^@/, '');
  return written.replace(/^(?:\.\/)+/, '');
}

/** What a claim names, as a workspace path. */
export type Resolve = (claim: PathClaim | ImportClaim, document: ContextDocument) => string | undefined;

/** The claim's text with its path replaced; undefined when the path is not written in it as such. */
function rewritten(claim: Claim, bare: string, from: string, to: string, moved: string): string | undefined {
  let next: string | undefined;
  if (from === bare || from.endsWith(`/${bare}`)) {
    // Written against some base: keep that base.
    const base = from.slice(0, from.length - bare.length).replace(/\/$/, '');
    next = isInside(moved, base) ? moved.slice(base === '' ? 0 : base.length + 1) : moved;
  } else if (bare.startsWith('../')) {
    const up = claim.bases.find((base) => base.reason === 'document');
    next = up ? relativePath(up.directory, moved) : undefined;
  }
  if (next === undefined || to === '') return undefined;
  const at = claim.text.indexOf(bare);
  return at < 0 ? undefined : `${claim.text.slice(0, at)}${next}${claim.text.slice(at + bare.length)}`;
}

/** Edits by document path for renames of files or folders, old workspace path to new. */
export function renameEdits(
  renames: ReadonlyMap<string, string>,
  snapshot: WorkspaceSnapshot,
  resolve: Resolve = (claim, document) => resolveClaim(claim, document, snapshot.facts)?.path,
): ReadonlyMap<string, readonly TextEdit[]> {
  const edits = new Map<string, TextEdit[]>();
  for (const [path, document] of snapshot.documents) {
    if (snapshot.aliases.has(path)) continue;
    const own = editsOf(document, renames, resolve);
    if (own.length > 0) edits.set(path, own);
  }
  return edits;
}

function editsOf(
  document: ContextDocument,
  renames: ReadonlyMap<string, string>,
  resolve: Resolve,
): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const claim of document.claims) {
    if (claim.kind !== 'path' && claim.kind !== 'import') continue;
    const path = resolve(claim, document);
    if (path === undefined) continue;
    for (const [from, to] of renames) {
      if (!isInside(path, from)) continue;
      const moved = `${to}${path.slice(from.length)}`;
      const newText = rewritten(claim, writtenPath(claim), path, to, moved);
      if (
        newText !== undefined &&
        newText !== claim.text &&
        !edits.some((it) => it.span.start === claim.span.start)
      )
        edits.push({ span: claim.span, newText });
    }
  }
  return edits;
}
