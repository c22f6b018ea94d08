/** Wires handlers to a connection. A capability is announced only by the function that registers its handlers. */
import {
  type Connection,
  ErrorCodes,
  PositionEncodingKind,
  ResponseError,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { BugReports } from '../base/bug.ts';
import { resolveClient } from './clientCapabilities.ts';
import { codeActions } from './handlers/codeActions.ts';
import { executing } from './handlers/commands.ts';
import { diagnostics } from './handlers/diagnostics.ts';
import { experience } from './handlers/experience.ts';
import { marks } from './handlers/marks.ts';
import { pages } from './handlers/pages.ts';
import { reading } from './handlers/reading.ts';
import { renaming } from './handlers/renaming.ts';
import { synchronisation } from './handlers/synchronisation.ts';
import { registerDynamically, workspace } from './handlers/workspace.ts';
import type { ServerPorts } from './ports.ts';
import { Session } from './session.ts';
import { fileUri } from './uris.ts';

export interface Life {
  /** The client has asked for the end, and will say `exit` next. */
  onShutdown?(): void;
}

export function startServer(connection: Connection, ports: ServerPorts, life: Life = {}): void {
  let session: Session | undefined;
  const bugs = new BugReports((bug) =>
    connection.console.error(`${bug.where}: ${bug.message}\n${bug.stack ?? ''}`),
  );
  const current = (): Session | undefined => session;
  const beside = pages(connection, current);
  const around = workspace(connection, current);
  const capabilities: ServerCapabilities = {
    positionEncoding: PositionEncodingKind.UTF16,
    ...synchronisation(connection, current),
    ...codeActions(connection, current),
    ...reading(connection, current),
    ...marks(connection, current),
    ...experience(connection, current),
    ...executing(connection, current),
    ...beside,
    ...around,
    workspace: { ...beside.workspace, ...around.workspace },
  };
  const pull = diagnostics(connection, current);
  const rename = renaming(connection, current);
  const folders: string[] = [];

  connection.onInitialize((params) => {
    if (session) throw new ResponseError(ErrorCodes.InvalidRequest, 'initialize may be sent only once');
    session = new Session(
      connection,
      ports,
      resolveClient(params.capabilities, params.initializationOptions),
      bugs,
    );
    if (params.workspaceFolders) folders.push(...params.workspaceFolders.map((folder) => folder.uri));
    else if (params.rootUri) folders.push(params.rootUri);
    else if (params.rootPath) folders.push(fileUri(params.rootPath));
    const { client } = session;
    return {
      capabilities: {
        ...capabilities,
        ...rename(client),
        ...(client.pullDiagnostics === 'yes' ? pull : {}),
      },
      serverInfo: { name: 'Forewarn', version: ports.version },
    };
  });
  connection.onInitialized(async () => {
    for (const folder of folders) session?.addFolder(folder);
    await registerDynamically(connection, current).catch((error: unknown) =>
      bugs.report('client/registerCapability', error),
    );
  });
  connection.onShutdown(() => {
    session?.dispose();
    life.onShutdown?.();
  });
}
