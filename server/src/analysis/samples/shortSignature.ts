/** A signature on one line that people can read at a glance. */
import type { OutlineSymbol } from '../../documents/code/outline.ts';

const MAX_TEXT = 160;

/** The name alone, where the symbol has no signature. */
export function shortSignature({ name, signature }: OutlineSymbol): string {
  const text = (signature?.text ?? name).replace(/\s+/g, ' ');
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
