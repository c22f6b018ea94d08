/**
 * The blocks of a document: what a syntax tree says by itself, what stands around it, and the claims that follow.
 * Blocks whose tree and surroundings survive an edit keep their key and their claims; that makes a keystroke cheap.
 */
import { Tree } from '@lezer/common';
import type { Span } from '../base/span.ts';
import type { Claim } from './claim.ts';
import type { BlockSource, Surroundings } from './claims/blockSource.ts';
import { extractClaims } from './claims/extract.ts';
import type { Block } from './document.ts';
import type { Kind } from './kind.ts';
import { markdownParser, promptTag } from './markdown/parser.ts';
import type { Stretch } from './markdown/stretches.ts';
import type { HeadingAt } from './sections.ts';

/** Longest block that is searched for claims; generated tables and data are longer, sentences are not. */
const MAX_BLOCK = 100_000;

/** Characters of a paragraph that may introduce the next block. */
const MAX_INTRO = 2_000;

interface Heading {
  readonly level: number;
  readonly title: string;
}

/** What one syntax tree says by itself, wherever it stands. */
interface TreeFacts {
  readonly kind: Block['kind'];
  readonly heading: Heading | undefined;
  /** Text of a paragraph: it introduces the list, fence or table that follows. */
  readonly intro: string | undefined;
  readonly tag: ReturnType<typeof promptTag>;
  /** Without blank lines at the end: whether the parser counts them in depends on what follows. */
  readonly length: number;
}

/** Claims of a block in its surroundings, relative to the block; computed when first asked for. */
class Extracted {
  readonly key: object = Object.freeze({});
  readonly headings: string;
  readonly intro: string | undefined;
  readonly tags: readonly string[];
  private source: BlockSource | undefined;
  private found: readonly Claim[] = NONE;

  constructor(source: BlockSource, headings: string) {
    this.headings = headings;
    this.intro = source.surroundings.intro;
    this.tags = source.surroundings.tags;
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

const BLOCK_KINDS: Readonly<Record<string, Block['kind']>> = {
  Paragraph: 'paragraph',
  FencedCode: 'fence',
  CodeBlock: 'fence',
  Table: 'table',
  HTMLBlock: 'html',
  CommentBlock: 'html',
  ProcessingInstructionBlock: 'html',
  Blockquote: 'quote',
  ListItem: 'item',
  PromptTag: 'html',
};

/** Names of tags whose content is not meant literally; the others do not touch what stands in them. */
const NOT_LITERAL =
  /(?:^|[^a-z])(?:(?:bad|good|wrong|correct|incorrect)|(?:counter)?examples?|samples?|placeholders?|templates?|outputs?|formats?|hypothetical)(?:$|[^a-z])/i;
const MAX_OPEN_TAGS = 20;

function tagsAfter(tags: readonly string[], tag: NonNullable<TreeFacts['tag']>): readonly string[] {
  const name = tag.name.toLowerCase().replace(/[_\-.:]+/g, ' ');
  if (tag.role === 'both' || !NOT_LITERAL.test(name)) return tags;
  const open = tags.lastIndexOf(name);
  if (tag.role === 'closes') return open < 0 ? tags : Object.freeze(tags.slice(0, open));
  // Opened again without being closed: it was forgotten, so the same list goes on.
  return open >= 0 || tags.length >= MAX_OPEN_TAGS ? tags : Object.freeze([...tags, name]);
}

/** Kinds that a paragraph before them may introduce. */
const INTRODUCED: ReadonlySet<Block['kind']> = new Set(['item', 'fence', 'table']);

function titleOf(name: string, text: string): string {
  if (name.startsWith('Setext'))
    return text
      .replace(/\s+[=-]+\s*$/, '')
      .replace(/\s+/g, ' ')
      .trim();
  const line = text
    .slice(0, 1_000)
    .replace(/^[ \t]*#{1,6}[ \t]*/, '')
    .trimEnd();
  const bare = line.replace(/#+$/, '');
  return (bare === '' || /[ \t]$/.test(bare) ? bare : line).trim();
}

function treeFacts(tree: Tree, text: string): TreeFacts {
  const name = tree.type.name;
  const length = text.trimEnd().length || text.length;
  const level = /^(?:ATX|Setext)Heading([1-6])$/.exec(name)?.[1];
  if (level !== undefined) {
    const heading = { level: Number(level), title: titleOf(name, text) };
    return { kind: 'heading', heading, intro: undefined, tag: undefined, length };
  }
  const intro = name === 'Paragraph' ? text.slice(-MAX_INTRO) : undefined;
  const tag = name === 'PromptTag' ? promptTag(text) : undefined;
  return { kind: BLOCK_KINDS[name] ?? 'other', heading: undefined, intro, tag, length };
}

const LISTS = new Set(
  markdownParser.nodeSet.types.filter((type) => type.name === 'BulletList' || type.name === 'OrderedList'),
);

type Visit = (tree: Tree, start: number, inList: 'in list' | undefined) => void;

/** Top-level blocks; lists give their items. The parser may have grouped them under anonymous nodes. */
function eachUnit(tree: Tree, offset: number, inList: 'in list' | undefined, visit: Visit): void {
  for (let i = 0; i < tree.children.length; i++) {
    const child = tree.children[i];
    if (!(child instanceof Tree)) continue;
    const start = offset + (tree.positions[i] as number);
    if (child.type.isAnonymous) eachUnit(child, start, inList, visit);
    else if (LISTS.has(child.type)) eachUnit(child, start, 'in list', visit);
    else visit(child, start, inList);
  }
}

/** What a stretch inherits from the text before it. */
interface Before {
  readonly path: readonly Heading[];
  readonly titles: readonly string[];
  /** The titles in one string, to compare them. */
  readonly joined: string;
  readonly intro: string | undefined;
  readonly tags: readonly string[];
}

const START: Before = { path: [], titles: NONE_OF_TEXT, joined: '', intro: undefined, tags: NONE_OF_TEXT };

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((it, at) => it === b[at]));
}

function same(a: Before, b: Before): boolean {
  return (
    a === b ||
    (a.joined === b.joined &&
      a.intro === b.intro &&
      equal(a.tags, b.tags) &&
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
  let { path, titles, joined, intro, tags } = before;
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
    }
    if (it.facts.tag) tags = tagsAfter(tags, it.facts.tag);
    const introduction = INTRODUCED.has(kind) ? intro : undefined;
    const fits = (candidate: Extracted | undefined): candidate is Extracted =>
      candidate?.headings === joined && candidate.intro === introduction && equal(candidate.tags, tags);
    if (!fits(it.extracted)) {
      const heir = heirs?.get(heirKey(kind, stretch.text.slice(start, end)));
      if (fits(heir)) it.extracted = heir;
      else {
        const surroundings: Surroundings = { ...place, headings: titles, intro: introduction, tags };
        it.extracted = new Extracted({ kind, text: text(), tree, surroundings }, joined);
      }
    }
    const extracted = it.extracted as Extracted;
    units.push({ kind, start, end, extracted });
    // A tag marks what stands in it; what introduces that stands before the tag.
    if (!inList && !it.facts.tag) intro = it.facts.intro;
  });
  return { before, after: { path, titles, joined, intro, tags }, units, headings };
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
    for (const { kind, start, end, extracted } of placed?.resolved.units ?? [])
      heirs.set(heirKey(kind, gone.text.slice(start, end)), extracted);
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
