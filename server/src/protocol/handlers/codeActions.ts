/** Code actions and their edits. */
import type { Connection } from 'vscode-languageserver';
import { type ActionData, codeActions as actionsFor, resolveAction } from '../../features/codeActions.ts';
import { spanOf } from '../../features/convert.ts';
import type { Session } from '../session.ts';
import { answer } from './handler.ts';

function isActionData(data: unknown): data is ActionData & { uri: string } {
  return typeof data === 'object' && data !== null && 'fingerprint' in data && 'uri' in data;
}

export function codeActions(connection: Connection, session: Session): void {
  connection.onCodeAction((params, token) =>
    answer(session, 'textDocument/codeAction', [], async (it) => {
      const located = await it.locate(params.textDocument.uri);
      if (!located) return [];
      const { folder, document } = located;
      const findings = await folder.findings(document, token);
      const actions = actionsFor({
        document,
        findings,
        snapshot: folder.host.snapshot(),
        analyzer: folder.analyzer,
        span: spanOf(document.text, params.range),
        only: params.context.only ?? [],
        edits: folder.editOptions(it.client),
        diagnostics: folder.diagnosticOptions(it.client),
        lazy: it.client.resolvesEdits,
        onOffer: (finding, repair) => it.offers.offered(folder, document, finding, repair),
      });
      it.lastActions = params.textDocument.uri;
      return actions.map((action) =>
        'data' in action && action.data
          ? { ...action, data: { ...action.data, uri: params.textDocument.uri } }
          : action,
      );
    }),
  );
  connection.onCodeActionResolve((action, token) =>
    answer(session, 'codeAction/resolve', action, async (it) => {
      const data: unknown = action.data;
      if (!isActionData(data)) return action;
      const located = await it.locate(data.uri);
      if (!located) return action;
      const { folder, document } = located;
      const findings = await folder.findings(document, token);
      const edit = resolveAction(
        data,
        document,
        findings,
        folder.analyzer,
        folder.host.snapshot(),
        folder.editOptions(it.client),
      );
      return edit ? { ...action, edit } : action;
    }),
  );
}
