/** Spans, findings and repairs as LSP values: the only place where offsets become ranges. */
import type {
  Diagnostic,
  TextEdit as LspEdit,
  Range,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { Finding } from '../analysis/finding.ts';
import type { Repair } from '../analysis/repair.ts';
import type { Span } from '../base/span.ts';
import type { Text, TextEdit } from '../base/text.ts';
import type { Severity } from '../workspace/settings.ts';
import { pageUri } from './virtualDocuments.ts';

const severities: Readonly<Record<Severity, 1 | 2 | 3 | 4>> = { error: 1, warning: 2, info: 3, hint: 4 };

/** DiagnosticTag.Unnecessary: editors fade the text. */
const UNNECESSARY = 1;

export interface DiagnosticOptions {
  readonly uriOf: (path: string) => string;
  /** Client shows Markdown messages (LSP 3.18 `markupMessageSupport`). */
  readonly markdown: 'yes' | 'no';
  readonly related: 'yes' | 'no';
  /** Client opens the page of a rule by a link on its code. */
  readonly pages: 'yes' | 'no';
}

export function rangeOf(text: Text, span: Span): Range {
  return { start: text.positionAt(span.start), end: text.positionAt(span.end) };
}

export function spanOf(text: Text, range: Range): Span {
  return { start: text.offsetAt(range.start), end: text.offsetAt(range.end) };
}

export function diagnosticOf(finding: Finding, text: Text, options: DiagnosticOptions): Diagnostic {
  const { what, why, fix } = finding.message;
  const related = options.related === 'yes' ? finding.related : [];
  return {
    range: rangeOf(text, finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    ...(options.pages === 'yes' ? { codeDescription: { href: pageUri('rules', finding.rule) } } : {}),
    source: 'forewarn',
    message: [what, why, fix].filter((it) => it !== '').join(' '),
    data: { fingerprint: finding.fingerprint },
    ...(finding.unnecessary ? { tags: [UNNECESSARY] } : {}),
    ...(related.length > 0
      ? {
          relatedInformation: related.map((it) => ({
            location: {
              uri: options.uriOf(it.path),
              range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
            },
            message: it.message,
          })),
        }
      : {}),
  };
}

export function lspEdit(text: Text, edit: TextEdit): LspEdit {
  return { range: rangeOf(text, edit.span), newText: edit.newText };
}

export interface EditOptions {
  readonly uriOf: (path: string) => string;
  readonly textOf: (path: string) => Text | undefined;
  /** Version of an open document, null for a closed one. */
  readonly versionOf: (path: string) => number | null;
  readonly documentChanges: 'yes' | 'no';
  /** The client shows edits before it makes them, where they ask for that. */
  readonly previews: 'yes' | 'no';
}

/** Name of the one annotation that an edit has. */
const PREVIEW = 'preview';

/**
 * A repair as an edit of the workspace; undefined when it touches a document that is not known.
 * @param preview what the user confirms, where the client can ask.
 */
export function workspaceEdit(
  repair: Pick<Repair, 'edits'>,
  options: EditOptions,
  preview?: { readonly label: string; readonly description: string },
): WorkspaceEdit | undefined {
  const asks = preview && options.previews === 'yes' && options.documentChanges === 'yes';
  const changes: Record<string, LspEdit[]> = {};
  const documentChanges: TextDocumentEdit[] = [];
  for (const [path, edits] of repair.edits) {
    const text = options.textOf(path);
    if (!text) return undefined;
    const uri = options.uriOf(path);
    changes[uri] = edits.map((edit) => lspEdit(text, edit));
    documentChanges.push({
      textDocument: { uri, version: options.versionOf(path) },
      edits: asks ? changes[uri].map((edit) => ({ ...edit, annotationId: PREVIEW })) : changes[uri],
    });
  }
  if (options.documentChanges === 'no') return { changes };
  const changeAnnotations = asks && { [PREVIEW]: { ...preview, needsConfirmation: true } };
  return { documentChanges, ...(changeAnnotations ? { changeAnnotations } : {}) };
}
