/** An immutable map whose successors share its contents: a change of a few keys among a hundred thousand copies only what has changed lately. */

/** Changed keys that are kept beside the base before both are folded into a new base. */
const MAX_LAYER = 512;

export class LayeredMap<K, V extends object> {
  readonly #base: ReadonlyMap<K, V>;
  /** What differs from the base; undefined stands for a key that is gone. */
  readonly #layer: ReadonlyMap<K, V | undefined>;
  readonly size: number;

  private constructor(base: ReadonlyMap<K, V>, layer: ReadonlyMap<K, V | undefined>, size: number) {
    this.#base = base;
    this.#layer = layer;
    this.size = size;
  }

  /** The map must not be changed afterwards. */
  static of<K, V extends object>(map: ReadonlyMap<K, V>): LayeredMap<K, V> {
    return new LayeredMap(map, new Map(), map.size);
  }

  get(key: K): V | undefined {
    if (this.#layer.size > 0 && this.#layer.has(key)) return this.#layer.get(key);
    return this.#base.get(key);
  }

  has(key: K): boolean {
    return this.get(key) !== undefined;
  }

  *entries(): IterableIterator<[K, V]> {
    for (const entry of this.#base) if (!this.#layer.has(entry[0])) yield entry;
    for (const [key, value] of this.#layer) if (value !== undefined) yield [key, value];
  }

  *keys(): IterableIterator<K> {
    for (const [key] of this.entries()) yield key;
  }

  /** The map with these values; undefined removes a key. */
  with(changes: Iterable<readonly [K, V | undefined]>): LayeredMap<K, V> {
    const layer = new Map(this.#layer);
    let { size } = this;
    for (const [key, value] of changes) {
      const before = layer.has(key) ? layer.get(key) : this.#base.get(key);
      if (value !== undefined && before === undefined) size++;
      else if (value === undefined && before !== undefined) size--;
      if (value === undefined && !this.#base.has(key)) layer.delete(key);
      else layer.set(key, value);
    }
    const next = new LayeredMap(this.#base, layer, size);
    return layer.size <= MAX_LAYER ? next : LayeredMap.of(new Map(next.entries()));
  }
}
