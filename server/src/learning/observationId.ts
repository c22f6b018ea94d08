/** Ids of observations: UUIDs of version 7 (RFC 9562 §5.7), so that the order of ids is the order of time. */

/** 12 bits behind the milliseconds count within one of them (RFC 9562 §6.2, method 1). */
const COUNTER = 0x1000;

/**
 * Makes ids that grow within this process, also when the clock stands or goes back. `random` gives that many random
 * bytes; `now`, milliseconds since the epoch.
 */
export function observationIds(now: () => number, random: (bytes: number) => Uint8Array): () => string {
  let time = -1;
  let counter = 0;
  return () => {
    const clock = Math.max(0, Math.floor(now()));
    const bytes = random(10);
    if (clock > time) {
      time = clock;
      // Starts in the lower half: room for 2048 more, and processes that share a millisecond differ early.
      counter = (((bytes[0] as number) << 8) | (bytes[1] as number)) % (COUNTER / 2);
    } else if (++counter === COUNTER) {
      time++;
      counter = 0;
    }
    const tail = [...bytes.subarray(2, 10)];
    tail[0] = ((tail[0] as number) & 0x3f) | 0x80;
    const hex =
      time.toString(16).padStart(12, '0') +
      (0x7000 | counter).toString(16) +
      tail.map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  };
}

/** Milliseconds since the epoch that an id carries. */
export function timeOfId(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}
