/** `forewarn calibration` on this machine. */
import { calibrationReport, calibrationText } from '../cli/calibration.ts';
import type { RootFlags } from '../cli/options.ts';
import { print } from './terminal.ts';
import { withStore } from './withStore.ts';

export function runCalibration(flags: RootFlags & { readonly json?: true }): Promise<number> {
  return withStore(flags, async (store) => {
    const report = calibrationReport(await store.evidence());
    await print(flags.json ? `${JSON.stringify(report, null, 2)}\n` : calibrationText(report));
  });
}
