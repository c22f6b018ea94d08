/** Code actions: repairs of findings, fix all that is safe, and ways to say that a finding is not wanted. */
import type { CodeAction, Command, Diagnostic } from 'vscode-languageserver';
import type { Analyzer } from '../analysis/engine.ts';
import type { Finding } from '../analysis/finding.ts';
import { editBetween, enhanced, likelyAdditions } from '../analysis/prediction/enhance.ts';
import { predictions } from '../analysis/prediction/prediction.ts';
import type { Repair } from '../analysis/repair.ts';
import { overlaps, type Span } from '../base/span.ts';
import type { TextEdit } from '../base/text.ts';
import type { ContextDocument } from '../documents/document.ts';
import type { WorkspaceSnapshot } from '../workspace/snapshot.ts';
import { FIX_ALL } from './announced.ts';
import { type DiagnosticOptions, diagnosticOf, type EditOptions, workspaceEdit } from './convert.ts';

/** What a lazily resolved action carries: enough to make its edit from the document as it is then. */
export interface ActionData {
  readonly path: string;
  readonly fingerprint: string;
  readonly title: string;
}

export interface CodeActionRequest {
  readonly document: ContextDocument;
  readonly snapshot: WorkspaceSnapshot;
  readonly findings: readonly Finding[];
  readonly analyzer: Analyzer;
  readonly span: Span;
  /** Kinds the client asked for; empty: all. */
  readonly only: readonly string[];
  readonly edits: EditOptions;
  readonly diagnostics: DiagnosticOptions;
  /** The client resolves edits later. */
  readonly lazy: 'yes' | 'no';
  /** Told of each repair that is offered. */
  readonly onOffer?: (finding: Finding, repair: Repair) => void;
}

function wants(only: readonly string[], kind: string): boolean {
  return only.length === 0 || only.some((it) => kind === it || kind.startsWith(`${it}.`));
}

/** Safe repairs of all findings that do not touch each other, as one edit. */
export function safeEdits(
  document: ContextDocument,
  findings: readonly Finding[],
  analyzer: Analyzer,
  snapshot: WorkspaceSnapshot,
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const finding of findings) {
    const repair = analyzer
      .repairs(finding, document, snapshot)
      .find((it) => it.applicability === 'safe' && it.edits.size === 1);
    const own = repair?.edits.get(document.path);
    if (own?.every((edit) => edits.every((taken) => !overlaps(taken.span, edit.span)))) edits.push(...own);
  }
  return edits;
}

/** A comment above the block that silences one rule there; inside a header or fence there is no place for one. */
function suppression(document: ContextDocument, finding: Finding): TextEdit | undefined {
  const block = document.blocks.find(
    (it) => it.span.start <= finding.span.start && finding.span.end <= it.span.end,
  );
  if (!block || document.kind.format !== 'markdown') return undefined;
  const { text } = document;
  if (block.kind === 'header') {
    const at = text.lineSpan(text.lineAt(finding.span.start)).start;
    return at > 0
      ? { span: { start: at, end: at }, newText: `# forewarn-ignore ${finding.rule} -- reason\n` }
      : undefined;
  }
  if (block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'heading') {
    const end = text.lineSpan(text.lineAt(Math.max(finding.span.start, finding.span.end - 1))).end;
    return { span: { start: end, end }, newText: ` <!-- forewarn-ignore ${finding.rule} -- reason -->` };
  }
  const at = text.lineSpan(text.lineAt(block.span.start)).start;
  return { span: { start: at, end: at }, newText: `<!-- forewarn-ignore ${finding.rule} -- reason -->\n` };
}

function quickFix(
  repair: Repair,
  finding: Finding,
  diagnostic: Diagnostic,
  first: 'yes' | 'no',
  request: CodeActionRequest,
): CodeAction | undefined {
  const data: ActionData = { path: finding.path, fingerprint: finding.fingerprint, title: repair.title };
  const edit = request.lazy === 'yes' ? undefined : workspaceEdit(repair, request.edits);
  if (request.lazy === 'no' && !edit) return undefined;
  return {
    title: repair.title,
    kind: 'quickfix',
    diagnostics: [diagnostic],
    ...(first === 'yes' && (repair.preferred || repair.applicability === 'safe')
      ? { isPreferred: true }
      : {}),
    ...(edit ? { edit } : {}),
    data,
  };
}

/** Everything that is likely to be missed, as one edit. */
function applyLikely({
  document,
  snapshot,
  findings,
  analyzer,
  edits,
}: CodeActionRequest): CodeAction | undefined {
  const { evidence } = analyzer;
  // A finding that the user does not want is not applied either.
  const shown = predictions(document, { facts: snapshot.facts, snapshot, evidence }).filter((it) =>
    findings.some(({ rule, span }) => rule === it.rule && span.start === it.span.start),
  );
  const likely = likelyAdditions(shown);
  const before = document.text.content;
  const after = enhanced(document, likely).text.content;
  if (after === before) return undefined;
  const edit = workspaceEdit({ edits: new Map([[document.path, [editBetween(before, after)]]]) }, edits, {
    label: 'Apply all likely fixes',
    description: [...new Set(likely.map(({ title }) => title.replaceAll('`', '')))].join('; '),
  });
  return edit && { title: 'Apply all likely fixes', kind: 'quickfix', edit };
}

export function codeActions(request: CodeActionRequest): (CodeAction | Command)[] {
  const { document, snapshot, findings, analyzer, span, only } = request;
  const actions: CodeAction[] = [];
  const here = findings.filter((finding) => overlaps(finding.span, span));
  if (wants(only, 'quickfix')) {
    for (const finding of here) {
      const diagnostic = diagnosticOf(finding, document.text, request.diagnostics);
      for (const [index, repair] of analyzer.repairs(finding, document, snapshot).entries()) {
        const action = quickFix(repair, finding, diagnostic, index === 0 ? 'yes' : 'no', request);
        if (!action) continue;
        actions.push(action);
        request.onOffer?.(finding, repair);
      }
      const comment = suppression(document, finding);
      const edit = comment && workspaceEdit({ edits: new Map([[document.path, [comment]]]) }, request.edits);
      if (edit)
        actions.push({
          title: `Ignore ${finding.rule} here`,
          kind: 'quickfix',
          diagnostics: [diagnostic],
          edit,
        });
    }
  }
  if (wants(only, 'quickfix') && here.some((it) => it.prediction)) {
    const action = applyLikely(request);
    if (action) actions.push(action);
  }
  if (wants(only, FIX_ALL) && (only.length > 0 || here.length > 0)) {
    const edits = safeEdits(document, findings, analyzer, snapshot);
    const edit =
      edits.length > 0
        ? workspaceEdit({ edits: new Map([[document.path, edits]]) }, request.edits)
        : undefined;
    if (edit) actions.push({ title: 'Fix all safe Forewarn findings', kind: FIX_ALL, edit });
  }
  return actions;
}

/** The edit of an action that was offered without one; undefined when its finding is gone. */
export function resolveAction(
  data: ActionData,
  document: ContextDocument,
  findings: readonly Finding[],
  analyzer: Analyzer,
  snapshot: WorkspaceSnapshot,
  edits: EditOptions,
) {
  const finding = findings.find((it) => it.fingerprint === data.fingerprint);
  const repair =
    finding && analyzer.repairs(finding, document, snapshot).find((it) => it.title === data.title);
  return repair && workspaceEdit(repair, edits);
}
