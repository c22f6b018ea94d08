/** Makes a workspace ready for questions about missing context: its symbols indexed, its configurations read. */
import { type CancellationToken, never } from '../../base/cancellation.ts';
import type { CodeParser } from '../../documents/code/codeParser.ts';
import type { FileSystem } from '../../workspace/fileSystem.ts';
import type { WorkspaceHost } from '../../workspace/host.ts';
import type { CodeWorld, OutsideSymbols } from './codeWorld.ts';

/** Configurations that say how modules are found. */
const CONFIGURATION = '**/{package,tsconfig,jsconfig,tsconfig.base}.json';
const MAX_CONFIGURATIONS = 300;
/** Bytes of a source file; larger ones are generated. */
export const MAX_FILE = 1_000_000;

export interface CodeWorldPorts {
  readonly host: WorkspaceHost;
  readonly parser: CodeParser;
  readonly fs: Pick<FileSystem, 'read'>;
  readonly outside?: OutsideSymbols;
}

/** Waits for the index of symbols, which takes seconds in a large workspace; it is kept for later calls. */
export async function openCodeWorld(
  { host, parser, fs, outside }: CodeWorldPorts,
  token: CancellationToken = never,
): Promise<CodeWorld> {
  const { facts: before } = host.snapshot();
  before.symbols?.defined('');
  for (const path of before.matching(CONFIGURATION, MAX_CONFIGURATIONS)) before.content(path);
  await host.resolveWishes(token);
  const { facts } = host.snapshot();
  const { symbols } = facts;
  return {
    facts,
    parser,
    ...(symbols?.state === 'ready' ? { symbols } : {}),
    ...(outside ? { outside } : {}),
    read: (path) => fs.read(path, MAX_FILE),
  };
}
