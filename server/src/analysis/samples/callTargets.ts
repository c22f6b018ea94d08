/** What a call in a sample calls: the declarations of the workspace that its callee means, and of a type what makes its values. */
import type { CallShape } from '../../documents/code/codeParser.ts';
import type { SymbolDefinition } from '../../workspace/symbols/symbols.ts';
import { headerOf } from './closedType.ts';
import { definitionsOf } from './definitionsOf.ts';
import { declaredAt, isOnType, membersNamed, membersOf, type Receiver, receiverOf } from './receivers.ts';
import type { SampleContext } from './sampleContext.ts';
import { sampleLanguage } from './sampleLanguages.ts';

const CALLABLE: ReadonlySet<string> = new Set(['function', 'method', 'constructor', 'class', 'struct']);

/** Constructors of a type that it declares itself, or that any file may add where the language lets it. */
function constructorsOf(type: SymbolDefinition, { symbols }: SampleContext): readonly SymbolDefinition[] {
  const isExtended = sampleLanguage(type.language)?.members === 'extended';
  const all = symbols.members(type.name, type.language).filter((it) => it.kind === 'constructor');
  const own = all.filter(
    ({ path, span }) => path === type.path && type.span.start <= span.start && span.end <= type.span.end,
  );
  // What an extension adds does not replace the constructor that a struct has of itself.
  if (isExtended && type.language === 'swift') return own.length === 0 ? [] : all;
  return all.filter((it) => it.path === type.path);
}

/** Functions themselves; of classes what makes their values, where they say it themselves. */
export function callables(
  definitions: readonly SymbolDefinition[],
  context: SampleContext,
): readonly SymbolDefinition[] {
  if (!definitions.every((it) => CALLABLE.has(it.kind))) return [];
  return definitions.flatMap((it) => {
    if (it.kind !== 'class' && it.kind !== 'struct') return [it];
    const own = constructorsOf(it, context);
    return it.signature ? [it, ...own] : own;
  });
}

/** A base type may have another function of the name. */
function mayInherit(type: SymbolDefinition, { claim, facts }: SampleContext): boolean {
  const row = sampleLanguage(claim.language);
  const text = facts.content(type.path);
  return (
    row?.overloads === 'anywhere' && (typeof text !== 'string' || row.inherits.test(headerOf(type, text)))
  );
}

function ofReceiver(receiver: Receiver, owner: string, name: string, context: SampleContext) {
  const row = sampleLanguage(context.claim.language);
  if (receiver.kind === 'module') return membersNamed(owner, name, context);
  if (receiver.kind === 'type' && name === row?.maker)
    return membersOf(receiver.type, context).filter((it) => it.kind === 'constructor');
  const found = membersNamed(owner, name, context);
  if (receiver.kind === 'type' && !found.every((it) => isOnType(it, context))) return [];
  if (receiver.kind === 'value' && row?.onValue === 'own' && found.some((it) => isOnType(it, context)))
    return [];
  return mayInherit(receiver.type, context) ? [] : found;
}

/** How the call reaches what it calls; empty where that cannot be told. */
export function targetOf(call: CallShape, context: SampleContext): readonly SymbolDefinition[] {
  const row = sampleLanguage(context.claim.language);
  const path = call.callee.replace(/^(?:this|self)\.(?=\w+\.)/, '').split('.');
  const name = path.pop() as string;
  const owner = path.join('.');
  if (path.length > 1 && row?.takenFrom !== 'everything') return [];
  if (owner !== '') {
    const receiver = receiverOf(owner, context);
    if (receiver) return ofReceiver(receiver, owner, name, context);
    const found = declaredAt(`${owner}.${name}`, context);
    return found.every((it) => it.kind === 'function' && isOnType(it, context)) ? found : [];
  }
  const found = definitionsOf(name, context);
  const [type] = found;
  const isType = type?.kind === 'class' || type?.kind === 'struct';
  return isType && row?.takenFrom === 'everything' && mayInherit(type, context) ? [] : found;
}
