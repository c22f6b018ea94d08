/** What the tree of one block says by itself, wherever it stands, and which trees are blocks. */
import { Tree } from '@lezer/common';
import { writesOf } from './claims/writes.ts';
import type { Block } from './document.ts';
import { markdownParser, promptTag } from './markdown/parser.ts';

/** Characters of a paragraph that may introduce the next block. */
const MAX_INTRO = 2_000;
/** Longer blocks are data: they are not searched for commands that write. */
const MAX_WRITING = 20_000;

export interface Heading {
  readonly level: number;
  readonly title: string;
}

/** What one syntax tree says by itself, wherever it stands. */
export interface TreeFacts {
  readonly kind: Block['kind'];
  readonly heading: Heading | undefined;
  /** Text of a paragraph: it introduces the list, fence or table that follows. */
  readonly intro: string | undefined;
  readonly tag: ReturnType<typeof promptTag>;
  /** Files that its commands and sentences write. */
  readonly writes: readonly string[];
  /** Without blank lines at the end: whether the parser counts them in depends on what follows. */
  readonly length: number;
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

export function treeFacts(tree: Tree, text: string): TreeFacts {
  const name = tree.type.name;
  const length = text.trimEnd().length || text.length;
  const level = /^(?:ATX|Setext)Heading([1-6])$/.exec(name)?.[1];
  if (level !== undefined) {
    const heading = { level: Number(level), title: titleOf(name, text) };
    return { kind: 'heading', heading, intro: undefined, tag: undefined, writes: [], length };
  }
  const intro = name === 'Paragraph' ? text.slice(-MAX_INTRO) : undefined;
  const tag = name === 'PromptTag' ? promptTag(text) : undefined;
  const writes = text.length > MAX_WRITING ? [] : writesOf(text);
  return { kind: BLOCK_KINDS[name] ?? 'other', heading: undefined, intro, tag, writes, length };
}

const LISTS = new Set(
  markdownParser.nodeSet.types.filter((type) => type.name === 'BulletList' || type.name === 'OrderedList'),
);

type Visit = (tree: Tree, start: number, inList: 'in list' | undefined) => void;

/** Top-level blocks; lists give their items. The parser may have grouped them under anonymous nodes. */
export function eachUnit(tree: Tree, offset: number, inList: 'in list' | undefined, visit: Visit): void {
  for (let i = 0; i < tree.children.length; i++) {
    const child = tree.children[i];
    if (!(child instanceof Tree)) continue;
    const start = offset + (tree.positions[i] as number);
    if (child.type.isAnonymous) eachUnit(child, start, inList, visit);
    else if (LISTS.has(child.type)) eachUnit(child, start, 'in list', visit);
    else visit(child, start, inList);
  }
}
