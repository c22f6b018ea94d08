/** `forewarn lsp`: the language server on this machine's files. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rules } from '../analysis/registry.generated.ts';
import type { LspFlags } from '../cli/program.ts';
import { openStore } from '../learning/store/openStore.ts';
import { serve } from '../protocol/serve.ts';
import { realTimers } from '../protocol/timers.ts';
import { CodeWorker } from '../workspace/codeWorker.ts';
import { gitHistory } from '../workspace/gitHistory.ts';
import { nodeFileSystem, refusesRoot } from '../workspace/nodeFileSystem.ts';
import { readPage } from './explain.ts';
import { folderLearning } from './folderLearning.ts';
import { symbolCacheOf } from './symbolCache.ts';
import { stderrLog } from './terminal.ts';
import { version } from './version.ts';

export async function runLsp(flags: LspFlags): Promise<number> {
  const parser = new CodeWorker({ log: stderrLog });
  return serve(flags, {
    rules,
    version,
    timers: realTimers,
    readPage,
    async openFolder(folder) {
      if (!existsSync(folder)) return `${folder} does not exist.`;
      const root = realpathSync(folder);
      const refused = refusesRoot(root);
      return refused === undefined
        ? {
            fs: nodeFileSystem(root),
            history: gitHistory(root, stderrLog),
            codeParser: parser,
            outlines: parser,
            symbolCache: symbolCacheOf(root),
          }
        : `${refused}.`;
    },
    openLearning(root, setting) {
      const place = { root, setting };
      return folderLearning(
        { root, fs: nodeFileSystem(root), parser, openStore: () => openStore(place) },
        place,
      );
    },
    async folderOf(file) {
      for (let at = dirname(file); dirname(at) !== at; at = dirname(at))
        if (existsSync(join(at, '.git')) && refusesRoot(at) === undefined) return at;
      return dirname(file);
    },
  });
}
