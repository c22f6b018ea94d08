/** A code span names a member that its type, which is declared in the workspace, has not. */
import { inlineCode } from '../../../base/inlineCode.ts';
import { nearest } from '../../../base/nearest.ts';
import type { SymbolClaim } from '../../../documents/claim.ts';
import { isStated } from '../../../documents/stated.ts';
import type { Facts } from '../../../workspace/facts.ts';
import type { RemovedName } from '../../../workspace/nameHistory.ts';
import type { SymbolDefinition, Symbols } from '../../../workspace/symbols/symbols.ts';
import { audienceOf } from '../../paths/audience.ts';
import { claimRule, type Found, type RuleContext } from '../../rule.ts';
import { closedType, isEverywhere } from '../../samples/closedType.ts';
import { isOfWorkspace } from '../../samples/governing.ts';
import { replaceByKnown } from '../../samples/knownName.ts';
import { shortSignature } from '../../samples/shortSignature.ts';
import { readySymbols } from '../../samples/standing.ts';
import { wordsIn } from '../../samples/wordsIn.ts';

interface UnknownMember {
  readonly kind: 'member';
  readonly type: SymbolDefinition;
  readonly member: string;
  readonly near: SymbolDefinition | undefined;
}

/** A name that was declared once. */
interface Gone {
  readonly kind: 'gone';
  readonly name: string;
  readonly removed: RemovedName;
  /** What took its place, where that is still declared. */
  readonly near: SymbolDefinition | undefined;
}

type Unknown = UnknownMember | Gone;

/** `_private_method`, `myFunction`: how things are named, not one of them. */
const STAND_IN =
  /^_{0,2}(?:private|public|protected|internal|my|your|some|example|sample|dummy)_?(?:method|function|func|class|variable|var|field|property|helper|constant|type|thing|component|hook)s?$/i;

/** Names that a program of its own gives to something; constants in capital letters are names of the environment as often. */
const PLAIN = /^(?=[\w$]{6,80}$)(?=.*(?:[a-z0-9][A-Z]|[a-z]_[a-z]))[A-Za-z_$][\w$]*$/;

/** `UserService.findAll()`, `UserService#findAll`, `UserService::findAll`: a type and one member. */
const MEMBER = /^([A-Z][A-Za-z0-9]{3,60})(?:\.|::|#)([A-Za-z_]\w{2,80})$/;

function unknownMember(claim: SymbolClaim, facts: Facts, symbols: Symbols): Found<Unknown> | undefined {
  const [, owner, member] = MEMBER.exec(claim.name) ?? [];
  if (owner === undefined || member === undefined || isEverywhere(member)) return undefined;
  const type = closedType(owner, facts, symbols);
  if (!type || type.members.length === 0 || wordsIn(type.text, member).length > 0) return undefined;
  const likely = nearest(member, new Set(type.members.map((it) => it.name)));
  const near = type.members.find((it) => it.name === likely);
  const at = claim.span.start + claim.text.lastIndexOf(member);
  return {
    span: { start: at, end: at + member.length },
    state: { kind: 'member', type: type.definition, member, near },
    identity: claim.name,
    related: [{ path: type.definition.path, span: type.definition.span, message: 'the type' }],
  };
}

/** "Each dialect has its `Config`": several types whose names end so, and none that is called so. */
function isOfFamily(name: string, symbols: Symbols): boolean {
  if (!/^[A-Z]/.test(name)) return false;
  const members = symbols.search((it) => it.length > name.length && it.endsWith(name));
  let count = 0;
  for (const _ of members) if (++count > 1) return true;
  return false;
}

function goneName(claim: SymbolClaim, context: RuleContext, symbols: Symbols): Found<Unknown> | undefined {
  const { document, facts } = context;
  const { name, span } = claim;
  if (
    !PLAIN.test(name) ||
    STAND_IN.test(name) ||
    symbols.coverage.truncated ||
    symbols.defined(name).length > 0
  )
    return undefined;
  const removed = facts.nameHistory?.(name);
  if (removed?.state !== 'removed' || isOfFamily(name, symbols)) return undefined;
  const { text } = document;
  const line = text.slice(text.lineSpan(text.lineAt(span.start)));
  // A line that names both tells of the change.
  if (removed.to !== undefined && line.includes(removed.to)) return undefined;
  const now =
    removed.to === undefined ? [] : symbols.defined(removed.to).filter((it) => !facts.ignored(it.path));
  // What travels may mean the name of a library that this workspace once had, too.
  if (now.length === 0 && audienceOf(document, facts) !== 'workspace') return undefined;
  return {
    span: { start: span.start, end: span.start + name.length },
    state: { kind: 'gone', name, removed, near: now[0] },
    identity: name,
    errorClass: 'undefined-symbol',
  };
}

export const rule = claimRule<'symbol', Unknown>({
  meta: {
    id: 'truth/unknown-symbol',
    code: 'T210',
    summary:
      'A code span names a member that the type does not have, or a name that the sources no longer declare.',
    group: 'truth',
    severity: 'warning',
    errorClass: 'api-misuse/unknown-member',
    status: 'preview',
    since: '0.1.0',
    repair: 'review',
    phase: 'workspace',
  },
  claims: ['symbol'],

  find(claim, context) {
    const { document, facts } = context;
    const symbols = isStated(claim) ? readySymbols(facts) : undefined;
    if (symbols === undefined) return undefined;
    const member = unknownMember(claim, facts, symbols);
    return member ?? (isOfWorkspace(document, facts) ? goneName(claim, context, symbols) : undefined);
  },

  describe({ state }) {
    const why = 'A model that follows this text calls what does not exist.';
    const { near } = state;
    const place = near && `${inlineCode(shortSignature(near))} (${inlineCode(`${near.path}:${near.line}`)})`;
    if (state.kind === 'member') {
      const { type, member } = state;
      const fix = place ? `Did you mean ${place}?` : 'Name a member that is there.';
      return {
        what: `${inlineCode(type.name)} (${inlineCode(`${type.path}:${type.line}`)}) has no ${inlineCode(member)}.`,
        why,
        fix,
      };
    }
    const { name, removed } = state;
    return {
      what: `${inlineCode(name)} is declared nowhere: commit ${removed.commit} (${removed.date}) ${place ? 'replaced' : 'removed'} it.`,
      why,
      fix: place ? `It is ${place} now.` : 'Name what does its work now, or drop the sentence.',
    };
  },

  repairs: ({ span, state: { near } }, { document }) =>
    near ? [replaceByKnown(near, [span], document)] : [],
});
