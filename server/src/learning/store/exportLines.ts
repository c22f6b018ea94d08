/**
 * The form in which stores are exchanged: JSON lines.
 *
 *     {"forewarn":"store","version":1}
 *     {"observation":{"type":"run","id":"019b…","at":1767571200000,…}}
 *     {"text":{"hash":"3f6a…","content":"# Rules\n…"}}
 *
 * The first line names the format and the version of the observations; then come the observations in the order of their
 * ids, with the fields of `learning/observation.ts`, and the texts of context documents by content hash.
 */
import * as z from 'zod';
import { OBSERVATION_VERSION } from './codec.ts';
import { readObservation } from './observationSchema.ts';
import { type StoreEntry, StoreProblem } from './store.ts';

/** Characters of a line: a run with all the signals it may have stays below. */
const MAX_LINE = 32_000_000;

const header = z.object({ forewarn: z.literal('store'), version: z.number().int().min(1) });
const text = z.object({ hash: z.string().min(1).max(200), content: z.string() });

export async function* exportLines(entries: AsyncIterable<StoreEntry>): AsyncGenerator<string> {
  yield `${JSON.stringify({ forewarn: 'store', version: OBSERVATION_VERSION })}\n`;
  for await (const entry of entries) yield `${JSON.stringify(entry)}\n`;
}

/** Lines of a stream of any pieces; a longer line than we take comes as undefined. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string | undefined> {
  let rest = '';
  let tooLong = false;
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      yield tooLong || rest.length + end - start > MAX_LINE ? undefined : rest + piece.slice(start, end);
      rest = '';
      tooLong = false;
      start = end + 1;
    }
    tooLong ||= rest.length + piece.length - start > MAX_LINE;
    rest = tooLong ? '' : rest + piece.slice(start);
  }
  if (tooLong) yield undefined;
  else if (rest !== '') yield rest;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The entry, or a clause that says why there is none. */
export function readEntry(value: unknown): StoreEntry | string {
  if (typeof value !== 'object' || value === null) return 'not JSON';
  if ('observation' in value) {
    const observation = readObservation(value.observation);
    return typeof observation === 'string' ? observation : { observation };
  }
  const read = text.safeParse('text' in value ? value.text : undefined);
  return read.success ? { text: read.data } : 'neither an observation nor a text';
}

/**
 * The entries of an export. What cannot be taken is told to `refuse` and left out: it may be of a newer version, or
 * made by anybody. Throws {@link StoreProblem} when it is no export at all.
 */
export async function* readExport(
  pieces: AsyncIterable<string>,
  refuse: (reason: string) => void,
): AsyncGenerator<StoreEntry> {
  let first = true;
  for await (const line of linesOf(pieces)) {
    if (line?.trim() === '') continue;
    const value = line === undefined ? undefined : parsed(line);
    if (first) {
      first = false;
      const read = header.safeParse(value);
      if (!read.success) throw new StoreProblem('This is no export of a Forewarn store.');
      if (read.data.version > OBSERVATION_VERSION)
        throw new StoreProblem(
          `The export was made by a newer Forewarn (version ${read.data.version}; this one knows ${OBSERVATION_VERSION}). Update this one.`,
        );
      continue;
    }
    const entry = line === undefined ? 'too long a line' : readEntry(value);
    if (typeof entry === 'string') refuse(entry);
    else yield entry;
  }
  if (first) throw new StoreProblem('This is no export of a Forewarn store.');
}
