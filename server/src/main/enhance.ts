/** `forewarn enhance` on this machine. */
import { existsSync, readFileSync } from 'node:fs';
import { never } from '../base/cancellation.ts';
import type { EnhanceFlags } from '../cli/program.ts';
import { printable } from '../cli/report.ts';
import { enhance } from '../features/enhance.ts';
import { CodeWorker } from '../workspace/codeWorker.ts';
import { knownEvidence } from './knownEvidence.ts';
import { print, stderrLog } from './terminal.ts';
import { notADocument, UsageError } from './usageError.ts';
import { openWorkspace, workspacePath } from './workspaceRoot.ts';

export async function runEnhance(file: string, flags: EnhanceFlags): Promise<number> {
  if (!existsSync(file)) throw new UsageError(`${file} does not exist.`);
  const parser = new CodeWorker({ log: stderrLog });
  try {
    const { root, settings, host } = await openWorkspace(flags, parser);
    const known = await knownEvidence({ root, setting: settings.store });
    try {
      if (known.problem !== undefined) throw new UsageError(printable(known.problem));
      const document = host.openDocument(workspacePath(root, file), readFileSync(file, 'utf8'));
      if (document === undefined) throw notADocument(file);
      const report = await enhance({
        host,
        evidence: known.evidence,
        document,
        ...(flags.task === undefined ? {} : { task: flags.task }),
        token: never,
      });
      await print(`${JSON.stringify(report, null, 2)}\n`);
      return 0;
    } finally {
      await known.close();
    }
  } finally {
    await parser.dispose();
  }
}
