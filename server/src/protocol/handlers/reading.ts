/** Features that read a document: hover, completion, links, definition, references, symbols, folding. */
import type { Connection, CancellationToken as RequestToken } from 'vscode-languageserver';
import { completion } from '../../features/completion.ts';
import { definition } from '../../features/definition.ts';
import { documentLinks } from '../../features/documentLinks.ts';
import { documentSymbols } from '../../features/documentSymbols.ts';
import { foldingRanges } from '../../features/folding.ts';
import { hover } from '../../features/hover.ts';
import { symbolAt } from '../../features/symbolAt.ts';
import { mentionedSymbols, symbolReferences } from '../../features/symbolMentions.ts';
import { evidenceUri } from '../../features/virtualDocuments.ts';
import type { Located, Session } from '../session.ts';
import { whenKnown } from '../whenKnown.ts';
import { answer } from './handler.ts';

/** Bytes of a file that is read to turn an offset into a line. */
const MAX_TARGET = 2_000_000;

/** Resolves when it is known what the name at the offset means, or when that takes too long. */
function whenNamed(
  it: Session,
  { folder, document }: Located,
  offset: number,
  token: RequestToken,
): Promise<void> {
  return whenKnown(
    it,
    folder,
    token,
    () => symbolAt(document, offset, folder.host.snapshot().facts)?.state ?? 'known',
  );
}

export function reading(connection: Connection, session: Session): void {
  connection.onHover((params, token) =>
    answer(session, 'textDocument/hover', null, async (it) => {
      const located = await it.locate(params.textDocument.uri);
      if (!located) return null;
      const { folder, document } = located;
      const offset = document.text.offsetAt(params.position);
      await whenNamed(it, located, offset, token);
      const findings = await folder.findings(document, token);
      const shown = hover({
        document,
        offset,
        findings,
        beside: it.client.hoverShowsDiagnostics === 'yes' ? 'diagnostics' : 'nothing',
        snapshot: folder.host.snapshot(),
        evidence: folder.analyzer.evidence,
        markup: it.client.hoverMarkup,
        now: it.ports.timers.now(),
        ...(it.client.opensPages === 'yes' ? { detailsUri: evidenceUri(params.textDocument.uri) } : {}),
      });
      // What a claim leads to may be asked for the first time.
      folder.resolveWishes();
      return shown ?? null;
    }),
  );
  connection.onCompletion((params) =>
    answer(session, 'textDocument/completion', null, async (it) => {
      const located = await it.locate(params.textDocument.uri);
      if (!located) return null;
      const { folder, document } = located;
      const rules = folder.analyzer.rules.map((rule) => rule.meta);
      const list = completion({
        document,
        offset: document.text.offsetAt(params.position),
        snapshot: folder.host.snapshot(),
        rules,
        labelDetails: it.client.labelDetails,
      });
      // The first name of code begins the index of symbols.
      folder.resolveWishes();
      return list;
    }),
  );
  connection.onDocumentLinks((params) =>
    answer(session, 'textDocument/documentLink', [], async (it) => {
      const located = await it.locate(params.textDocument.uri);
      return located
        ? documentLinks(located.document, located.folder.host.snapshot(), (path) =>
            located.folder.uriOf(path),
          )
        : [];
    }),
  );
  connection.onDefinition((params, token) =>
    answer(session, 'textDocument/definition', [], async (it) => {
      const located = await it.locate(params.textDocument.uri);
      if (!located) return [];
      const { folder, document } = located;
      const offset = document.text.offsetAt(params.position);
      await whenNamed(it, located, offset, token);
      const uriOf = (path: string): string => folder.uriOf(path);
      const wanted = new Set<string>();
      definition(document, offset, folder.host.snapshot(), uriOf, (path) => {
        wanted.add(path);
        return undefined;
      });
      const texts = new Map<string, string | undefined>();
      for (const path of wanted) texts.set(path, await folder.fs.read(path, MAX_TARGET));
      const links = definition(document, offset, folder.host.snapshot(), uriOf, (path) => texts.get(path));
      return it.client.definitionLinks === 'yes'
        ? links
        : links.map((link) => ({ uri: link.targetUri, range: link.targetSelectionRange }));
    }),
  );
  connection.onReferences((params, token) =>
    answer(session, 'textDocument/references', [], async (it) => {
      const located = await it.locate(params.textDocument.uri);
      if (!located) return [];
      const { folder, document } = located;
      const offset = document.text.offsetAt(params.position);
      await whenNamed(it, located, offset, token);
      return symbolReferences(
        document,
        offset,
        folder.host.snapshot(),
        (path) => folder.uriOf(path),
        params.context.includeDeclaration ? 'with' : 'without',
      );
    }),
  );
  connection.onWorkspaceSymbol(({ query }) =>
    answer(session, 'workspace/symbol', [], async (it) =>
      it.folders.flatMap((folder) =>
        mentionedSymbols(query, folder.host.snapshot(), (path) => folder.uriOf(path)),
      ),
    ),
  );
  connection.onDocumentSymbol((params) =>
    answer(session, 'textDocument/documentSymbol', [], async (it) => {
      const located = await it.locate(params.textDocument.uri);
      if (!located) return [];
      const symbols = documentSymbols(located.document);
      if (it.client.hierarchicalSymbols === 'yes') return symbols;
      return symbols.map((symbol) => ({
        name: symbol.name,
        kind: symbol.kind,
        location: { uri: params.textDocument.uri, range: symbol.range },
      }));
    }),
  );
  connection.onFoldingRanges((params) =>
    answer(session, 'textDocument/foldingRange', [], async (it) => {
      const located = await it.locate(params.textDocument.uri);
      return located ? foldingRanges(located.document) : [];
    }),
  );
}
