/** What a claim extractor is given: one block with its syntax tree, and the surroundings that may say what it speaks of. */
import type { Tree } from '@lezer/common';
import type { Block } from '../document.ts';
import type { Kind } from '../kind.ts';

export interface Surroundings {
  /** Workspace path of the document. */
  readonly path: string;
  readonly kind: Kind;
  /** Titles of the sections that hold the block, outermost first. */
  readonly headings: readonly string[];
  /** Text of the paragraph directly before this list item, fence or table; it introduces it for sure where it ends with `:`. */
  readonly intro: string | undefined;
  /** Open tags around the block whose names say that what they hold is not meant literally (`example`, `output format`), outermost first. */
  readonly tags: readonly string[];
  /** Names in this block that it, or its section before it, writes; those that end with a slash stand for all below them. */
  readonly written: readonly string[];
}

export interface BlockSource {
  readonly kind: Block['kind'];
  readonly text: string;
  /** Syntax tree of the block; positions count from the start of `text`. */
  readonly tree: Tree;
  readonly surroundings: Surroundings;
}
