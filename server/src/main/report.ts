/** `forewarn report` on this machine. */
import type { ReportFlags } from '../cli/experience/commands.ts';
import { experienceFormats } from '../cli/experience/formats.ts';
import { deliver } from './output.ts';
import { recordedReport } from './recordPage.ts';
import { withRecorder } from './withRecorder.ts';

export async function runReport(flags: ReportFlags): Promise<number> {
  return withRecorder(flags, async (recorder, opened) => {
    const report = await recordedReport(await recorder.store(), opened.host.snapshot());
    await deliver([experienceFormats[flags.format](report)], flags.output);
    return 0;
  });
}
