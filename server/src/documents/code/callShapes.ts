/** The outer form of the calls of a sample, from the matches of a language's `calls.scm` and `uses.scm`: how many arguments stand there, and which by name. */
import type { CallNodeLike } from './calls.ts';
import type { CallShape } from './codeParser.ts';
import type { QueryMatchLike } from './imports.ts';

const MAX_CALLS = 500;
const CALLEE = /^[A-Za-z_$][\w$]{0,100}(?:\.[A-Za-z_$][\w$]{0,100}){0,4}$/;

/** Node types of arguments that stand for any number of them. */
const OPEN: ReadonlySet<string> = new Set([
  'spread_element',
  'list_splat',
  'dictionary_splat',
  'parenthesized_list_splat',
]);
/** What an author writes in place of the arguments. */
const LEFT_OUT: ReadonlySet<string> = new Set(['ellipsis', 'comment']);

export function callShapes(matches: readonly QueryMatchLike[]): readonly CallShape[] {
  const shapes = new Map<number, CallShape>();
  for (const { captures } of matches) {
    if (shapes.size >= MAX_CALLS) break;
    const of = (name: string) => captures.find((it) => it.name === name)?.node as CallNodeLike | undefined;
    const callee = of('callee');
    const list = of('arguments');
    if (!callee || !list || of('object') || !CALLEE.test(callee.text)) continue;
    // A lone generator is an argument without a list of its own; a template has none at all.
    if (!/^(?:argument_list|arguments)$/.test(list.type)) continue;
    const parts = list.namedChildren.filter((it) => it !== null);
    if (parts.some((it) => LEFT_OUT.has(it.type))) continue;
    const keywords = parts.filter((it) => it.type === 'keyword_argument');
    shapes.set(callee.startIndex, {
      callee: callee.text,
      span: { start: callee.startIndex, end: callee.endIndex },
      construct: of('construct') !== undefined,
      places: parts.length - keywords.length,
      keywords: keywords.map((it) => it.text.split('=')[0]?.trim() ?? ''),
      open: parts.some((it) => OPEN.has(it.type)),
    });
  }
  return [...shapes.values()].sort((a, b) => a.span.start - b.span.start);
}
