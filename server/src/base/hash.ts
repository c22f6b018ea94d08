/** Short stable names for contents: fingerprints of findings, result ids, cache keys. */
import { createHash } from 'node:crypto';

/** First 16 hex digits of SHA-256 over the parts, each preceded by its length so that joins cannot collide. */
export function hash(...parts: readonly string[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(`${part.length}:`).update(part);
  return digest.digest('hex').slice(0, 16);
}

/** SHA-256 in base64, as a Content-Security-Policy names the styles that it allows. */
export function policyHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
