/** Rename: what a document says of a symbol or a path, in every document at once. What has moved is proposed as the new name. */
import type { Analyzer } from '../analysis/engine.ts';
import type { Finding } from '../analysis/finding.ts';
import { contains, type Span } from '../base/span.ts';
import type { TextEdit } from '../base/text.ts';
import type { ContextDocument } from '../documents/document.ts';
import type { WorkspaceSnapshot } from '../workspace/snapshot.ts';
import { pathEdits, renamedPathAt } from './renamePath.ts';
import { renamedSymbolAt, symbolEdits } from './renameSymbol.ts';

export interface RenameRequest {
  readonly document: ContextDocument;
  readonly offset: number;
  readonly snapshot: WorkspaceSnapshot;
}

export interface Renameable {
  readonly span: Span;
  /** Where a finding knows better, what the name is now; else the name as it stands. */
  readonly placeholder: string;
}

/** The first repair of a finding at this place, as far as it changes nothing else. */
function better(
  span: Span,
  { document, snapshot }: RenameRequest,
  findings: readonly Finding[],
  analyzer: Analyzer,
): string | undefined {
  for (const finding of findings) {
    if (!contains(finding.span, span)) continue;
    const [repair] = analyzer.repairs(finding, document, snapshot);
    const [edit, ...others] = repair?.edits.get(document.path) ?? [];
    if (edit === undefined || others.length > 0 || repair?.edits.size !== 1) continue;
    if (!contains(edit.span, span) || !contains(finding.span, edit.span)) continue;
    const before = document.text.slice({ start: edit.span.start, end: span.start });
    const after = document.text.slice({ start: span.end, end: edit.span.end });
    const isWithin =
      edit.newText.startsWith(before) &&
      edit.newText.endsWith(after) &&
      edit.newText.length > before.length + after.length;
    if (isWithin) return edit.newText.slice(before.length, edit.newText.length - after.length);
  }
  return undefined;
}

export function prepareRename(
  request: RenameRequest,
  findings: readonly Finding[],
  analyzer: Analyzer,
): Renameable | undefined {
  const { document, offset, snapshot } = request;
  const { facts } = snapshot;
  const { span } = renamedPathAt(document, offset, facts) ?? renamedSymbolAt(document, offset, facts) ?? {};
  if (span === undefined) return undefined;
  return { span, placeholder: better(span, request, findings, analyzer) ?? document.text.slice(span) };
}

export type RenameProblem = 'nothing-here' | 'no-name';

const NAME = /^[A-Za-z_$][\w$]{0,80}$/;
/** Neither ends a code span nor breaks a line, and counts from no place outside of the workspace. */
const PATH = /^(?![/~])[^`\p{Cc}]{1,500}$/u;

/** Edits by document path. */
export function rename(
  { document, offset, snapshot }: RenameRequest,
  newText: string,
): ReadonlyMap<string, readonly TextEdit[]> | RenameProblem {
  const path = renamedPathAt(document, offset, snapshot.facts);
  if (path)
    return (PATH.test(newText) ? pathEdits(path, newText, document, snapshot) : undefined) ?? 'no-name';
  const symbol = renamedSymbolAt(document, offset, snapshot.facts);
  if (symbol === undefined) return 'nothing-here';
  return NAME.test(newText) ? symbolEdits(symbol, newText, snapshot) : 'no-name';
}
