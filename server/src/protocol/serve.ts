/** Starts the server on the transport that the editor chose. */
import {
  createConnection,
  createServerPipeTransport,
  createServerSocketTransport,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { ServerPorts } from './ports.ts';
import { startServer } from './startServer.ts';

export interface Transport {
  readonly stdio?: true;
  readonly socket?: number;
  readonly pipe?: string;
}

function transport(chosen: Transport) {
  if (chosen.socket !== undefined) return createServerSocketTransport(chosen.socket);
  if (chosen.pipe !== undefined) return createServerPipeTransport(chosen.pipe);
  return [new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)] as const;
}

/** Serves until the client says `exit` or goes away; the library then ends the process. */
export async function serve(chosen: Transport, ports: ServerPorts): Promise<number> {
  const [reader, writer] = transport(chosen);
  const connection = createConnection(reader, writer);
  startServer(connection, ports);
  connection.listen();
  return new Promise<number>((resolve) => reader.onClose(() => resolve(0)));
}
