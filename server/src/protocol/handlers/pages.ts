/** What editors show beside the documents: pages of the scheme `forewarn`, and the context of a source file. */
import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { effectiveContext } from '../../features/effectiveContext.ts';
import { evidencePage } from '../../features/evidencePage.ts';
import { documentOfEvidence, recordOf, virtualDocument } from '../../features/virtualDocuments.ts';
import { effectiveContext as effectiveContextRequest } from '../custom.ts';
import type { Session } from '../session.ts';
import { answer } from './handler.ts';

export function pages(connection: Connection, session: Session): void {
  connection.workspace.textDocumentContent.on(({ uri }) =>
    answer(session, 'workspace/textDocumentContent', { text: '' }, async (it) => {
      const { ports } = it;
      const document = documentOfEvidence(uri);
      const located = document === undefined ? undefined : await it.locate(document);
      const record = recordOf(uri);
      const folder = record && (await it.place(record.folder))?.folder;
      const about = located?.folder ?? folder;
      if (about) it.pages.shown(about, uri);
      const text = located
        ? evidencePage(located.path, located.folder.analyzer.evidence, ports.timers.now())
        : folder
          ? await folder.learning?.page(record.page, folder.host)
          : virtualDocument(uri, ports.rules, ports.readPage);
      // The protocol knows no answer without a text.
      if (text === undefined) throw new ResponseError(ErrorCodes.InvalidParams, `There is no page ${uri}.`);
      return { text };
    }),
  );
  connection.onRequest(effectiveContextRequest, ({ textDocument }) =>
    answer(session, effectiveContextRequest.method, null, async (it) => {
      const place = await it.place(textDocument.uri);
      if (!place) return null;
      const { folder, path } = place;
      return effectiveContext(path, folder.host.snapshot(), (other) => folder.uriOf(other));
    }),
  );
}
