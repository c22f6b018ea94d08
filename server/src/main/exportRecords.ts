/** `forewarn export` on this machine. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportText } from '../cli/exportRecords.ts';
import type { TrainingFlags } from '../cli/program.ts';
import { withStore } from './withStore.ts';

export function runExport(flags: TrainingFlags): Promise<number> {
  return withStore(flags, async (store) => {
    const lines = Readable.from(exportText(store, flags.format));
    if (flags.output === undefined) await pipeline(lines, process.stdout, { end: false });
    // It holds the texts of context documents: for the eyes of its owner.
    else await pipeline(lines, createWriteStream(flags.output, { mode: 0o600 }));
  });
}
