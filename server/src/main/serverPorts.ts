/** What the language server needs of this machine: its files, git, the parser thread, the store. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rules } from '../analysis/registry.generated.ts';
import { openStore } from '../learning/store/openStore.ts';
import type { ServerPorts } from '../protocol/ports.ts';
import { realTimers } from '../protocol/timers.ts';
import { CodeWorker } from '../workspace/codeWorker.ts';
import { gitHistory } from '../workspace/gitHistory.ts';
import { nodeFileSystem, refusesRoot } from '../workspace/nodeFileSystem.ts';
import { readPage } from './explain.ts';
import { folderLearning } from './folderLearning.ts';
import { symbolCacheOf } from './symbolCache.ts';
import { stderrLog } from './terminal.ts';

export function machinePorts(): ServerPorts {
  const parser = new CodeWorker({ log: stderrLog });
  return {
    rules,
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
  };
}
