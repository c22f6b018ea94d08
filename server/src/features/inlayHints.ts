/** Inlay hints: behind a code span that names something of the workspace, where that is declared or how it is called. */
import type { InlayHint } from 'vscode-languageserver';
import { onlyDeclaration } from '../analysis/prediction/mentions.ts';
import { shortSignature } from '../analysis/samples/shortSignature.ts';
import { readySymbols } from '../analysis/samples/standing.ts';
import { overlaps, type Span } from '../base/span.ts';
import type { ContextDocument } from '../documents/document.ts';
import type { WorkspaceSnapshot } from '../workspace/snapshot.ts';
import { type MarkupKindName, markup } from './markup.ts';
import { definitionLine, positionOf } from './symbolPlace.ts';

/** Of one request; an editor asks for what is in view. */
const MAX_HINTS = 500;

export interface InlayHintRequest {
  readonly document: ContextDocument;
  readonly span: Span;
  readonly snapshot: WorkspaceSnapshot;
  readonly uriOf: (path: string) => string;
  readonly markup: MarkupKindName;
}

/** Behind the backticks that close the span. */
function endOf(span: Span, content: string): number {
  let end = span.end;
  while (content[end] === '`') end++;
  return end;
}

/** Nothing where several declarations could be meant. Asking builds the index of symbols. */
export function inlayHints(request: InlayHintRequest): InlayHint[] {
  const { document, span, snapshot, uriOf } = request;
  const { facts, settings } = snapshot;
  const hints: InlayHint[] = [];
  if (settings.inlayHints === 'off') return hints;
  for (const block of document.blocks) {
    if (block.claimCount === 0 || !overlaps(block.span, span)) continue;
    for (const claim of block.claims) {
      if (claim.kind !== 'symbol' || claim.exemption !== undefined || !overlaps(claim.span, span)) continue;
      const symbols = readySymbols(facts);
      if (symbols === undefined || hints.length === MAX_HINTS) return hints;
      const meant = onlyDeclaration(claim.name, facts, symbols);
      if (meant === undefined) continue;
      const place = `${meant.path}:${meant.line}`;
      hints.push({
        position: document.text.positionAt(endOf(claim.span, document.text.content)),
        label: [
          {
            value: settings.inlayHints === 'signature' && meant.signature ? shortSignature(meant) : place,
            location: { uri: uriOf(meant.path), range: positionOf(meant) },
            tooltip: markup(request.markup, definitionLine(meant)),
          },
        ],
        paddingLeft: true,
      });
    }
  }
  return hints;
}
