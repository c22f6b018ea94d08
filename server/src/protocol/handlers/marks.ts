/** What editors show within the text: inlay hints and semantic tokens. */
import { LRUCache } from 'lru-cache';
import { type Connection, SemanticTokensBuilder } from 'vscode-languageserver';
import type { CancellationToken } from '../../base/cancellation.ts';
import type { Span } from '../../base/span.ts';
import { spanOf } from '../../features/convert.ts';
import { inlayHints } from '../../features/inlayHints.ts';
import { type PlacedToken, semanticTokens } from '../../features/semanticTokens.ts';
import type { Located, Session } from '../session.ts';
import { answer } from './handler.ts';

/** Documents whose tokens are kept, to be answered with what has changed since. */
const MAX_KEPT = 50;

async function tokensOf(
  { folder, document }: Located,
  token: CancellationToken,
  within?: Span,
): Promise<readonly PlacedToken[]> {
  const findings = await folder.findings(document, token);
  const tokens = semanticTokens(document, folder.host.snapshot().facts, findings, within);
  // A name of code may be the first question about symbols.
  folder.resolveWishes();
  return tokens;
}

function filled(builder: SemanticTokensBuilder, tokens: readonly PlacedToken[]): SemanticTokensBuilder {
  for (const it of tokens) builder.push(it.line, it.character, it.length, it.type, it.modifiers);
  return builder;
}

export function marks(connection: Connection, session: Session): void {
  connection.languages.inlayHint.on((params) =>
    answer(session, 'textDocument/inlayHint', null, async (it) => {
      const located = await it.locate(params.textDocument.uri);
      if (!located) return null;
      const { folder, document } = located;
      const hints = inlayHints({
        document,
        span: spanOf(document.text, params.range),
        snapshot: folder.host.snapshot(),
        uriOf: (path) => folder.uriOf(path),
        markup: it.client.hoverMarkup,
      });
      folder.resolveWishes();
      return hints;
    }),
  );

  const { semanticTokens: tokens } = connection.languages;
  const kept = new LRUCache<string, SemanticTokensBuilder>({ max: MAX_KEPT });
  tokens.on(({ textDocument: { uri } }, token) =>
    answer(session, 'textDocument/semanticTokens/full', null, async (it) => {
      const located = await it.locate(uri);
      if (!located) return null;
      const builder = filled(new SemanticTokensBuilder(), await tokensOf(located, token));
      kept.set(uri, builder);
      return builder.build();
    }),
  );
  tokens.onDelta(({ textDocument: { uri }, previousResultId }, token) =>
    answer(session, 'textDocument/semanticTokens/full/delta', null, async (it) => {
      const located = await it.locate(uri);
      if (!located) return null;
      const now = await tokensOf(located, token);
      const builder = kept.get(uri) ?? new SemanticTokensBuilder();
      kept.set(uri, builder);
      builder.previousResult(previousResultId);
      return filled(builder, now).buildEdits();
    }),
  );
  tokens.onRange(({ textDocument: { uri }, range }, token) =>
    answer(session, 'textDocument/semanticTokens/range', null, async (it) => {
      const located = await it.locate(uri);
      if (!located) return null;
      const within = spanOf(located.document.text, range);
      const { data } = filled(new SemanticTokensBuilder(), await tokensOf(located, token, within)).build();
      return { data };
    }),
  );
}
