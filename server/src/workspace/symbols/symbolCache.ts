/** The port to where outlines are kept between sessions. Losing it costs time and nothing else. */

/** What a file was like when it was last read: a file of the same size and time need not be read again. */
export interface Stamp {
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly mtime: number;
  /** Key of its outline. */
  readonly hash: string;
}

export interface SymbolCache {
  /** Packed outlines by key, as far as they are known. Never rejects. */
  get(hashes: readonly string[]): Promise<ReadonlyMap<string, string>>;
  put(outlines: ReadonlyMap<string, string>): Promise<void>;
  /** Stamps of the files of the workspace by path. */
  stamps(): Promise<ReadonlyMap<string, Stamp>>;
  remember(stamps: ReadonlyMap<string, Stamp>): Promise<void>;
  close(): void;
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
    close() {},
  };
}

/** A cache that is opened when it is first used; as good as none when it cannot be opened. */
export function lazySymbolCache(open: () => Promise<SymbolCache | undefined>): SymbolCache {
  let opened: Promise<SymbolCache | undefined> | undefined;
  const cache = (): Promise<SymbolCache | undefined> => {
    opened ??= open();
    return opened;
  };
  return {
    get: async (hashes) => (await cache())?.get(hashes) ?? new Map(),
    put: async (outlines) => (await cache())?.put(outlines),
    stamps: async () => (await cache())?.stamps() ?? new Map(),
    remember: async (stamps) => (await cache())?.remember(stamps),
    close: () => void opened?.then((it) => it?.close()),
  };
}
