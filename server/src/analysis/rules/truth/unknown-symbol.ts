/** A code span names a member that its type, which is declared in the workspace, has not. */
import { inlineCode } from '../../../base/inlineCode.ts';
import { nearest } from '../../../base/nearest.ts';
import type { SymbolClaim } from '../../../documents/claim.ts';
import type { SymbolDefinition } from '../../../workspace/symbols/symbols.ts';
import { claimRule } from '../../rule.ts';
import { closedType, isEverywhere } from '../../samples/closedType.ts';
import { replaceByKnown } from '../../samples/knownName.ts';
import { shortSignature } from '../../samples/shortSignature.ts';
import { readySymbols } from '../../samples/standing.ts';
import { wordsIn } from '../../samples/wordsIn.ts';

interface Unknown {
  readonly type: SymbolDefinition;
  readonly member: string;
  readonly near: SymbolDefinition | undefined;
}

/** `UserService.findAll()`, `UserService#findAll`, `UserService::findAll`: a type and one member. */
const MEMBER = /^([A-Z][A-Za-z0-9]{3,60})(?:\.|::|#)([A-Za-z_]\w{2,80})$/;
function isAsserted({ modality, exemption }: SymbolClaim): boolean {
  return exemption === undefined && (modality === 'states' || modality === 'requires');
}

export const rule = claimRule<'symbol', Unknown>({
  meta: {
    id: 'truth/unknown-symbol',
    code: 'T210',
    summary: 'A code span names a member that the type does not have.',
    group: 'truth',
    severity: 'warning',
    errorClass: 'api-misuse/unknown-member',
    status: 'preview',
    since: '0.1.0',
    repair: 'review',
    phase: 'workspace',
  },
  claims: ['symbol'],

  find(claim, { facts }) {
    const [, owner, member] = MEMBER.exec(claim.name) ?? [];
    if (owner === undefined || member === undefined || isEverywhere(member) || !isAsserted(claim))
      return undefined;
    const symbols = readySymbols(facts);
    const type = symbols && closedType(owner, facts, symbols);
    if (!type || type.members.length === 0 || wordsIn(type.text, member).length > 0) return undefined;
    const likely = nearest(member, new Set(type.members.map((it) => it.name)));
    const near = type.members.find((it) => it.name === likely);
    const at = claim.span.start + claim.text.lastIndexOf(member);
    return {
      span: { start: at, end: at + member.length },
      state: { type: type.definition, member, near },
      identity: claim.name,
      related: [{ path: type.definition.path, span: type.definition.span, message: 'the type' }],
    };
  },

  describe({ state: { type, member, near } }) {
    const fix = near
      ? `Did you mean ${inlineCode(shortSignature(near))} (${inlineCode(`${near.path}:${near.line}`)})?`
      : 'Name a member that is there.';
    return {
      what: `${inlineCode(type.name)} (${inlineCode(`${type.path}:${type.line}`)}) has no ${inlineCode(member)}.`,
      why: 'A model that follows this text calls what does not exist.',
      fix,
    };
  },

  repairs: ({ span, state: { near } }, { document }) =>
    near ? [replaceByKnown(near, [span], document)] : [],
});
