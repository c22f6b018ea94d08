/** The outer form of the calls of a sample, from the matches of a language's `calls.scm` and `uses.scm`: how many arguments stand there, and which by name. */
import type { CallNodeLike } from './calls.ts';
import type { CallShape } from './codeParser.ts';
import type { QueryMatchLike } from './imports.ts';

const MAX_CALLS = 500;
const CALLEE = /^[A-Za-z_$][\w$]{0,100}(?:\.[A-Za-z_$][\w$]{0,100}){0,4}[?!]?$/;
/** Lists of arguments; a lone generator of Python is an argument without a list of its own, a template of a script has none at all. */
const LIST = /^(?:argument_list|arguments|value_arguments)$/;
/** A separator between the parts of a name, as languages write it. */
const SEPARATOR = /::|->/g;

/** What `uses.scm` says of arguments, by where they begin. */
interface ArgumentMarks {
  readonly open: ReadonlySet<number>;
  /** What an author writes in place of the arguments. */
  readonly leftOut: ReadonlySet<number>;
  readonly keywords: ReadonlyMap<number, string>;
}

function marksOf(matches: readonly QueryMatchLike[]): ArgumentMarks {
  const open = new Set<number>();
  const leftOut = new Set<number>();
  const keywords = new Map<number, string>();
  for (const { captures } of matches) {
    for (const { name, node } of captures) {
      if (name === 'open') open.add(node.startIndex);
      else if (name === 'left-out') leftOut.add(node.startIndex);
      else if (name === 'keyword') {
        const whole = captures.find((it) => it.name === 'named')?.node ?? node;
        keywords.set(whole.startIndex, node.text);
      }
    }
  }
  return { open, leftOut, keywords };
}

function shapeOf(
  { captures }: QueryMatchLike,
  { open, leftOut, keywords }: ArgumentMarks,
): CallShape | undefined {
  const of = (name: string) => captures.find((it) => it.name === name)?.node as CallNodeLike | undefined;
  const callee = of('callee');
  const list = of('arguments');
  const object = of('object');
  // Swift writes a subscript as it writes a call.
  if (!callee || !list || !LIST.test(list.type) || list.text.startsWith('[')) return undefined;
  const text = `${object ? `${object.text}.` : ''}${callee.text}`.replace(SEPARATOR, '.');
  if (!CALLEE.test(text)) return undefined;
  const parts = list.namedChildren.filter((it) => it !== null);
  if (parts.some((it) => it.type.includes('comment') || leftOut.has(it.startIndex))) return undefined;
  const named = parts.flatMap((it) => keywords.get(it.startIndex) ?? []);
  return {
    callee: text,
    span: { start: (object ?? callee).startIndex, end: callee.endIndex },
    construct: of('construct') !== undefined,
    places: parts.length - named.length,
    keywords: named,
    open: open.has(list.startIndex) || parts.some((it) => open.has(it.startIndex)),
  };
}

export function callShapes(matches: readonly QueryMatchLike[]): readonly CallShape[] {
  const marks = marksOf(matches);
  const shapes = new Map<number, CallShape>();
  for (const match of matches) {
    if (shapes.size >= MAX_CALLS) break;
    const shape = shapeOf(match, marks);
    // Of the calls of a chain the first alone has a callee that is a name.
    if (shape) shapes.set(shape.span.end, shape);
  }
  return [...shapes.values()].sort((a, b) => a.span.start - b.span.start);
}
