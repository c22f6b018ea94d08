/** The language server in a web worker, over files in memory. The first message brings the files and a port for the protocol. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { rules } from '../../../server/src/analysis/registry.generated.ts';
import type { ServerPorts } from '../../../server/src/protocol/ports.ts';
import { startServer } from '../../../server/src/protocol/startServer.ts';
import { realTimers } from '../../../server/src/protocol/timers.ts';
import { memoryHistory } from '../../../server/src/workspace/history.ts';
import { MemoryFileSystem } from '../../../server/src/workspace/memoryFileSystem.ts';

/** From the page: the whole workspace at the start, afterwards what has changed; null removes a file. */
export interface FilesMessage {
  readonly files: Readonly<Record<string, string | null>>;
  readonly port?: MessagePort;
}

/** What long work uses to let the event loop turn; browsers have no such function. A timer would wait 4 ms each time. */
const turn = new MessageChannel();
const waiting: (() => void)[] = [];
turn.port1.onmessage = () => waiting.shift()?.();
Object.assign(globalThis, {
  setImmediate: (run: () => void) => {
    waiting.push(run);
    turn.port2.postMessage(null);
  },
});

const fs = new MemoryFileSystem();

function write(files: FilesMessage['files']): void {
  for (const [path, text] of Object.entries(files))
    if (text === null) fs.remove(path);
    else fs.write(path, text);
}

function serve(port: MessagePort): void {
  const ports: ServerPorts = {
    rules,
    timers: realTimers,
    readPage: () => undefined,
    openFolder: async () => ({ fs, history: memoryHistory([]) }),
    folderOf: async () => '/',
  };
  startServer(
    (options) => createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port), options),
    { version: 'playground', ports: async () => ports },
  );
}

self.addEventListener('message', ({ data }: MessageEvent<FilesMessage>) => {
  write(data.files);
  if (data.port) serve(data.port);
});
