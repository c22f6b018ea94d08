/** A workspace in memory with its index of symbols, as those see it who work out what a context did not say. */
import type { CodeWorld } from '../../server/src/feedback/context/codeWorld.ts';
import { openCodeWorld } from '../../server/src/feedback/context/openCodeWorld.ts';
import type { CodeWorker } from '../../server/src/workspace/codeWorker.ts';
import type { MemoryFile } from '../../server/src/workspace/memoryFileSystem.ts';
import { openWorkspace } from './workspace.ts';

export async function openWorld(
  files: Readonly<Record<string, MemoryFile>>,
  parser: CodeWorker,
): Promise<CodeWorld> {
  const { fs, host } = await openWorkspace(files, { codeParser: parser, outlines: parser });
  return openCodeWorld({ fs, host, parser });
}
