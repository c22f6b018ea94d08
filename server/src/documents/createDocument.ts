/** Makes context documents: frozen values whose parts are computed when first asked for, and whose edits keep what they can. */
import { hash } from '../base/hash.ts';
import { lazy } from '../base/lazy.ts';
import type { Span } from '../base/span.ts';
import { Text, type TextEdit } from '../base/text.ts';
import { type BlockMemory, type BodyBlocks, blockMemory, blocksOf, headerBlock, inherit } from './blocks.ts';
import type { Claim } from './claim.ts';
import type { Block, ContextDocument, Section } from './document.ts';
import type { Header, MisplacedHeader } from './header.ts';
import { type HeaderPlace, headerPlace, misplacedHeader } from './headerSpan.ts';
import type { Format, Kind } from './kind.ts';
import { type Change, changed, type Stretch, stretchesOf } from './markdown/stretches.ts';
import { parseHeader, parseWholeHeader } from './parseHeader.ts';
import { sectionsOf } from './sections.ts';
import type { Suppression } from './suppression.ts';
import { suppressionsOf } from './suppressions.ts';

/** Longest text that is parsed (UTF-16 units); a longer document has no blocks and no claims. */
export const MAX_PARSED = 8_000_000;

/** Edits above this number are taken as one: their stretches would be parsed once for each. */
const MAX_SINGLE_EDITS = 8;

const MARKDOWN: ReadonlySet<Format> = new Set(['markdown', 'text']);
const WHOLE: ReadonlySet<Format> = new Set(['yaml', 'toml', 'json']);

/** What a document hands on to the one that an edit makes of it. */
interface Lineage {
  readonly memory: BlockMemory;
  /** The header block of the latest version. */
  header: Block | undefined;
}

class Document implements ContextDocument {
  readonly path: string;
  readonly kind: Kind;
  readonly text: Text;
  readonly body: Span;
  readonly #lineage: Lineage;
  #stretches: readonly Stretch[] | undefined;
  readonly #hash: () => string;
  readonly #header: () => Header | undefined;
  readonly #misplaced: () => MisplacedHeader | undefined;
  readonly #blocks: () => BodyBlocks;
  readonly #sections: () => readonly Section[];
  readonly #claims: () => readonly Claim[];
  readonly #suppressions: () => readonly Suppression[];

  constructor(
    path: string,
    kind: Kind,
    text: Text,
    place: HeaderPlace | undefined,
    lineage: Lineage,
    stretches: readonly Stretch[] | undefined,
  ) {
    this.path = path;
    this.kind = kind;
    this.text = text;
    this.#lineage = lineage;
    this.#stretches = stretches;
    const whole = WHOLE.has(kind.format);
    this.body = { start: whole ? text.length : bodyStart(text, place), end: text.length };
    this.#hash = lazy(() => hash(text.content));
    this.#header = lazy(() => {
      if (whole) return parseWholeHeader(text.content, kind.format);
      return place && parseHeader(text.content, place, kind.header?.dialect ?? 'yaml');
    });
    this.#misplaced = lazy(() => {
      if (place || !MARKDOWN.has(kind.format)) return undefined;
      return misplacedHeader(text.content, new Set(kind.header?.keys.map((it) => it.name)));
    });
    this.#blocks = lazy(() => {
      const body = blocksOf(this.#body(), this.body.start, { path, kind }, lineage.memory);
      if (!place || text.length > MAX_PARSED) return body;
      const { span } = place;
      lineage.header = headerBlock(text.slice(span), span.start, { path, kind }, lineage.header);
      return { ...body, blocks: [lineage.header, ...body.blocks] };
    });
    this.#sections = lazy(() => sectionsOf(this.#blocks().headings, text.length));
    this.#claims = lazy(() => {
      const claims: Claim[] = [];
      for (const block of this.blocks) for (const claim of block.claims) claims.push(claim);
      return claims;
    });
    this.#suppressions = lazy(() => suppressionsOf(text, kind.format, this.blocks));
  }

  get hash(): string {
    return this.#hash();
  }
  get header(): Header | undefined {
    return this.#header();
  }
  get misplacedHeader(): MisplacedHeader | undefined {
    return this.#misplaced();
  }
  get blocks(): readonly Block[] {
    return this.#blocks().blocks;
  }
  get sections(): readonly Section[] {
    return this.#sections();
  }
  get claims(): readonly Claim[] {
    return this.#claims();
  }
  get suppressions(): readonly Suppression[] {
    return this.#suppressions();
  }

  edit(edits: readonly TextEdit[]): ContextDocument {
    const text = this.text.apply(edits);
    const place = placeOf(text, this.kind);
    const stretches = this.#stretchesAfter(edits, text, place);
    return new Document(this.path, this.kind, text, place, this.#lineage, stretches);
  }

  #body(): readonly Stretch[] {
    const parsed = MARKDOWN.has(this.kind.format) && this.text.length <= MAX_PARSED;
    this.#stretches ??= parsed ? stretchesOf(this.text.content.slice(this.body.start)) : [];
    return this.#stretches;
  }

  /** Undefined where nothing is parsed; not lazy, since a chain of edits that nobody looked at must not grow. */
  #stretchesAfter(
    edits: readonly TextEdit[],
    text: Text,
    place: HeaderPlace | undefined,
  ): readonly Stretch[] | undefined {
    const before = this.#stretches;
    if (before === undefined || !MARKDOWN.has(this.kind.format)) return undefined;
    if (Math.max(text.length, this.text.length) > MAX_PARSED) return undefined;
    const { start } = this.body;
    const next = bodyStart(text, place);
    const simple =
      next === start &&
      edits.length <= MAX_SINGLE_EDITS &&
      edits.every((it) => start <= it.span.start && isSmall(it));
    const changes = simple
      ? edits
          .map(({ span, newText }) => ({ from: span.start - start, to: span.end - start, insert: newText }))
          .sort((a, b) => b.from - a.from || b.to - a.to)
      : difference(this.text.content.slice(start), text.content.slice(next));
    const after = changes.reduce<readonly Stretch[]>((it, change) => changed(it, change), before);
    inherit(this.#lineage.memory, before, after);
    return after;
  }
}

/** Editors that send the whole text replace everything; so does a formatter. */
const isSmall = ({ span, newText }: TextEdit): boolean =>
  Math.min(newText.length, span.end - span.start) < 2_000;

/** One change that makes `after` of `before`; none when they are equal. */
function difference(before: string, after: string): readonly Change[] {
  const common = Math.min(before.length, after.length);
  let head = 0;
  while (head < common && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  const rest = common - head;
  while (
    tail < rest &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  const to = before.length - tail;
  return head === to && before.length === after.length
    ? []
    : [{ from: head, to, insert: after.slice(head, after.length - tail) }];
}

function bodyStart(text: Text, place: HeaderPlace | undefined): number {
  if (!place) return text.content.charCodeAt(0) === 0xfeff ? 1 : 0;
  const { end } = place.span;
  return text.content.charCodeAt(end) === 10 ? end + 1 : end;
}

function placeOf(text: Text, kind: Kind): HeaderPlace | undefined {
  return MARKDOWN.has(kind.format) ? headerPlace(text.content) : undefined;
}

/** A document from its whole text; later versions come from {@link ContextDocument.edit}. */
export function createDocument(path: string, kind: Kind, text: Text | string): ContextDocument {
  const content = typeof text === 'string' ? Text.of(text) : text;
  const lineage: Lineage = { memory: blockMemory(), header: undefined };
  return new Document(path, kind, content, placeOf(content, kind), lineage, undefined);
}
