/** Where a command's result goes: the file that `--output` names, else standard output. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Texts are written as they come, so that a store of any size passes through. A file is for the eyes of its owner. */
export function deliver(
  texts: Iterable<string> | AsyncIterable<string>,
  output: string | undefined,
): Promise<void> {
  const source = Readable.from(texts);
  return output === undefined
    ? pipeline(source, process.stdout, { end: false })
    : pipeline(source, createWriteStream(output, { mode: 0o600 }));
}
