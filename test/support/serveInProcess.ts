/** The real server in this process, over workspaces in memory; the client's end of the connection is handed back. */
import { existsSync, readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { rules } from '../../server/src/analysis/registry.generated.ts';
import type { Rule } from '../../server/src/analysis/rule.ts';
import type { CodeParser, OutlineSource } from '../../server/src/documents/code/codeParser.ts';
import type { FolderLearning } from '../../server/src/protocol/learning.ts';
import type { ServerPorts } from '../../server/src/protocol/ports.ts';
import { startServer } from '../../server/src/protocol/startServer.ts';
import { realTimers, type Timers } from '../../server/src/protocol/timers.ts';
import { memoryHistory, parseHistory, parseNames } from '../../server/src/workspace/history.ts';
import type { MemoryFileSystem } from '../../server/src/workspace/memoryFileSystem.ts';

export interface ServerParts {
  readonly rules?: readonly Rule[];
  /** What git knows, in the form of `parseHistory`. */
  readonly history?: string;
  readonly learning?: FolderLearning;
  readonly timers?: Timers;
  /** Resolves when the parts of the server are taken to be loaded; at once when absent. */
  readonly loaded?: Promise<void>;
  /** Parses samples and source files; without it nothing is known of symbols. */
  readonly parser?: CodeParser & OutlineSource;
}

/** @param folders workspaces by their absolute paths; there are no others. */
export function serveInProcess(
  folders: Readonly<Record<string, MemoryFileSystem>>,
  { learning, parser, loaded, history = '', timers = realTimers, rules: given = rules }: ServerParts,
): { readonly reader: MessageReader; readonly writer: MessageWriter } {
  const up = new PassThrough();
  const down = new PassThrough();
  const ports: ServerPorts = {
    rules: given,
    timers,
    readPage: (path) => {
      const page = new URL(`../../server/src/${path}`, import.meta.url);
      return existsSync(page) ? readFileSync(page, 'utf8') : undefined;
    },
    openFolder: async (root) =>
      folders[root]
        ? {
            fs: folders[root],
            history: memoryHistory(parseHistory(history), parseNames(history)),
            ...(parser ? { codeParser: parser, outlines: parser, sampleDeadline: 10_000 } : {}),
          }
        : `${root} does not exist.`,
    ...(learning ? { openLearning: () => learning } : {}),
    folderOf: async (file) => file.slice(0, file.lastIndexOf('/')),
  };
  startServer(
    (options) => createConnection(new StreamMessageReader(up), new StreamMessageWriter(down), options),
    { version: 'test', ports: async () => loaded?.then(() => ports) ?? ports },
  );
  return { reader: new StreamMessageReader(down), writer: new StreamMessageWriter(up) };
}
