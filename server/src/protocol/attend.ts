/** Registers the handlers of everything that is announced, and with them loads the features, the rules and the documents. */
import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { BugReports } from '../base/bug.ts';
import type { Client } from './clientCapabilities.ts';
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

const handlers = [
  synchronisation,
  codeActions,
  reading,
  marks,
  experience,
  executing,
  pages,
  workspace,
  diagnostics,
  renaming,
];

/** @param folders URIs of the workspace folders, indexed once the client says that it is ready. */
export function attend(
  connection: Connection,
  ports: ServerPorts,
  client: Client,
  folders: readonly string[],
): Session {
  const bugs = new BugReports((bug) =>
    connection.console.error(`${bug.where}: ${bug.message}\n${bug.stack ?? ''}`),
  );
  const session = new Session(connection, ports, client, bugs);
  for (const register of handlers) register(connection, session);
  connection.onInitialize(() => {
    throw new ResponseError(ErrorCodes.InvalidRequest, 'initialize may be sent only once');
  });
  connection.onInitialized(async () => {
    for (const folder of folders) session.addFolder(folder);
    await registerDynamically(connection, session).catch((error: unknown) =>
      bugs.report('client/registerCapability', error),
    );
  });
  return session;
}
