/** Which type the names of a sample hold, from the matches of a language's `uses.scm` and `scopes.scm`: only where one declaration decides it. */
import type { HeldName, MemberUse } from './codeParser.ts';
import type { QueryMatchLike } from './imports.ts';

const MAX_NAMES = 500;
/** Captures that bind a name; a name that is bound in two places may hold two things. */
const BINDS: ReadonlySet<string> = new Set(['parameter', 'local', 'declared', 'imported', 'held']);
const SEPARATOR = /::|->/g;
const NAME = /^[A-Za-z_$][\w$.]{0,200}$/;

/** A type as its name: without references, pointers and what stands in brackets; undefined for lists, unions and maps. */
function typeName(text: string): string | undefined {
  const name = text.replace(/^[&*\s]{1,4}/, '').replace(SEPARATOR, '.');
  return NAME.test(name) ? name : undefined;
}

export function heldNames(matches: readonly QueryMatchLike[]): readonly HeldName[] {
  const places = new Map<string, Set<number>>();
  const held = new Map<string, HeldName>();
  for (const { captures } of matches) {
    const of = (name: string) => captures.find((it) => it.name === name)?.node;
    for (const { name: capture, node } of captures) {
      if (!BINDS.has(capture)) continue;
      const known = places.get(node.text) ?? new Set();
      places.set(node.text, known.add(node.startIndex));
    }
    const name = of('held')?.text;
    if (name === undefined || held.size >= MAX_NAMES) continue;
    const type = typeName(of('type')?.text ?? '');
    const made = typeName(of('made')?.text ?? '');
    // A declared type says more than the call that makes the value.
    if (type !== undefined) held.set(name, { name, type });
    else if (made !== undefined && !held.has(name)) held.set(name, { name, made });
  }
  return [...held.values()].filter(({ name }) => places.get(name)?.size === 1);
}

/** Every `owner.member` of which the owner is a plain name, in source order. */
export function memberUses(matches: readonly QueryMatchLike[]): readonly MemberUse[] {
  const uses = new Map<number, MemberUse>();
  for (const { captures } of matches) {
    const owner = captures.find((it) => it.name === 'owner')?.node;
    const member = captures.find((it) => it.name === 'member')?.node;
    if (!owner || !member || uses.size >= MAX_NAMES) continue;
    const span = { start: member.startIndex, end: member.endIndex };
    uses.set(span.start, { owner: owner.text, member: member.text, span });
  }
  return [...uses.values()].sort((a, b) => a.span.start - b.span.start);
}
