/** Stands in for `base/hash.ts`, whose SHA-256 is synchronous only in Node. Names of findings in a page need to be stable, not safe. */

/** 16 hex digits: two rounds of FNV-1a (32 bits, http://www.isthe.com/chongo/tech/comp/fnv) with different starts. */
export function hash(...parts: readonly string[]): string {
  const text = parts.map((it) => `${it.length}:${it}`).join('');
  return [0x811c9dc5, 0x01234567]
    .map((start) => {
      let sum = start;
      for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
      return (sum >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
