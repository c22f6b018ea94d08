/** Makes context documents. Blocks whose syntax tree survived an edit keep their claims; that is what makes a keystroke cheap. */
import { Tree, TreeFragment } from '@lezer/common';
import { hash } from '../base/hash.ts';
import { lazy } from '../base/lazy.ts';
import { type Span, shift } from '../base/span.ts';
import { Text, type TextEdit } from '../base/text.ts';
import type { Claim } from './claim.ts';
import type { Surroundings } from './claims/blockSource.ts';
import { extractClaims } from './claims/extract.ts';
import type { Block, ContextDocument, Section } from './document.ts';
import type { Header, MisplacedHeader } from './header.ts';
import { headerPlace, misplacedHeader } from './headerSpan.ts';
import type { Kind } from './kind.ts';
import { markdownParser } from './markdown/parser.ts';
import { parseHeader, parseWholeHeader } from './parseHeader.ts';
import { type HeadingAt, sectionsOf } from './sections.ts';
import type { Suppression } from './suppression.ts';
import { suppressionsOf } from './suppressions.ts';

/** Longest text that is parsed (UTF-16 units); a larger document has no blocks and no claims. */
export const MAX_PARSED = 8_000_000;

/** A line with more nesting marks than this makes the whole document plain: nobody writes it, and it is dear to parse. */
const MAX_NESTING = 200;

/** What one syntax tree says by itself, wherever it stands. */
interface TreeFacts {
  readonly kind: Block['kind'];
  readonly heading: { readonly level: number; readonly title: string } | undefined;
  /** Text of a paragraph: it introduces the list, fence or table that follows. */
  readonly intro: string | undefined;
}

/** Claims of a block in its surroundings, relative to the block. */
interface Extracted {
  readonly headings: string;
  readonly intro: string | undefined;
  readonly key: object;
  readonly claims: readonly Claim[];
}

/**
 * What is known of a tree is kept on the tree itself: an edit visits every block of the document, and a WeakMap with
 * as many entries costs more than all the rest.
 */
const known = Symbol('known');
interface KnownTree extends Tree {
  [known]?: { readonly facts: TreeFacts; extracted: Extracted | undefined };
}

/** Shared by a document and its successors. */
interface Memory {
  header: { text: string; extracted: Extracted } | undefined;
}

class BlockValue implements Block {
  readonly kind: Block['kind'];
  readonly span: Span;
  // Not a #private field: one of these is made for every block at every keystroke, and plain fields are cheaper.
  private readonly extracted: Extracted;
  private shifted: readonly Claim[] | undefined = undefined;

  constructor(kind: Block['kind'], span: Span, extracted: Extracted) {
    this.kind = kind;
    this.span = span;
    this.extracted = extracted;
  }

  get key(): object {
    return this.extracted.key;
  }

  get claims(): readonly Claim[] {
    this.shifted ??= this.extracted.claims.map((claim) => moved(claim, this.span.start));
    return this.shifted;
  }
}

function moved(claim: Claim, by: number): Claim {
  const at = { span: shift(claim.span, by) };
  if (claim.kind === 'command' && claim.targetSpan)
    return { ...claim, ...at, targetSpan: shift(claim.targetSpan, by) };
  return { ...claim, ...at };
}

const blockKinds: Readonly<Record<string, Block['kind']>> = {
  Paragraph: 'paragraph',
  FencedCode: 'fence',
  CodeBlock: 'fence',
  Table: 'table',
  HTMLBlock: 'html',
  CommentBlock: 'html',
  ProcessingInstructionBlock: 'html',
  Blockquote: 'quote',
  ListItem: 'item',
};

function treeFacts(tree: Tree, text: string): TreeFacts {
  const name = tree.type.name;
  const level = /^(?:ATX|Setext)Heading([1-6])$/.exec(name)?.[1];
  if (level !== undefined) {
    const title = (text.split(/\r\n|\n|\r/)[0] ?? '')
      .replace(/^[ \t]*#{1,6}[ \t]*/, '')
      .replace(/[ \t]+#+[ \t]*$/, '')
      .trim();
    return { kind: 'heading', heading: { level: Number(level), title }, intro: undefined };
  }
  const intro = name === 'Paragraph' ? text.slice(-2_000) : undefined;
  return { kind: blockKinds[name] ?? 'other', heading: undefined, intro };
}

const lists = new Set(markdownParser.nodeSet.types.filter((type) => type.name === 'BulletList' || type.name === 'OrderedList'));

type Visit = (tree: Tree, start: number, inList: boolean) => void;

/** Top-level blocks; lists give their items. `balance()` may have grouped them under anonymous nodes. */
function eachUnit(tree: Tree, offset: number, inList: boolean, visit: Visit): void {
  for (let i = 0; i < tree.children.length; i++) {
    const child = tree.children[i];
    if (!(child instanceof Tree)) continue;
    const start = offset + (tree.positions[i] as number);
    if (child.type.isAnonymous) eachUnit(child, start, inList, visit);
    else if (lists.has(child.type))
      eachUnit(child, start, true, visit);
    else visit(child, start, inList);
  }
}

/** Deep nesting can only come from a long run of marks at the start of a line, so one look at the line starts is enough. */
function tooDeep(text: string): boolean {
  return (
    text.length > MAX_PARSED ||
    new RegExp(`(?:^|\\n)[ \\t]{0,3}(?:[>*+-][ \\t]{0,3}){${MAX_NESTING}}`).test(text)
  );
}

class MarkdownDocument implements ContextDocument {
  readonly path: string;
  readonly kind: Kind;
  readonly text: Text;
  readonly #memory: Memory;
  readonly #fragments: readonly TreeFragment[];
  readonly #place: ReturnType<typeof headerPlace>;
  readonly #hash: () => string;
  readonly #header: () => Header | undefined;
  readonly #misplaced: () => MisplacedHeader | undefined;
  readonly #tree: () => Tree;
  readonly #blocks: () => { blocks: readonly Block[]; headings: readonly HeadingAt[] };
  readonly #sections: () => readonly Section[];
  readonly #claims: () => readonly Claim[];
  readonly #suppressions: () => readonly Suppression[];

  constructor(
    path: string,
    kind: Kind,
    text: Text,
    memory: Memory,
    fragments: readonly TreeFragment[],
    /** The text that is new since the fragments were made: all of it, or what an edit inserted. */
    fresh: string,
  ) {
    this.path = path;
    this.kind = kind;
    this.text = text;
    this.#memory = memory;
    this.#fragments = fragments;
    const whole =
      kind.header?.dialect === 'whole' ||
      kind.format === 'yaml' ||
      kind.format === 'toml' ||
      kind.format === 'json';
    const plain = whole || kind.format === 'xml';
    this.#place = plain ? undefined : headerPlace(text.content);
    this.#hash = lazy(() => hash(text.content));
    this.#header = lazy(() => {
      if (whole) return parseWholeHeader(text.content, kind.format);
      return this.#place && parseHeader(text.content, this.#place, kind.header?.dialect ?? 'yaml');
    });
    this.#misplaced = lazy(() => (plain || this.#place ? undefined : misplacedHeader(text.content)));
    this.#tree = lazy(() => {
      if (plain || text.length > MAX_PARSED || tooDeep(fresh)) return Tree.empty;
      return markdownParser.parse(text.content.slice(this.body.start), this.#fragments);
    });
    this.#blocks = lazy(() => this.#collect());
    this.#sections = lazy(() => sectionsOf(this.#blocks().headings, text.length));
    this.#claims = lazy(() => this.blocks.flatMap((block) => block.claims));
    this.#suppressions = lazy(() => suppressionsOf(text, this.blocks));
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
  get body(): Span {
    if (this.kind.header?.dialect === 'whole') return { start: this.text.length, end: this.text.length };
    if (!this.#place)
      return { start: this.text.content.charCodeAt(0) === 0xfeff ? 1 : 0, end: this.text.length };
    return { start: Math.min(this.text.length, this.#place.span.end + 1), end: this.text.length };
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
    const next = (fragments: readonly TreeFragment[], fresh: string): ContextDocument =>
      new MarkdownDocument(this.path, this.kind, text, this.#memory, fragments, fresh);
    const start = this.body.start;
    const bodyEdits = edits.filter((edit) => edit.newText !== '' || edit.span.end > edit.span.start);
    if (bodyEdits.some((edit) => edit.span.start < start)) return next([], text.content);
    const changes = bodyEdits
      .toSorted((a, b) => a.span.start - b.span.start)
      .map((edit) => ({ edit, fromA: edit.span.start - start, toA: edit.span.end - start }));
    let delta = 0;
    const ranges = changes.map(({ edit, fromA, toA }) => {
      const fromB = fromA + delta;
      const toB = fromB + edit.newText.length;
      delta += edit.newText.length - (toA - fromA);
      return { fromA, toA, fromB, toB };
    });
    const tree = this.#tree();
    const fresh = tree.length === 0 ? text.content : edits.map((edit) => edit.newText).join('\n');
    return next(TreeFragment.applyChanges(TreeFragment.addTree(tree), ranges), fresh);
  }

  #collect(): { blocks: readonly Block[]; headings: readonly HeadingAt[] } {
    const { content } = this.text;
    const offset = this.body.start;
    const blocks: Block[] = [];
    const headings: HeadingAt[] = [];
    const header = this.#headerBlock();
    if (header) blocks.push(header);
    const path: { level: number; title: string }[] = [];
    let titles: readonly string[] = [];
    let joined = '';
    let intro: string | undefined;
    eachUnit(this.#tree(), offset, false, (tree, start, inList) => {
      const end = start + tree.length;
      const it = ((tree as KnownTree)[known] ??= { facts: treeFacts(tree, content.slice(start, end)), extracted: undefined });
      const { facts } = it;
      if (facts.heading) {
        while (path.length > 0 && (path.at(-1)?.level as number) >= facts.heading.level) path.pop();
        path.push(facts.heading);
        titles = Object.freeze(path.map((it) => it.title));
        joined = titles.join('\u0000');
        headings.push({ ...facts.heading, span: { start, end } });
      }
      const introduced =
        facts.kind === 'item' || facts.kind === 'fence' || facts.kind === 'table' ? intro : undefined;
      if (it.extracted?.headings !== joined || it.extracted.intro !== introduced) {
        const surroundings: Surroundings = {
          path: this.path,
          kind: this.kind,
          headings: titles,
          intro: introduced,
        };
        const claims = extractClaims({
          kind: facts.kind,
          text: content.slice(start, end),
          tree,
          surroundings,
        });
        it.extracted = { headings: joined, intro: introduced, key: {}, claims };
      }
      blocks.push(new BlockValue(facts.kind, { start, end }, it.extracted));
      if (!inList) intro = facts.intro;
    });
    return { blocks, headings };
  }

  #headerBlock(): Block | undefined {
    const header = this.header;
    if (!header) return undefined;
    const text = this.text.slice(header.span);
    if (this.#memory.header?.text !== text) {
      const surroundings: Surroundings = { path: this.path, kind: this.kind, headings: [], intro: undefined };
      const claims = extractClaims({ kind: 'header', text, tree: Tree.empty, surroundings });
      this.#memory.header = { text, extracted: { headings: '', intro: undefined, key: {}, claims } };
    }
    return new BlockValue('header', header.span, this.#memory.header.extracted);
  }
}

/** A document from its whole text; later versions come from {@link ContextDocument.edit}. */
export function createDocument(path: string, kind: Kind, text: Text | string): ContextDocument {
  const memory: Memory = { header: undefined };
  const content = typeof text === 'string' ? Text.of(text) : text;
  return new MarkdownDocument(path, kind, content, memory, [], content.content);
}
