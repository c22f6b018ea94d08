/** Names of the workspace that complete what is typed in a code span or a sample: those that begin with it before those that hold it, near files before far ones. */
import type { CompletionItem } from 'vscode-languageserver';
import { isAside } from '../analysis/samples/importOf.ts';
import { shortSignature } from '../analysis/samples/shortSignature.ts';
import { Best } from '../base/best.ts';
import { dirname } from '../base/paths.ts';
import type { CodeLanguage } from '../documents/code/codeLanguage.ts';
import type { OutlineSymbol, SymbolKind } from '../documents/code/outline.ts';
import type { ContextDocument } from '../documents/document.ts';
import type { Symbols } from '../workspace/symbols/symbols.ts';
import { rangeOf } from './convert.ts';

const MAX_ITEMS = 50;
/** Names whose files are looked into for one answer: of a sample's, many are members, which cannot stand alone. */
const MAX_NAMES = 200;
/** Files of one name that are compared by how near they are. */
const MAX_FILES = 50;

/** CompletionItemKind numbers of LSP 3.18. */
export const itemKinds: Readonly<Record<SymbolKind, NonNullable<CompletionItem['kind']>>> = {
  function: 3,
  method: 2,
  constructor: 4,
  class: 7,
  interface: 8,
  struct: 22,
  enum: 13,
  'enum-member': 20,
  trait: 8,
  type: 7,
  module: 9,
  constant: 21,
  variable: 6,
  field: 5,
  property: 10,
  macro: 3,
};

/** How well a name fits, best first: it begins with the text, a word of it does, it has the letters in this order. */
type Fit = 0 | 1 | 2;

/**
 * How names fit what is typed, in any case of letters; undefined where they do not. The first letter begins a word of the name,
 * as in the editors' own matching; a single letter begins the name, since nearly every name has a word with it.
 */
function fitting(typed: string): (name: string) => Fit | undefined {
  const wanted = typed.toLowerCase();
  const first = wanted[0] as string;
  const capital = first.toUpperCase();
  return (name) => {
    if (name[0] !== first && name[0] !== capital && wanted.length === 1) return undefined;
    // Nearly all names of a workspace end here.
    if (!name.includes(first) && !name.includes(capital)) return undefined;
    const lower = name.toLowerCase();
    if (lower.startsWith(wanted)) return 0;
    let fit: Fit | undefined;
    for (let at = lower.indexOf(first); at >= 0; at = lower.indexOf(first, at + 1)) {
      if (!beginsWord(name, at)) continue;
      if (lower.startsWith(wanted, at)) return 1;
      if (hasLetters(lower, wanted, at)) fit = 2;
    }
    return fit;
  };
}

function beginsWord(name: string, at: number): boolean {
  if (at === 0) return true;
  const before = name[at - 1] as string;
  return /[_$\d]/.test(before) || (/[A-Z]/.test(name[at] as string) && /[a-z]/.test(before));
}

function hasLetters(name: string, letters: string, from: number): boolean {
  let at = from - 1;
  for (const letter of letters) {
    at = name.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

interface Candidate {
  readonly name: string;
  readonly fit: Fit;
  /** The nearest file that has it, and how far up from the document one must go to it. */
  readonly path: string;
  readonly steps: number;
}

/** How many directories lie between the document's own and the one above both: 0 for what lies where the document does, or below. */
function distanceFrom(document: ContextDocument): (path: string) => number {
  const above: string[] = [];
  for (let at = dirname(document.path); at !== ''; at = dirname(at)) above.push(`${at}/`);
  return (path) => {
    const steps = above.findIndex((it) => path.startsWith(it));
    return steps < 0 ? above.length : steps;
  };
}

function nearest(paths: readonly string[], distance: (path: string) => number) {
  let path = paths[0] as string;
  let steps = distance(path);
  for (const other of paths.slice(1, MAX_FILES)) {
    const to = distance(other);
    if (to < steps || (to === steps && isAside(path) && !isAside(other))) [path, steps] = [other, to];
  }
  return { path, steps };
}

const byFit = (a: Candidate, b: Candidate): number =>
  a.fit - b.fit ||
  a.steps - b.steps ||
  a.name.length - b.name.length ||
  (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

export interface NameRequest {
  readonly document: ContextDocument;
  readonly offset: number;
  /** Letters before the offset; not empty. */
  readonly typed: string;
  readonly symbols: Symbols;
  /** Of the sample; absent in a code span, where members stand alone as well. */
  readonly language: CodeLanguage | undefined;
  readonly labelDetails: 'yes' | 'no';
}

export interface NameItems {
  readonly items: readonly CompletionItem[];
  /** There are more; another letter brings others. */
  readonly cut: 'yes' | 'no';
}

export function nameItems(request: NameRequest): NameItems {
  const { document, offset, typed, symbols, language } = request;
  const fit = fitting(typed);
  const distance = distanceFrom(document);
  const best = new Best<Candidate>(MAX_NAMES, byFit);
  for (const { name, paths } of symbols.search((it) => fit(it) !== undefined, language))
    best.add({ name, fit: fit(name) as Fit, ...nearest(paths, distance) });
  // Tests and examples come last: code that is to be written uses the rest.
  const ordered = best.values.toSorted(
    (a, b) => a.fit - b.fit || Number(isAside(a.path)) - Number(isAside(b.path)) || byFit(a, b),
  );
  const range = rangeOf(document.text, { start: offset - typed.length, end: offset });
  const items: CompletionItem[] = [];
  for (const { name, path } of ordered) {
    const symbol = declared(symbols, path, name, language);
    if (symbol === undefined) continue;
    if (items.length === MAX_ITEMS) return { items, cut: 'yes' };
    items.push({
      label: name,
      kind: itemKinds[symbol.kind],
      detail: shortSignature(symbol),
      ...(request.labelDetails === 'yes' ? { labelDetails: { description: `${path}:${symbol.line}` } } : {}),
      ...(symbol.doc === undefined ? {} : { documentation: symbol.doc }),
      sortText: String(items.length).padStart(3, '0'),
      textEdit: { range, newText: name },
    });
  }
  return { items, cut: best.left > 0 ? 'yes' : 'no' };
}

/** What stands at the top of the file before what another name holds; in a sample nothing else can be written. */
function declared(
  symbols: Symbols,
  path: string,
  name: string,
  language: CodeLanguage | undefined,
): OutlineSymbol | undefined {
  const all = symbols.inFile(path)?.symbols.filter((it) => it.name === name) ?? [];
  return all.find((it) => it.container === '') ?? (language === undefined ? all[0] : undefined);
}
