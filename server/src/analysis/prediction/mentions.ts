/** Symbols of the workspace that a task names in code spans or in code to be completed, where only one declaration can be meant. */

import { inlineCode } from '../../base/inlineCode.ts';
import type { SampleClaim, SymbolClaim } from '../../documents/claim.ts';
import { placeInDocument } from '../../documents/code/sample.ts';
import type { ContextDocument } from '../../documents/document.ts';
import { isStated } from '../../documents/stated.ts';
import type { Facts } from '../../workspace/facts.ts';
import type { SymbolDefinition, Symbols } from '../../workspace/symbols/symbols.ts';
import type { Addition } from '../additions/addition.ts';
import { isAside } from '../samples/importOf.ts';
import { readySymbols } from '../samples/standing.ts';
import { namesToComplete } from './namesToComplete.ts';
import type { DetectorContext, Sign } from './prediction.ts';
import type { TaskLine } from './task.ts';

export interface Mention {
  readonly claim: Pick<SymbolClaim, 'name' | 'span'>;
  readonly definition: SymbolDefinition;
  readonly symbols: Symbols;
}

/** Symbols of one document that are looked up. */
const MAX_SYMBOLS = 50;

/** The one declaration that a code span can mean; undefined where several files declare the name, or none. */
export function onlyDeclaration(name: string, facts: Facts, symbols: Symbols): SymbolDefinition | undefined {
  const parts = name.split(/\.|::|#/);
  const last = parts.at(-1) as string;
  const holder = parts.slice(0, -1).join('.');
  const all = (
    holder === ''
      ? symbols.defined(last).filter((it) => it.container === '')
      : symbols.members(holder).filter((it) => it.name === last)
  ).filter((it) => !facts.ignored(it.path) && !isAside(it.path));
  const [first, ...others] = all;
  return first && others.every((it) => it.path === first.path) ? first : undefined;
}

/** Where something is to be done, or what a folder holds: the name is in front of whoever works there. */
const PLACE = /\b(?:in|inside|within|into)\s{1,4}(?:the\s{1,4})?`?$/i;
const CONTENTS = /^\s*(?:[-*+]|\d{1,3}[.)])\s{1,4}`[^`\n]{1,200}\/`\s{1,4}[—–-]/;

function isUsed({ span }: SymbolClaim, { text, span: line }: TaskLine): boolean {
  return !CONTENTS.test(text) && !PLACE.test(text.slice(0, span.start - line.start));
}

function namedIn(sample: SampleClaim): readonly Mention['claim'][] {
  return namesToComplete(sample.code).map(({ name, at }) => ({
    name,
    span: placeInDocument(sample, { start: at, end: at + name.length }),
  }));
}

/** In document order, each symbol once. Asking for them builds the index of symbols. */
export function mentionsOf({ document, task, facts }: DetectorContext): readonly Mention[] {
  const named = document.claims.flatMap((it): readonly Mention['claim'][] => {
    if (it.kind === 'sample') return it.exemption === undefined ? namedIn(it) : [];
    if (it.kind !== 'symbol' || !isStated(it)) return [];
    const isAsked = task.lines.some(
      (line) => line.span.start <= it.span.start && it.span.end <= line.span.end && isUsed(it, line),
    );
    return isAsked ? [it] : [];
  });
  if (named.length === 0) return [];
  // The question alone starts the work where nobody asked before.
  if (facts.symbols?.state === 'absent') facts.symbols.defined((named[0] as Mention['claim']).name);
  const symbols = readySymbols(facts);
  if (symbols === undefined) return [];
  const seen = new Set<string>();
  return named.slice(0, MAX_SYMBOLS).flatMap((claim) => {
    const definition = seen.has(claim.name) ? undefined : onlyDeclaration(claim.name, facts, symbols);
    seen.add(claim.name);
    return definition ? [{ claim, definition, symbols }] : [];
  });
}

/** Texts that a model has before it together with the document: its own, and of documents of the same folder or above. */
export function textsInReach({ document, snapshot }: DetectorContext): readonly string[] {
  const directoryOf = (it: ContextDocument): string => it.path.slice(0, it.path.lastIndexOf('/') + 1);
  const own = directoryOf(document);
  return [...snapshot.documents.values()]
    .filter((it) => it.path === document.path || own.startsWith(directoryOf(it)))
    .map((it) => (it.path === document.path ? document.text.content : it.text.content));
}

/** Names that are offered by one finding. */
const MOST = 5;

/** One sign for all names of which the same is missing: a reader mends them at once. Shown at the first. */
export function* oneSign<It extends Mention>(
  missing: readonly It[],
  told: Pick<Sign, 'errorClass' | 'fix'> & {
    /** `names` is a list of code spans. */
    readonly what: (names: string, count: number) => string;
    readonly why: (first: It) => string;
    readonly addition: (it: It) => Addition | undefined;
    /** What a run that shows the error names, where one name is missing; absent where its messages do not name it. */
    readonly symbol?: (only: It) => string;
  },
): Iterable<Sign> {
  const shown = missing.slice(0, MOST);
  const [first, ...others] = shown;
  if (first === undefined) return;
  const { errorClass, fix, what, why, addition, symbol } = told;
  yield {
    errorClass,
    span: first.claim.span,
    ...(others.length === 0 && symbol !== undefined ? { symbol: symbol(first) } : {}),
    what: what(shown.map(({ claim }) => inlineCode(claim.name)).join(', '), shown.length),
    why: why(first),
    fix,
    additions: shown.flatMap((it) => addition(it) ?? []),
  };
}
