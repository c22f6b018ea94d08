/** Owns the index of symbols of a workspace: builds it once somebody asks, in the background, and keeps it true to what changes on disk. */
import { type CancellationToken, Cancelled, never } from '../../base/cancellation.ts';
import { readSymbols, rereadSymbols, type SymbolPorts } from './buildSymbols.ts';
import { sourceFiles, sourceLanguage } from './sourceFiles.ts';
import { SymbolIndex } from './symbolIndex.ts';

/** What the keeper must know of the workspace at the moment. */
export interface SourceListing {
  readonly paths: Iterable<string>;
  isSource(path: string): boolean;
}

/** @param keys facts that may be answered differently; 'first' when the index has just been built. */
export type Publish = (symbols: SymbolIndex, keys: ReadonlySet<string> | 'first') => void;

export class SymbolKeeper {
  readonly #ports: SymbolPorts;
  readonly #listing: () => SourceListing;
  readonly #publish: Publish;
  #index: SymbolIndex | undefined;
  #building: Promise<void> | undefined;
  /** Files that changed since they were read. */
  readonly #stale = new Set<string>();
  #updating: Promise<void> | undefined;

  constructor(ports: SymbolPorts, listing: () => SourceListing, publish: Publish) {
    this.#ports = ports;
    this.#listing = listing;
    this.#publish = publish;
  }

  get state(): 'absent' | 'building' | 'ready' {
    return this.#index ? 'ready' : this.#building ? 'building' : 'absent';
  }

  /** Resolves when the index stands; a build that is under way is joined. A cancelled build begins anew when it is asked for again. */
  build(token: CancellationToken = never, progress?: (done: number, total: number) => void): Promise<void> {
    if (this.#index) return this.settled();
    this.#building ??= this.#build(token, progress).finally(() => {
      this.#building = undefined;
    });
    return this.#building;
  }

  /** Files or directories are no longer what they were. Costs nothing before the index stands. */
  changed(paths: Iterable<string>): void {
    if (this.state === 'absent') return;
    for (const path of paths) if (sourceLanguage(path) !== undefined) this.#stale.add(path);
    if (this.#index) this.#startUpdate();
  }

  /** The listing was made anew: whatever is not known, or no longer listed, has changed. */
  relisted(touched: Iterable<string>): void {
    if (this.#index === undefined) return;
    const { files } = this.#files();
    const known = new Set(this.#index.paths);
    this.changed([...touched, ...files.filter((path) => !known.delete(path)), ...known]);
  }

  /** Resolves when no change is waiting to be read. */
  async settled(): Promise<void> {
    while (this.#updating) await this.#updating;
  }

  #files(): ReturnType<typeof sourceFiles> {
    const listing = this.#listing();
    return sourceFiles(listing.paths, (path) => listing.isSource(path));
  }

  async #build(token: CancellationToken, progress?: (done: number, total: number) => void): Promise<void> {
    const { files, more } = this.#files();
    const { files: indexed, skipped, truncated } = await readSymbols(this.#ports, files, token, progress);
    const coverage = truncated || more > 0 ? 'truncated' : 'whole';
    this.#index = await SymbolIndex.inTurns(indexed, skipped + more, coverage, token);
    this.#publish(this.#index, 'first');
    if (this.#stale.size > 0) this.#startUpdate();
    await this.#ports.cache?.keep(files);
  }

  #startUpdate(): void {
    this.#updating ??= this.#update()
      .catch((error: unknown) => {
        if (!(error instanceof Cancelled)) throw error;
      })
      .finally(() => {
        this.#updating = undefined;
      });
  }

  async #update(): Promise<void> {
    while (this.#stale.size > 0 && this.#index) {
      const paths = [...this.#stale];
      this.#stale.clear();
      const listing = this.#listing();
      const present = paths.filter((path) => listing.isSource(path));
      const read = await rereadSymbols(this.#ports, present, never);
      const { index, keys } = this.#index.with(new Map(paths.map((path) => [path, read.get(path)])));
      if (index === this.#index) continue;
      this.#index = index;
      this.#publish(index, keys);
      await this.#ports.cache?.keep(this.#files().files);
    }
  }
}
