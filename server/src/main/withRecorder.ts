/** A workspace and a recorder for the time of one command, with the user's store and a parser thread of its own. */
import type { RootFlags } from '../cli/options.ts';
import { openStore } from '../learning/store/openStore.ts';
import { CodeWorker } from '../workspace/codeWorker.ts';
import { nodeFileSystem } from '../workspace/nodeFileSystem.ts';
import { Recorder } from './recorder.ts';
import { stderrLog } from './terminal.ts';
import { type OpenedWorkspace, openWorkspace } from './workspaceRoot.ts';

export async function withRecorder<T>(
  flags: RootFlags,
  work: (recorder: Recorder, opened: OpenedWorkspace) => Promise<T>,
): Promise<T> {
  const parser = new CodeWorker({ log: stderrLog });
  try {
    const opened = await openWorkspace(flags, parser);
    const { root, settings } = opened;
    const recorder = new Recorder({
      root,
      fs: nodeFileSystem(root),
      parser,
      openStore: () => openStore({ root, setting: settings.store }),
    });
    try {
      return await work(recorder, opened);
    } finally {
      await recorder.close();
    }
  } finally {
    await parser.dispose();
  }
}
