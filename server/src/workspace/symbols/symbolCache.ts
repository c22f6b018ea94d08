/** The port to where outlines are kept between sessions. Losing it costs time and nothing else. */

/** What a file was like when it was last read: a file of the same size and time need not be read again. */
export interface Stamp {
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly mtime: number;
  /** Key of its outline. */
  readonly hash: string;
}

/** No method rejects. */
export interface SymbolCache {
  /** Packed outlines by key, as far as they are known. */
  get(hashes: readonly string[]): Promise<ReadonlyMap<string, string>>;
  put(outlines: ReadonlyMap<string, string>): Promise<void>;
  /** Stamps of the files of the workspace by path. */
  stamps(): Promise<ReadonlyMap<string, Stamp>>;
  remember(stamps: ReadonlyMap<string, Stamp>): Promise<void>;
  /** Writes what was learned; forgets files other than `paths`, and outlines that no file has. Resolves when it is written, or put off. */
  keep(paths: Iterable<string>): Promise<void>;
}

/** Keeps nothing beyond the process; for tests and where nothing may be written. */
export function memorySymbolCache(): SymbolCache {
  const outlines = new Map<string, string>();
  const stamps = new Map<string, Stamp>();
  const known = (hash: string): [string, string][] => {
    const outline = outlines.get(hash);
    return outline === undefined ? [] : [[hash, outline]];
  };
  return {
    get: async (hashes) => new Map(hashes.flatMap(known)),
    async put(more) {
      for (const [hash, outline] of more) outlines.set(hash, outline);
    },
    stamps: async () => stamps,
    async remember(more) {
      for (const [path, stamp] of more) stamps.set(path, stamp);
    },
    async keep() {},
  };
}
