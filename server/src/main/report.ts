/** `forewarn report` on this machine. */
import { writeFile } from 'node:fs/promises';
import type { ReportFlags } from '../cli/experience/commands.ts';
import { experienceReport } from '../cli/experience/experienceReport.ts';
import { experienceFormats } from '../cli/experience/formats.ts';
import { print } from './terminal.ts';
import { withRecorder } from './withRecorder.ts';

/** Runs in the plots. */
const RUNS = 200;

export async function runReport(flags: ReportFlags): Promise<number> {
  return withRecorder(flags, async (recorder, opened) => {
    const store = await recorder.store();
    const report = experienceReport(
      opened.host.snapshot(),
      await store.evidence(),
      await store.runs({ limit: RUNS }),
      Date.now(),
    );
    const text = experienceFormats[flags.format](report);
    if (flags.output === undefined) await print(text);
    else await writeFile(flags.output, text);
    return 0;
  });
}
