/** A workspace in memory with its index of symbols, as those see it who work out what a context did not say. */
import type { CodeWorld } from '../../server/src/feedback/context/codeWorld.ts';
import { installedSymbols } from '../../server/src/feedback/context/installedSymbols.ts';
import { openCodeWorld } from '../../server/src/feedback/context/openCodeWorld.ts';
import type { CodeWorker } from '../../server/src/workspace/codeWorker.ts';
import type { MemoryFile } from '../../server/src/workspace/memoryFileSystem.ts';
import { PackageApis } from '../../server/src/workspace/symbols/packageApi.ts';
import { openWorkspace } from './workspace.ts';

export async function openWorld(
  files: Readonly<Record<string, MemoryFile>>,
  parser: CodeWorker,
): Promise<CodeWorld> {
  const { fs, host } = await openWorkspace(files, { codeParser: parser, outlines: parser });
  const outside = installedSymbols(new PackageApis({ workspace: fs }, parser), () => host.snapshot().facts);
  return openCodeWorld({ fs, host, parser, outside });
}
