/** Starts the server on the transport that the editor chose. */
import {
  createConnection,
  createServerPipeTransport,
  createServerSocketTransport,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type Server, startServer } from './startServer.ts';

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

/**
 * Serves until the client says `exit` or goes away, and ends the process then: a watcher of the parent and background work
 * would keep it alive, and what they still want to say could reach nobody. Children are ended with it by execa.
 */
export function serve(chosen: Transport, server: Omit<Server, 'onShutdown'>): Promise<never> {
  const [reader, writer] = transport(chosen);
  let asked: 'shutdown' | 'nothing' = 'nothing';
  // The protocol's exit codes: 0 after `shutdown`, else 1.
  const end = (): never => process.exit(asked === 'shutdown' ? 0 : 1);
  reader.onClose(end);
  writer.onClose(end);
  reader.onError((error) => void process.stderr.write(`forewarn: the connection failed: ${error.message}\n`));
  // A file or a pipe that is empty from the start ends without being closed.
  if (chosen.socket === undefined && chosen.pipe === undefined) process.stdin.once('end', end);
  startServer((options) => createConnection(reader, writer, options), {
    ...server,
    onShutdown: () => (asked = 'shutdown'),
  });
  return new Promise<never>(() => {});
}
