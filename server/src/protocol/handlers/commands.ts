/** The commands that the server executes: what runs and learns, and what shows or answers with what is known. */

import {
  type CancellationToken as ClientToken,
  type Connection,
  type Location,
  LSPErrorCodes,
  Position,
  ResponseError,
} from 'vscode-languageserver';
import { counted } from '../../base/counted.ts';
import { commands } from '../../features/announced.ts';
import { type EnhancedReport, enhance } from '../../features/enhance.ts';
import { evidencePage } from '../../features/evidencePage.ts';
import { sourceReferences } from '../../features/sourceReferences.ts';
import { evidenceUri, type RecordPage, recordUri } from '../../features/virtualDocuments.ts';
import type { Folder } from '../folder.ts';
import type { Learned } from '../learning.ts';
import { withCancellableProgress } from '../progress.ts';
import { say } from '../say.ts';
import type { Located, Session } from '../session.ts';
import { filePath, fileUri, inWorkspace } from '../uris.ts';
import { whenKnown } from '../whenKnown.ts';
import { answer } from './handler.ts';

function summary({ run, problems }: Learned): string {
  if (!run) return problems.join(' ');
  const errors = run.signals.filter((it) => it.severity === 'error').length;
  const tests = run.tests ? `${run.tests.passed} passed, ${run.tests.failed} failed; ` : '';
  return `${run.name}: ${tests}${counted(errors, 'error')} learned. ${problems.join(' ')}`.trim();
}

function tell({ connection }: Session, learned: Learned): void {
  say(connection, learned.run ? 'info' : 'warning', summary(learned));
}

async function runChecks(it: Session, folder: Folder, name: unknown, token: ClientToken): Promise<null> {
  const { learning } = folder;
  const checks = folder.host
    .snapshot()
    .settings.checks.filter((check) => name === undefined || check.name === name);
  if (!learning || checks.length === 0) {
    say(
      it.connection,
      'warning',
      'no check is configured. Name one under `checks` in the settings of the editor, or in forewarn.json of a workspace that you trust.',
    );
    return null;
  }
  for (const check of checks) {
    const learned = await withCancellableProgress(
      it.connection,
      it.client,
      `Forewarn: ${check.name}`,
      token,
      (cancelled) => learning.run(check, folder.host, cancelled, folder.shown),
    );
    tell(it, learned);
    await it.refreshEvidence(folder);
    if (token.isCancellationRequested) break;
  }
  return null;
}

/** Context documents among the files only say which workspace is meant. */
async function ingest(
  it: Session,
  folder: Folder,
  uris: readonly unknown[],
  token: ClientToken,
): Promise<null> {
  const { documents } = folder.host.snapshot();
  const files = uris.flatMap((uri) => (typeof uri === 'string' ? (filePath(uri) ?? []) : []));
  const results = files.filter((file) => !documents.has(inWorkspace(folder.root, file) ?? ''));
  if (!folder.learning || results.length === 0) return null;
  tell(it, await folder.learning.ingest(results, folder.host, token, folder.shown));
  await it.refreshEvidence(folder);
  return null;
}

/** Opens a page about all that was recorded in a folder. */
async function showRecord(it: Session, folder: Folder, page: RecordPage): Promise<null> {
  const { learning, host } = folder;
  if (!learning) return null;
  const uri =
    it.client.opensPages === 'yes'
      ? recordUri(folder.uriOf(''), page)
      : fileUri(await learning.writePage(`records/${page}`, await learning.page(page, host)));
  await it.connection.window.showDocument({ uri, takeFocus: true });
  return null;
}

async function showEvidence(it: Session, { folder, path }: Located): Promise<null> {
  const uri =
    it.client.opensPages === 'yes'
      ? evidenceUri(folder.uriOf(path))
      : await folder.learning
          ?.writePage(path, evidencePage(path, folder.analyzer.evidence, it.ports.timers.now()))
          .then(fileUri);
  if (uri !== undefined) await it.connection.window.showDocument({ uri, takeFocus: true });
  return null;
}

/** Bytes of a source file that is read to know what stands at a place. */
const MAX_SOURCE = 2_000_000;

/** @returns undefined when no position is given. */
function referencesOf(
  it: Session,
  uri: string,
  position: unknown,
  token: ClientToken,
): Promise<Location[]> | undefined {
  if (!Position.is(position)) return undefined;
  return it.place(uri).then(async (place) => {
    const content = place && (await place.folder.fs.read(place.path, MAX_SOURCE));
    if (place === undefined || content === undefined) return [];
    const { folder, path } = place;
    await whenKnown(it, folder, token, () => {
      const { symbols } = folder.host.snapshot().facts;
      return symbols === undefined || symbols.state === 'ready' ? 'known' : 'not-yet';
    });
    return sourceReferences({ path, content, position }, folder.host.snapshot(), (at) => folder.uriOf(at));
  });
}

export function executing(connection: Connection, session: Session): void {
  connection.onExecuteCommand((params, token) =>
    answer<EnhancedReport | Location[] | null>(session, 'workspace/executeCommand', null, async (it) => {
      const [uri = it.lastActions, ...rest] = params.arguments ?? [];
      const refuse = (what: string): never => {
        throw new ResponseError(LSPErrorCodes.RequestFailed, `${params.command} ${what}.`);
      };
      if (typeof uri !== 'string') return refuse('needs a URI as its first argument');
      const folder = (await it.place(uri))?.folder ?? it.folders[0];
      if (!folder) return refuse('needs a workspace folder');
      switch (params.command) {
        case commands.runChecks:
          return runChecks(it, folder, rest[0], token);
        case commands.ingest:
          return ingest(it, folder, [uri, ...rest], token);
        case commands.report:
          return showRecord(it, folder, 'report.md');
        case commands.calibration:
          return showRecord(it, folder, 'calibration.md');
        case commands.enhance: {
          const located = await it.locate(uri);
          if (!located) return refuse('needs the URI of a context document');
          const [task] = rest;
          // The answer is kept by whoever asked, so that it must know all that runs have shown.
          await it.refreshEvidence(folder);
          return enhance({
            host: folder.host,
            evidence: folder.analyzer.evidence,
            document: located.document,
            ...(typeof task === 'string' ? { task } : {}),
            token,
          });
        }
        case commands.references:
          return referencesOf(it, uri, rest[0], token) ?? refuse('needs a position as its second argument');
        case commands.showEvidence: {
          const located = await it.locate(uri);
          return located ? showEvidence(it, located) : refuse('needs the URI of a context document');
        }
        default:
          return refuse('is no command of Forewarn');
      }
    }),
  );
}
