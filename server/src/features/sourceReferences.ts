/** From a name in a source file to the documents that speak of it. */
import type { Location } from 'vscode-languageserver';
import { readySymbols } from '../analysis/samples/standing.ts';
import { Text } from '../base/text.ts';
import type { WorkspaceSnapshot } from '../workspace/snapshot.ts';
import { rangeOf } from './convert.ts';
import { mentions } from './symbolMentions.ts';

export interface SourcePlace {
  /** Workspace path of the source file, and what is in it. */
  readonly path: string;
  readonly content: string;
  /** From 0, as the protocol counts. */
  readonly position: { readonly line: number; readonly character: number };
}

const WORD = /[\w$]/;

function wordAt(text: Text, position: SourcePlace['position']): string {
  const { content } = text;
  let start = text.offsetAt(position);
  let end = start;
  while (start > 0 && WORD.test(content[start - 1] as string)) start--;
  while (end < content.length && WORD.test(content[end] as string)) end++;
  return content.slice(start, end);
}

/** A member is spoken of with its type, or alone; what is declared at the top also by naming what it holds. */
export function sourceReferences(
  { path, content, position }: SourcePlace,
  snapshot: WorkspaceSnapshot,
  uriOf: (path: string) => string,
): Location[] {
  const name = wordAt(Text.of(content), position);
  if (!/^[A-Za-z_$]/.test(name)) return [];
  const declared = readySymbols(snapshot.facts)
    ?.inFile(path)
    ?.symbols.find((it) => it.name === name && it.line === position.line + 1);
  const owner = declared?.container.split('.').at(-1) ?? '';
  const isMeant = (other: string): boolean => {
    const parts = other.split(/\.|::|#/);
    const at = parts.indexOf(name);
    return owner === '' || parts.length === 1 ? at >= 0 : at > 0 && parts[at - 1] === owner;
  };
  return [...mentions(snapshot, isMeant)].map(({ document, claim }) => ({
    uri: uriOf(document.path),
    range: rangeOf(document.text, claim.span),
  }));
}
