/** A context document: a frozen value whose parts are computed when first asked for; an edit makes the next one. */
import type { Span } from '../base/span.ts';
import type { Text, TextEdit } from '../base/text.ts';
import type { Claim } from './claim.ts';
import type { Header, MisplacedHeader } from './header.ts';
import type { Kind } from './kind.ts';
import type { Suppression } from './suppression.ts';

/** A heading with everything up to the next heading of the same or a higher level. */
export interface Section {
  readonly level: number;
  readonly title: string;
  /** GitHub's anchor of the title, made unique by `-1`, `-2`. */
  readonly anchor: string;
  readonly headingSpan: Span;
  readonly span: Span;
  readonly children: readonly Section[];
}

/** Smallest unit whose claims and findings are kept over edits: a paragraph, list item, fence, table, heading or header. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'fence' | 'table' | 'html' | 'header' | 'quote' | 'other';
  readonly span: Span;
  /** Equal for equal text in equal surroundings: the key under which results of this block may be kept. */
  readonly key: object;
  readonly claims: readonly Claim[];
  /** Their number, without the cost of giving them their places in this version of the text. */
  readonly claimCount: number;
}

export interface ContextDocument {
  /** Workspace path. */
  readonly path: string;
  readonly kind: Kind;
  readonly text: Text;
  /** Hash of the content. */
  readonly hash: string;
  readonly header: Header | undefined;
  readonly misplacedHeader: MisplacedHeader | undefined;
  /** Everything after the header. */
  readonly body: Span;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** Claims of all blocks in document order, with absolute spans. */
  readonly claims: readonly Claim[];
  readonly suppressions: readonly Suppression[];
  edit(edits: readonly TextEdit[]): ContextDocument;
}
