/**
 * The first minute of a connection: `initialize` is answered with nothing loaded but this, and what answers everything else is
 * loaded right afterwards, while the client makes of the answer what it will. ARCHITECTURE.md says what is loaded when.
 */
import type { Connection, ConnectionOptions, InitializeParams } from 'vscode-languageserver';
import { checkpoint, never } from '../base/cancellation.ts';
import { capabilitiesFor } from './capabilities.ts';
import { type Client, resolveClient } from './clientCapabilities.ts';
import type { ServerPorts } from './ports.ts';
import { fileUri } from './uris.ts';
import { WaitingRoom } from './waitingRoom.ts';

export interface Server {
  readonly version: string;
  /** Asked once, when `initialize` has been answered. */
  ports(): Promise<ServerPorts>;
  /** The client has asked for the end, and will say `exit` next. */
  onShutdown?(): void;
}

function foldersOf({ workspaceFolders, rootUri, rootPath }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  if (rootUri) return [rootUri];
  return rootPath ? [fileUri(rootPath)] : [];
}

/** @param connect makes the connection with these options; it begins to listen here. */
export function startServer(connect: (options: ConnectionOptions) => Connection, server: Server): void {
  const room = new WaitingRoom();
  const connection = connect({ messageStrategy: room });
  let dispose = (): void => {};

  async function load(client: Client, folders: readonly string[]): Promise<void> {
    // The library writes the answer in the turn after next.
    await checkpoint(never);
    await checkpoint(never);
    const [{ attend }, ports] = await Promise.all([import('./attend.ts'), server.ports()]);
    const session = attend(connection, ports, client, folders);
    dispose = () => session.dispose();
    room.open();
  }

  connection.onInitialize((params) => {
    const client = resolveClient(params.capabilities, params.initializationOptions);
    room.close();
    // Without its features the server is of no use: a failure ends it, and the editor says so.
    void load(client, foldersOf(params));
    return {
      capabilities: capabilitiesFor(client),
      serverInfo: { name: 'Forewarn', version: server.version },
    };
  });
  connection.onShutdown(() => {
    dispose();
    server.onShutdown?.();
  });
  connection.listen();
}
