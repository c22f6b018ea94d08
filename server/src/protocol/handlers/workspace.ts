/** What happens around the documents: folders, settings, files that change or are renamed. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver';
import { workspaceEdit } from '../../features/convert.ts';
import { renameEdits } from '../../features/fileRename.ts';
import type { Session } from '../session.ts';
import { filePath, inWorkspace } from '../uris.ts';
import { answer } from './handler.ts';

export function workspace(connection: Connection, session: Session): void {
  connection.onDidChangeWatchedFiles(async ({ changes }) =>
    session.filesChanged(changes.map((it) => it.uri)),
  );
  connection.onDidChangeConfiguration(async () => session.reloadSettings());
  connection.workspace.onWillRenameFiles(({ files }) =>
    answer(session, 'workspace/willRenameFiles', null, async (it) => {
      for (const folder of it.folders) {
        const renames = new Map<string, string>();
        for (const { oldUri, newUri } of files) {
          const from = inWorkspace(folder.root, filePath(oldUri) ?? '');
          const to = inWorkspace(folder.root, filePath(newUri) ?? '');
          if (from !== undefined && to !== undefined) renames.set(from, to);
        }
        const edits = renameEdits(renames, folder.host.snapshot());
        if (edits.size > 0) return workspaceEdit({ edits }, folder.editOptions(it.client)) ?? null;
      }
      return null;
    }),
  );
  connection.workspace.onDidRenameFiles(
    ({ files }) => void session.filesChanged(files.flatMap((it) => [it.oldUri, it.newUri])),
  );
  connection.workspace.onDidCreateFiles(({ files }) => void session.filesChanged(files.map((it) => it.uri)));
  connection.workspace.onDidDeleteFiles(({ files }) => void session.filesChanged(files.map((it) => it.uri)));
}

/** What can only be asked for after `initialized`. */
export async function registerDynamically(connection: Connection, session: Session): Promise<void> {
  const { client } = session;
  if (client.watchesFiles === 'yes')
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: '**/*' }],
    });
  if (client.configuration === 'yes')
    await connection.client
      .register(DidChangeConfigurationNotification.type, { section: 'forewarn' })
      .catch(() => {});
  if (client.workspaceFolders === 'yes') {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const folder of removed) session.removeFolder(folder.uri);
      for (const folder of added) session.addFolder(folder.uri);
    });
  }
}
