/** Types of `harness.mjs`. */
import type { Edit } from '../documents.ts';

export function serve(subject: {
  open(path: string, text: string): unknown;
  type(edit: Edit): unknown;
}): void;
