/** Renaming a path in the documents that name it, also one that is gone: what was moved is set right everywhere at once. Files are not touched. */
import { candidatesOf } from '../analysis/paths/candidates.ts';
import { dirname, resolvePath } from '../base/paths.ts';
import type { Span } from '../base/span.ts';
import type { TextEdit } from '../base/text.ts';
import type { Claim, ImportClaim, PathClaim } from '../documents/claim.ts';
import type { ContextDocument } from '../documents/document.ts';
import type { Facts } from '../workspace/facts.ts';
import type { WorkspaceSnapshot } from '../workspace/snapshot.ts';
import { claimAt } from './claimAt.ts';
import { renameEdits, writtenPath } from './fileRename.ts';
import { resolveClaim } from './resolveClaim.ts';

export interface RenamedPath {
  /** As written, without `./`. */
  readonly written: string;
  readonly span: Span;
  /** What it names, or would name: a workspace path. */
  readonly path: string;
}

const isNamed = (claim: Claim | undefined): claim is PathClaim | ImportClaim =>
  claim?.kind === 'path' || claim?.kind === 'import';

/** What a path that leads nowhere may have meant. */
function missing(claim: PathClaim | ImportClaim, document: ContextDocument, facts: Facts): readonly string[] {
  if (claim.kind === 'path') return candidatesOf(claim, document.path, facts).map((it) => it.path);
  const path = resolvePath(dirname(document.path), writtenPath(claim));
  return path === undefined ? [] : [path];
}

export function renamedPathAt(
  document: ContextDocument,
  offset: number,
  facts: Facts,
): RenamedPath | undefined {
  const claim = claimAt(document, offset);
  if (!isNamed(claim)) return undefined;
  const written = writtenPath(claim);
  const at = claim.text.indexOf(written);
  const path = resolveClaim(claim, document, facts)?.path ?? missing(claim, document, facts)[0];
  if (written === '' || at < 0 || path === undefined || path === '') return undefined;
  const start = claim.span.start + at;
  return { written, span: { start, end: start + written.length }, path };
}

/** The workspace path of what is written in place of the old one; undefined where it cannot be told, or lies outside. */
function target(
  { written, path }: RenamedPath,
  newText: string,
  document: ContextDocument,
): string | undefined {
  if (newText.startsWith('../')) return resolvePath(dirname(document.path), newText);
  const base = path.endsWith(written) ? path.slice(0, -written.length) : '';
  return resolvePath(base, newText);
}

/** Edits by document path; undefined when the new text names no path of the workspace. */
export function pathEdits(
  renamed: RenamedPath,
  newText: string,
  document: ContextDocument,
  snapshot: WorkspaceSnapshot,
): ReadonlyMap<string, readonly TextEdit[]> | undefined {
  const to = target(renamed, newText, document);
  if (to === undefined || to === '') return undefined;
  const { facts } = snapshot;
  return renameEdits(new Map([[renamed.path, to]]), snapshot, (claim, of) => {
    const found = resolveClaim(claim, of, facts)?.path;
    return found ?? missing(claim, of, facts).find((it) => it === renamed.path);
  });
}
