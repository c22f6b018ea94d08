/** The text in which outlines are kept between sessions: a line per file and per outline, and a last line that shows whether all of it is there. */
import type { Stamp } from './symbolCache.ts';

/** Changes with the form of the lines; a file of another version is as good as none. */
const FIRST = 'forewarn symbols 1';
const FILE = 'f';
const OUTLINE = 'o';
/** Bytes of the last line: `end `, eight hexadecimal digits, line feed. */
export const LAST_BYTES = 13;

/** Checksum (CRC-32) of everything before it. */
export function lastLine(checksum: number): string {
  return `end ${checksum.toString(16).padStart(8, '0')}\n`;
}

/** Outlines that belong to the files of one workspace. */
export interface KeptOutlines {
  readonly stamps: Map<string, Stamp>;
  /** Packed, by key; each is one line without a line feed. */
  readonly outlines: Map<string, string>;
}

export const nothingKept = (): KeptOutlines => ({ stamps: new Map(), outlines: new Map() });

const hasBreak = (text: string): boolean => text.includes('\t') || text.includes('\n');

/** All but the last line. What a line cannot hold is left out, and then made again in the next session. */
export function* keptLines({ stamps, outlines }: KeptOutlines): Generator<string> {
  yield `${FIRST}\n`;
  for (const [path, { size, mtime, hash }] of stamps)
    if (!hasBreak(path)) yield `${FILE}\t${size}\t${mtime}\t${hash}\t${path}\n`;
  for (const [hash, packed] of outlines) if (!packed.includes('\n')) yield `${OUTLINE}\t${hash}\t${packed}\n`;
}

/** Takes the lines one by one. */
export class KeptReader {
  readonly kept = nothingKept();
  #first = true;

  /** @returns false when this is another version, or no such file. */
  line(line: string): boolean {
    if (this.#first) {
      this.#first = false;
      return line === FIRST;
    }
    const second = line.indexOf('\t', 2);
    if (line.startsWith(OUTLINE)) {
      this.kept.outlines.set(line.slice(2, second), line.slice(second + 1));
      return true;
    }
    const [sort, size, mtime, hash, path] = line.split('\t');
    if (sort !== FILE || hash === undefined || path === undefined) return false;
    this.kept.stamps.set(path, { size: Number(size), mtime: Number(mtime), hash });
    return true;
  }
}
