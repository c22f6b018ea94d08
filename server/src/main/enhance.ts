/** `forewarn enhance` on this machine. */
import { existsSync, readFileSync } from 'node:fs';
import { never } from '../base/cancellation.ts';
import { enhance } from '../cli/enhance.ts';
import type { EnhanceFlags } from '../cli/program.ts';
import { noEvidence } from '../learning/evidence.ts';
import { openStore, pathOfStore } from '../learning/store/openStore.ts';
import { CodeWorker } from '../workspace/codeWorker.ts';
import { print, stderrLog } from './terminal.ts';
import { UsageError } from './usageError.ts';
import { told } from './withStore.ts';
import { openWorkspace, workspacePath } from './workspaceRoot.ts';

export async function runEnhance(file: string, flags: EnhanceFlags): Promise<number> {
  if (!existsSync(file)) throw new UsageError(`${file} does not exist.`);
  const parser = new CodeWorker({ log: stderrLog });
  try {
    const { root, settings, host } = await openWorkspace(flags, parser);
    const place = { root, setting: settings.store };
    // Looking at a workspace must not make a store.
    const store = existsSync(pathOfStore(place)) ? await told(() => openStore(place)) : undefined;
    try {
      const report = await enhance({
        host,
        evidence: (await store?.evidence()) ?? noEvidence,
        path: workspacePath(root, file),
        text: readFileSync(file, 'utf8'),
        ...(flags.task === undefined ? {} : { task: flags.task }),
        token: never,
      });
      if (report === undefined)
        throw new UsageError(
          `${file} is no context document; name it in the setting "documents" if it is one.`,
        );
      await print(`${JSON.stringify(report, null, 2)}\n`);
      return 0;
    } finally {
      await store?.close();
    }
  } finally {
    await parser.dispose();
  }
}
