/** Reads our own queries of a language, with those that they take over from a related one. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** First line of a file: `; inherits: typescript`. */
const INHERITS = /^; inherits: ([a-z]{1,20})\r?\n/;

/**
 * @param path `grammars/LANGUAGE/NAME.scm`.
 * @returns the text, after that of the file of the same name from which it inherits.
 */
export function querySource(path: string): string {
  const own = readFileSync(path, 'utf8');
  const from = INHERITS.exec(own)?.[1];
  if (from === undefined) return own;
  return `${readFileSync(join(dirname(path), '..', from, basename(path)), 'utf8')}\n${own}`;
}
