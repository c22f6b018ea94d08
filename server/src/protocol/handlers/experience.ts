/** What comes from runs: code lenses, and the trust that the commands of a workspace need. */
import type { Connection } from 'vscode-languageserver';
import { codeLenses } from '../../features/codeLens.ts';
import { trustChanged } from '../custom.ts';
import type { Session } from '../session.ts';
import { answer } from './handler.ts';

export function experience(connection: Connection, session: Session): void {
  connection.onCodeLens((params) =>
    answer(session, 'textDocument/codeLens', [], async (it) => {
      const located = await it.locate(params.textDocument.uri);
      if (!located) return [];
      const { folder, document } = located;
      const { checks } = folder.host.snapshot().settings;
      return codeLenses({
        document,
        uri: params.textDocument.uri,
        evidence: folder.analyzer.evidence,
        canRun: folder.learning && checks.length > 0 ? 'yes' : 'no',
        now: it.ports.timers.now(),
      });
    }),
  );
  connection.onNotification(trustChanged, ({ trusted }) => {
    void session.trust(trusted ? 'trusted' : 'untrusted');
  });
}
