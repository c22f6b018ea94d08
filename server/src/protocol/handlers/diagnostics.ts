/** Pull diagnostics of a document and of the workspace. */
import type { Connection, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { Cancelled } from '../../base/cancellation.ts';
import { documentReport, workspaceReports } from '../diagnosticsPull.ts';
import type { Session } from '../session.ts';
import { answer } from './handler.ts';

export function diagnostics(connection: Connection, session: Session): void {
  connection.languages.diagnostics.on((params, token) =>
    answer(session, 'textDocument/diagnostic', { kind: 'full', items: [] }, async (it) => {
      const located = await it.locate(params.textDocument.uri);
      if (!located) return { kind: 'full', items: [] };
      void it.asked(located);
      return documentReport(located.folder, located.document, params.previousResultId, it.client, token);
    }),
  );
  connection.languages.diagnostics.onWorkspace((params, token, _progress, partial) =>
    answer(session, 'workspace/diagnostic', { items: [] } as WorkspaceDiagnosticReport, async (it) => {
      await it.settled();
      const previous = new Map(params.previousResultIds.map(({ uri, value }) => [uri, value]));
      const collected: WorkspaceDiagnosticReport = { items: [] };
      for (;;) {
        const next = it.nextChange();
        const news = await workspaceReports(it.folders, previous, it.client, token, (items) => {
          if (partial) partial.report({ items });
          else collected.items.push(...items);
        });
        if (news === 'news') {
          next.forget();
          return collected;
        }
        // Nothing new: the request stays open until something changes, so that the client need not ask again and again.
        const cancelled = token.onCancellationRequested(() => next.forget());
        await next.changed;
        cancelled.dispose();
        if (token.isCancellationRequested) throw new Cancelled();
      }
    }),
  );
}
