/** `forewarn report` on this machine. */
import type { ReportFlags } from '../cli/experience/commands.ts';
import { experienceReport } from '../cli/experience/experienceReport.ts';
import { experienceFormats } from '../cli/experience/formats.ts';
import { deliver } from './output.ts';
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
    await deliver([text], flags.output);
    return 0;
  });
}
