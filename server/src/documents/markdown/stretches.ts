/**
 * Keeps a Markdown text in stretches of some kilobytes, each parsed by itself, so that an edit costs what it touches and
 * not what the document weighs: parsing 1 MB again takes a millisecond or two even when every node is reused, and
 * visiting its ten thousand blocks takes more.
 *
 * A stretch ends where no block can run on: after a blank line, before a line that is not indented. Such a line closes
 * quotes, tables, paragraphs, and the items of lists with all that is in them; only an unclosed fence and an unclosed HTML
 * block or comment swallow it, which {@link runsOn} finds out from the tree. A list may fall into two stretches: its items
 * are what is kept of it.
 */
import { NodeType, Tree, TreeFragment } from '@lezer/common';
import { markdownParser } from './parser.ts';

export interface Stretch {
  /** The characters that the stretch covers. */
  readonly text: string;
  /** Its syntax tree; without children where the text is nested too deeply to be parsed. */
  readonly tree: Tree;
}

/** A change of the whole text, as offsets before it. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Length that a stretch should have, in UTF-16 units: parsed in about a millisecond, and still few enough of them. */
const AIM = 12_000;

/** Marks of quotes and items on one line above which a stretch is not parsed: nobody writes that, and it is dear to parse. */
const MAX_NESTING = 200;
const TOO_DEEP = new RegExp(`(?:^|\\n)[ \\t]{0,3}(?:[>*+-][ \\t]{0,3}){${MAX_NESTING}}`);

const BLANK_BEFORE = /\n[ \t\r]{0,100}\n$/;

/** A copy that shares no memory with `text`: slices of it would keep every version of the whole document alive. */
function ownCopy(text: string): string {
  const middle = text.length >> 1;
  return [text.slice(0, middle), text.slice(middle)].join('');
}

/** Offset of the first line after `from` at which a stretch may begin, or the end of the text. */
function boundaryAfter(text: string, from: number): number {
  const pattern = /\n[ \t\r]{0,100}\n(?=\S)/g;
  pattern.lastIndex = from;
  return pattern.exec(text) ? pattern.lastIndex : text.length;
}

interface LastBlock {
  readonly node: Tree;
  readonly start: number;
  readonly end: number;
}

function lastBlock(tree: Tree): LastBlock | undefined {
  let node = tree;
  let start = 0;
  do {
    const at = node.children.length - 1;
    const last = node.children[at];
    if (!(last instanceof Tree)) return undefined;
    start += node.positions[at] as number;
    node = last;
  } while (node.type.isAnonymous);
  return { node, start, end: start + node.length };
}

/** The last block, when it has not ended at the end of the stretch and takes what follows into it. */
function runsOn({ text, tree }: Stretch): LastBlock | undefined {
  const last = lastBlock(tree);
  switch (last?.node.type.name) {
    case 'FencedCode':
      return last.node.topNode.getChildren('CodeMark').length < 2 ? last : undefined;
    case 'HTMLBlock':
    case 'CommentBlock':
    case 'ProcessingInstructionBlock':
      // Blocks that end at a blank line do not hold it; the others do, unless their end mark came before.
      return last.end > text.trimEnd().length ? last : undefined;
    default:
      return undefined;
  }
}

function parse(text: string, fragments: readonly TreeFragment[]): Stretch {
  if (TOO_DEEP.test(text)) return { text, tree: new Tree(NodeType.none, [], [], text.length) };
  // The parser knows no `\r` by itself as the end of a line, the language server protocol does.
  const source = text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
  return { text, tree: markdownParser.parse(source, fragments) };
}

/** The fragments as seen from a text that begins at `start` and ends at `end` of theirs. */
function within(fragments: readonly TreeFragment[], start: number, end: number): TreeFragment[] {
  const result: TreeFragment[] = [];
  for (const it of fragments) {
    const from = Math.max(it.from, start);
    const to = Math.min(it.to, end);
    if (from < to)
      result.push(
        new TreeFragment(
          from - start,
          to - start,
          it.tree,
          it.offset + start,
          it.openStart || from > it.from,
          it.openEnd || to < it.to,
        ),
      );
  }
  return result;
}

/**
 * Cuts and parses a text, reusing what the fragments hold.
 * @param aim length of stretches, in UTF-16 units; only tests need another than the usual one.
 */
export function stretchesOf(
  text: string,
  fragments: readonly TreeFragment[] = [],
  aim: number = AIM,
): readonly Stretch[] {
  const result: Stretch[] = [];
  let least = aim;
  for (let start = 0; start < text.length; ) {
    const end = boundaryAfter(text, start + least);
    const stretch = parse(ownCopy(text.slice(start, end)), within(fragments, start, end));
    const open = end < text.length ? runsOn(stretch) : undefined;
    least = aim;
    if (open === undefined) {
      result.push(stretch);
      start = end;
    } else if (beginsAt(stretch.text, open.start)) {
      result.push(
        parse(
          ownCopy(stretch.text.slice(0, open.start)),
          within(TreeFragment.addTree(stretch.tree), 0, open.start),
        ),
      );
      start += open.start;
    } else {
      // Doubling keeps the cost of a fence that is never closed proportional to the text.
      least = 2 * (end - start);
    }
  }
  return result;
}

function beginsAt(text: string, at: number): boolean {
  return /\S/.test(text.charAt(at)) && BLANK_BEFORE.test(text.slice(Math.max(0, at - 104), at));
}

/**
 * Start of the line before the one that holds `at`. Nothing from there on is reused: whether a line ends the paragraph
 * above it as the head of a table is decided by the line below it, which the parser does not account for.
 */
function previousLine(text: string, at: number): number {
  const line = text.lastIndexOf('\n', at - 1);
  return line <= 0 ? 0 : text.lastIndexOf('\n', line - 1) + 1;
}

/** Start of the line after the one that holds `at`: what is left of that line may have lost its indentation. */
function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** What of the trees of `stretches` holds after the change; all offsets count from the first stretch. */
function kept(stretches: readonly Stretch[], { from, to, insert }: Change): TreeFragment[] {
  const delta = insert.length - (to - from);
  const before: TreeFragment[] = [];
  const after: TreeFragment[] = [];
  let start = 0;
  for (const { tree, text } of stretches) {
    const end = start + text.length;
    if (tree.children.length > 0) {
      if (start < from) {
        const safe = end < from ? end : start + previousLine(text, from - start);
        if (safe > start) before.push(new TreeFragment(start, safe, tree, -start, false, safe < end));
      }
      if (end > to) {
        const safe = start > to ? start : start + nextLine(text, to - start);
        if (safe < end)
          after.push(new TreeFragment(safe + delta, end + delta, tree, -start - delta, safe > start, false));
      }
    }
    start = end;
  }
  return [...before, ...after];
}

/** The stretches after a change. Those that it does not touch are the same objects as before. */
export function changed(stretches: readonly Stretch[], { from, to, insert }: Change): readonly Stretch[] {
  let first = 0;
  let start = 0;
  // A change at the first character of a stretch touches the one before it, too: it may unmake the boundary.
  while (first < stretches.length - 1 && start + (stretches[first] as Stretch).text.length < from)
    start += (stretches[first++] as Stretch).text.length;
  let last = first;
  let end = start + (stretches[first]?.text.length ?? 0);
  const include = (count: number): void => {
    while (count-- > 0 && last < stretches.length - 1) end += (stretches[++last] as Stretch).text.length;
  };
  while (end <= to && last < stretches.length - 1) include(1);
  for (;;) {
    const touched = stretches.slice(first, last + 1);
    const old = touched.map((it) => it.text).join('');
    const text = old.slice(0, from - start) + insert + old.slice(to - start);
    const more = last < stretches.length - 1;
    if (more && text !== '' && !BLANK_BEFORE.test(text.slice(-104))) {
      include(1);
      continue;
    }
    const fresh = stretchesOf(text, kept(touched, { from: from - start, to: to - start, insert }));
    const tail = fresh.at(-1);
    if (more && tail && runsOn(tail)) {
      include(last - first + 1);
      continue;
    }
    return [...stretches.slice(0, first), ...fresh, ...stretches.slice(last + 1)];
  }
}
