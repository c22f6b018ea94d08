/** Where a command's result goes: the file that `--output` names, else standard output. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What a store holds (texts of context documents) is for the eyes of its owner. */
export const OWNER_ONLY = 0o600;

/**
 * Texts are written as they come, so that a store of any size passes through. `mode`: of a new file, before the umask; a
 * report is as readable as what other tools write, since the next step of a pipeline may be another user's.
 */
export function deliver(
  texts: Iterable<string> | AsyncIterable<string>,
  output: string | undefined,
  mode = 0o666,
): Promise<void> {
  const source = Readable.from(texts);
  return output === undefined
    ? pipeline(source, process.stdout, { end: false })
    : pipeline(source, createWriteStream(output, { mode }));
}
