/** Where the context documents speak of a symbol: references of a code span, and the symbols of the workspace as documents name them. */
import type { Location, SymbolInformation } from 'vscode-languageserver';
import type { SymbolClaim } from '../documents/claim.ts';
import type { ContextDocument } from '../documents/document.ts';
import type { WorkspaceSnapshot } from '../workspace/snapshot.ts';
import { rangeOf } from './convert.ts';
import { definitionsNamed, symbolAt } from './symbolAt.ts';
import { positionOf } from './symbolPlace.ts';

const MAX_MENTIONS = 500;

/** SymbolKind.Key: a name in a document, not the declaration itself. */
const MENTION = 20;

const lastPart = (name: string): string => name.split(/\.|::|#/).at(-1) ?? name;

/** Code spans with a name that passes the test, document by document; bounded. */
export function* mentions(
  snapshot: WorkspaceSnapshot,
  test: (name: string) => boolean,
): Iterable<{ readonly document: ContextDocument; readonly claim: SymbolClaim }> {
  let count = 0;
  for (const [path, document] of snapshot.documents) {
    if (snapshot.aliases.has(path)) continue;
    for (const claim of document.claims) {
      if (claim.kind !== 'symbol' || !test(claim.name)) continue;
      if (++count > MAX_MENTIONS) return;
      yield { document, claim };
    }
  }
}

/** @param declarations whether the places in the source files are wanted, too. */
export function symbolReferences(
  document: ContextDocument,
  offset: number,
  snapshot: WorkspaceSnapshot,
  uriOf: (path: string) => string,
  declarations: 'with' | 'without',
): Location[] {
  const symbol = symbolAt(document, offset, snapshot.facts);
  if (symbol === undefined) return [];
  const name = lastPart(symbol.name);
  const qualified = symbol.name !== name;
  const isSame = (other: string): boolean => (qualified ? other === symbol.name : lastPart(other) === name);
  const spoken = [...mentions(snapshot, isSame)].map(({ document: at, claim }) => ({
    uri: uriOf(at.path),
    range: rangeOf(at.text, claim.span),
  }));
  if (declarations === 'without') return spoken;
  return [...symbol.definitions.map((it) => ({ uri: uriOf(it.path), range: positionOf(it) })), ...spoken];
}

/** Names of code that documents speak of, as far as the workspace declares them; the container is the document. */
export function mentionedSymbols(
  query: string,
  snapshot: WorkspaceSnapshot,
  uriOf: (path: string) => string,
): SymbolInformation[] {
  const wanted = query.toLowerCase();
  const found = [...mentions(snapshot, (name) => name.toLowerCase().includes(wanted))];
  const known = new Map<string, boolean>();
  const isKnown = (name: string): boolean => {
    const before = known.get(name) ?? definitionsNamed(name, snapshot.facts).length > 0;
    known.set(name, before);
    return before;
  };
  return found
    .filter(({ claim }) => isKnown(claim.name))
    .map(({ document, claim }) => ({
      name: claim.name,
      kind: MENTION,
      location: { uri: uriOf(document.path), range: rangeOf(document.text, claim.span) },
      containerName: document.path,
    }));
}
