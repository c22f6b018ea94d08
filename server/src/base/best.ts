/** The best few of many, without sorting all of them. */

export class Best<T> {
  readonly #compare: (a: T, b: T) => number;
  readonly #most: number;
  readonly #kept: T[] = [];
  #seen = 0;

  /** @param compare negative when the first is better. */
  constructor(most: number, compare: (a: T, b: T) => number) {
    this.#most = most;
    this.#compare = compare;
  }

  add(value: T): void {
    this.#seen++;
    const last = this.#kept.at(-1);
    if (this.#kept.length === this.#most && last !== undefined && this.#compare(last, value) <= 0) return;
    let low = 0;
    let high = this.#kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(this.#kept[middle] as T, value) <= 0) low = middle + 1;
      else high = middle;
    }
    this.#kept.splice(low, 0, value);
    if (this.#kept.length > this.#most) this.#kept.pop();
  }

  /** Best first; of equals the one that came first. */
  get values(): readonly T[] {
    return this.#kept;
  }

  /** How many were added and are not kept. */
  get left(): number {
    return this.#seen - this.#kept.length;
  }
}
