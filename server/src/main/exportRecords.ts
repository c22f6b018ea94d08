/** `forewarn export` on this machine. */
import { exportText } from '../cli/exportRecords.ts';
import type { TrainingFlags } from '../cli/program.ts';
import { deliver, OWNER_ONLY } from './output.ts';
import { withStore } from './withStore.ts';

export function runExport(flags: TrainingFlags): Promise<number> {
  return withStore(flags, (store) => deliver(exportText(store, flags.format), flags.output, OWNER_ONLY));
}
