/**
 * The blocks of a document: what a syntax tree says by itself, what stands around it, and the claims that follow.
 * Blocks whose tree and surroundings survive an edit keep their key and their claims; that makes a keystroke cheap.
 */
import { Tree } from '@lezer/common';
import type { Span } from '../base/span.ts';
import type { Claim } from './claim.ts';
import type { BlockSource, Surroundings } from './claims/blockSource.ts';
import { extractClaims } from './claims/extract.ts';
import { mentioned } from './claims/writes.ts';
import type { Block } from './document.ts';
import type { Kind } from './kind.ts';
import type { Stretch } from './markdown/stretches.ts';
import { tagsAfter } from './openTags.ts';
import type { HeadingAt } from './sections.ts';
import { eachUnit, type Heading, type TreeFacts, treeFacts } from './treeFacts.ts';

/** Longest block that is searched for claims; generated tables and data are longer, sentences are not. */
const MAX_BLOCK = 100_000;

/** Claims of a block in its surroundings, relative to the block; computed when first asked for. */
class Extracted {
  readonly key: object = Object.freeze({});
  readonly headings: string;
  readonly intro: string | undefined;
  readonly tags: readonly string[];
  readonly written: readonly string[];
  private source: BlockSource | undefined;
  private found: readonly Claim[] = NONE;

  constructor(source: BlockSource, headings: string) {
    this.headings = headings;
    this.intro = source.surroundings.intro;
    this.tags = source.surroundings.tags;
    this.written = source.surroundings.written;
    this.source = source.text.length > MAX_BLOCK ? undefined : source;
  }

  get claims(): readonly Claim[] {
    if (this.source) {
      this.found = extractClaims(this.source);
      this.source = undefined;
    }
    return this.found;
  }
}

const NONE: readonly Claim[] = Object.freeze([]);
const NONE_OF_TEXT: readonly string[] = Object.freeze([]);

/**
 * What is known of a tree is kept on the tree itself: a WeakMap with an entry for every block of a large document costs
 * more than all the rest of a keystroke.
 */
const known = Symbol('known');
interface KnownTree extends Tree {
  [known]?: { readonly facts: TreeFacts; extracted: Extracted | undefined };
}

class BlockValue implements Block {
  readonly kind: Block['kind'];
  readonly span: Span;
  // Plain fields: thousands of these are made at a keystroke, and #private ones cost more.
  private readonly extracted: Extracted;
  private shifted: readonly Claim[] | undefined = undefined;

  constructor(kind: Block['kind'], start: number, end: number, extracted: Extracted) {
    this.kind = kind;
    this.span = { start, end };
    this.extracted = extracted;
  }

  get key(): object {
    return this.extracted.key;
  }

  get claimCount(): number {
    return this.extracted.claims.length;
  }

  get claims(): readonly Claim[] {
    if (this.shifted === undefined) {
      const { claims } = this.extracted;
      this.shifted = claims.length === 0 ? NONE : claims.map((claim) => moved(claim, this.span.start));
    }
    return this.shifted;
  }
}

function moved(claim: Claim, by: number): Claim {
  const span = { start: claim.span.start + by, end: claim.span.end + by };
  if (claim.kind !== 'command' || claim.targetSpan === undefined) return { ...claim, span };
  const { start, end } = claim.targetSpan;
  return { ...claim, span, targetSpan: { start: start + by, end: end + by } };
}

/** Kinds that a paragraph before them may introduce. */
const INTRODUCED: ReadonlySet<Block['kind']> = new Set(['item', 'fence', 'table']);

/** What a stretch inherits from the text before it. */
interface Before {
  readonly path: readonly Heading[];
  readonly titles: readonly string[];
  /** The titles in one string, to compare them. */
  readonly joined: string;
  readonly intro: string | undefined;
  readonly tags: readonly string[];
  /** What the section has written so far. */
  readonly written: readonly string[];
}

const START: Before = {
  path: [],
  titles: NONE_OF_TEXT,
  joined: '',
  intro: undefined,
  tags: NONE_OF_TEXT,
  written: NONE_OF_TEXT,
};

/** Headings of this level and above begin a section that knows nothing of what was written before: bounds what an edit of a command touches. */
const OWN_SECTION = 2;
/** Names beyond these are forgotten. */
const MAX_WRITTEN = 100;

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((it, at) => it === b[at]));
}

function same(a: Before, b: Before): boolean {
  return (
    a === b ||
    (a.joined === b.joined &&
      a.intro === b.intro &&
      equal(a.tags, b.tags) &&
      equal(a.written, b.written) &&
      a.path.length === b.path.length &&
      a.path.every((it, at) => it.level === b.path[at]?.level))
  );
}

/** The blocks of one stretch, relative to its start, and at the place where they were last seen. */
interface Resolved {
  readonly before: Before;
  readonly after: Before;
  readonly units: readonly {
    readonly kind: Block['kind'];
    readonly start: number;
    readonly end: number;
    /** Length of the tree: the text that the claims were taken from. */
    readonly length: number;
    readonly extracted: Extracted;
  }[];
  readonly headings: readonly HeadingAt[];
}

interface Placed {
  readonly resolved: Resolved;
  readonly offset: number;
  readonly blocks: readonly Block[];
}

/** Where a document lies and what it is: a part of all surroundings. */
export interface Place {
  readonly path: string;
  readonly kind: Kind;
}

function resolve(stretch: Stretch, before: Before, place: Place, heirs: Heirs | undefined): Resolved {
  const units: Resolved['units'][number][] = [];
  const headings: HeadingAt[] = [];
  let { path, titles, joined, intro, tags, written } = before;
  eachUnit(stretch.tree, 0, undefined, (tree, start, inList) => {
    const text = (): string => stretch.text.slice(start, start + tree.length);
    (tree as KnownTree)[known] ??= { facts: treeFacts(tree, text()), extracted: undefined };
    const it = (tree as KnownTree)[known] as NonNullable<KnownTree[typeof known]>;
    const { kind, heading } = it.facts;
    const end = start + it.facts.length;
    if (heading) {
      path = [...path.filter((above) => above.level < heading.level), heading];
      titles = Object.freeze(path.map((above) => above.title));
      joined = titles.map((title) => `${title}\u0000`).join('');
      headings.push({ ...heading, span: { start, end } });
      if (heading.level <= OWN_SECTION) written = NONE_OF_TEXT;
    }
    if (it.facts.writes.length > 0)
      written = Object.freeze([...written, ...it.facts.writes].slice(0, MAX_WRITTEN));
    if (it.facts.tag) tags = tagsAfter(tags, it.facts.tag);
    const introduction = INTRODUCED.has(kind) ? intro : undefined;
    const names = written.length === 0 ? written : mentioned(written, text());
    const fits = (candidate: Extracted | undefined): candidate is Extracted =>
      candidate?.headings === joined &&
      candidate.intro === introduction &&
      equal(candidate.tags, tags) &&
      equal(candidate.written, names);
    if (!fits(it.extracted)) {
      const heir = heirs?.get(heirKey(kind, text()));
      if (fits(heir)) it.extracted = heir;
      else {
        const surroundings: Surroundings = {
          ...place,
          headings: titles,
          intro: introduction,
          tags,
          written: names,
        };
        it.extracted = new Extracted({ kind, text: text(), tree, surroundings }, joined);
      }
    }
    const extracted = it.extracted as Extracted;
    units.push({ kind, start, end, length: tree.length, extracted });
    // A tag marks what stands in it; what introduces that stands before the tag.
    if (!inList && !it.facts.tag) intro = it.facts.intro;
  });
  return { before, after: { path, titles, joined, intro, tags, written }, units, headings };
}

/** What blocks of stretches that an edit replaced had, by their kind and text: the parser does not keep every tree that it could. */
type Heirs = ReadonlyMap<string, Extracted>;

const heirKey = (kind: Block['kind'], text: string): string => `${kind} ${text}`;

/** Results of stretches, kept as long as the stretch lives; not shared by documents of different place. */
export interface BlockMemory {
  readonly placed: WeakMap<Stretch, Placed>;
  /** For stretches whose blocks nobody has asked for yet. */
  readonly heirs: WeakMap<Stretch, Heirs>;
}

export function blockMemory(): BlockMemory {
  return { placed: new WeakMap(), heirs: new WeakMap() };
}

/** Lets the blocks of stretches that are new in `after` take over from those that were there before. */
export function inherit(memory: BlockMemory, before: readonly Stretch[], after: readonly Stretch[]): void {
  const common = Math.min(before.length, after.length);
  let first = 0;
  while (first < common && before[first] === after[first]) first++;
  let last = 0;
  while (last < common - first && before.at(-1 - last) === after.at(-1 - last)) last++;
  const heirs = new Map<string, Extracted>();
  for (const gone of before.slice(first, before.length - last)) {
    const placed = memory.placed.get(gone);
    for (const { kind, start, length, extracted } of placed?.resolved.units ?? [])
      heirs.set(heirKey(kind, gone.text.slice(start, start + length)), extracted);
    if (!placed) for (const [key, extracted] of memory.heirs.get(gone) ?? []) heirs.set(key, extracted);
  }
  for (const fresh of after.slice(first, after.length - last)) memory.heirs.set(fresh, heirs);
}

export interface BodyBlocks {
  readonly blocks: readonly Block[];
  readonly headings: readonly HeadingAt[];
}

/** Blocks and headings of the body that begins at `offset`. Stretches that stand where they stood give the same objects. */
export function blocksOf(
  stretches: readonly Stretch[],
  offset: number,
  place: Place,
  memory: BlockMemory,
): BodyBlocks {
  const blocks: Block[] = [];
  const headings: HeadingAt[] = [];
  let before = START;
  let at = offset;
  for (const stretch of stretches) {
    let placed = memory.placed.get(stretch);
    if (placed === undefined || placed.offset !== at || !same(placed.resolved.before, before)) {
      const known = placed && same(placed.resolved.before, before) ? placed.resolved : undefined;
      const resolved = known ?? resolve(stretch, before, place, memory.heirs.get(stretch));
      const start = at;
      placed = {
        resolved,
        offset: at,
        blocks: resolved.units.map(
          (it) => new BlockValue(it.kind, start + it.start, start + it.end, it.extracted),
        ),
      };
      memory.placed.set(stretch, placed);
      memory.heirs.delete(stretch);
    }
    for (const block of placed.blocks) blocks.push(block);
    for (const { level, title, span } of placed.resolved.headings)
      headings.push({ level, title, span: { start: at + span.start, end: at + span.end } });
    before = placed.resolved.after;
    at += stretch.text.length;
  }
  return { blocks, headings };
}

/** The header as a block, so that claims can be taken from it; the same key as long as its text is the same. */
export function headerBlock(text: string, start: number, place: Place, previous?: Block): Block {
  if (previous instanceof HeaderBlock && previous.text === text) return previous.at(start);
  const surroundings: Surroundings = {
    ...place,
    headings: NONE_OF_TEXT,
    intro: undefined,
    tags: NONE_OF_TEXT,
    written: NONE_OF_TEXT,
  };
  return new HeaderBlock(
    text,
    start,
    new Extracted({ kind: 'header', text, tree: Tree.empty, surroundings }, ''),
  );
}

class HeaderBlock extends BlockValue {
  readonly text: string;
  private readonly own: Extracted;

  constructor(text: string, start: number, own: Extracted) {
    super('header', start, start + text.length, own);
    this.text = text;
    this.own = own;
  }

  at(start: number): HeaderBlock {
    return start === this.span.start ? this : new HeaderBlock(this.text, start, this.own);
  }
}
