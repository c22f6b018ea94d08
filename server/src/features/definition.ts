/** Go to definition: from a path to its file, from a script to its line, from a package or a name of code to its declaration. */
import type { LocationLink } from 'vscode-languageserver';
import { Text } from '../base/text.ts';
import type { ContextDocument } from '../documents/document.ts';
import type { WorkspaceSnapshot } from '../workspace/snapshot.ts';
import { claimAt } from './claimAt.ts';
import { rangeOf } from './convert.ts';
import { resolveClaim } from './resolveClaim.ts';
import { symbolAt } from './symbolAt.ts';
import { positionOf } from './symbolPlace.ts';

function symbolLinks(
  document: ContextDocument,
  offset: number,
  { facts }: WorkspaceSnapshot,
  uriOf: (path: string) => string,
): LocationLink[] {
  const symbol = symbolAt(document, offset, facts);
  return (symbol?.definitions ?? []).map((it) => ({
    originSelectionRange: rangeOf(document.text, symbol?.span ?? { start: offset, end: offset }),
    targetUri: uriOf(it.path),
    targetRange: positionOf(it),
    targetSelectionRange: positionOf(it),
  }));
}

/** @param textOf content of a file, for turning offsets into lines; undefined where it is not known. */
export function definition(
  document: ContextDocument,
  offset: number,
  snapshot: WorkspaceSnapshot,
  uriOf: (path: string) => string,
  textOf: (path: string) => string | undefined,
): LocationLink[] {
  const claim = claimAt(document, offset);
  const resolved = claim && resolveClaim(claim, document, snapshot.facts);
  if (!claim || resolved?.type !== 'file') return symbolLinks(document, offset, snapshot, uriOf);
  const content = resolved.span || resolved.anchor ? textOf(resolved.path) : undefined;
  const text = content === undefined ? undefined : Text.of(content);
  let target = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  if (text && resolved.span) target = rangeOf(text, resolved.span);
  else if (claim.kind === 'path' && claim.line !== undefined)
    target = { start: { line: claim.line - 1, character: 0 }, end: { line: claim.line - 1, character: 0 } };
  return [
    {
      originSelectionRange: rangeOf(document.text, claim.span),
      targetUri: uriOf(resolved.path),
      targetRange: target,
      targetSelectionRange: target,
    },
  ];
}
