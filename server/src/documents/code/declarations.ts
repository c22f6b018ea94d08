/** Makes declarations of what was found in a file: nests them, drops locals, and adds what stands around a name as text. */
import type { CodeLanguage } from './codeLanguage.ts';
import { deprecationOf, docOf, firstSentence } from './docs.ts';
import { type Extent, type FoundKind, type FoundSymbol, findSymbols } from './foundSymbols.ts';
import type { QueryMatchLike, QueryNodeLike } from './imports.ts';
import { type LanguageTraits, traitsOf } from './languageTraits.ts';
import type { Reexport, SymbolKind } from './outline.ts';

/** Symbols of one file that are kept; a file with more is data or generated. */
export const MAX_SYMBOLS = 5_000;
/** Characters of a parameter list, a type and a name; longer ones are cut. */
const MAX_PARAMETERS = 1_000;
const MAX_TYPE = 200;
const MAX_NAME = 200;
/** Characters before a name that are looked at for modifiers. */
const MAX_LEAD = 2_000;

/** A symbol as it is found and kept: texts instead of values made of them, since few are ever asked for. */
export interface Declaration {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly container: string;
  readonly exported: boolean;
  /** Text of the parameter list with its brackets; absent for what cannot be called. */
  readonly parameters?: string;
  /** Declared type: of what a function returns, or of the value. */
  readonly type?: string;
  readonly doc?: string;
  readonly deprecated?: string;
}

export interface Declarations {
  readonly symbols: readonly Declaration[];
  readonly reexports: readonly Reexport[];
  readonly package: string | undefined;
  readonly truncated: boolean;
}

/** An open declaration on the way down. */
interface Frame {
  readonly start: number;
  readonly end: number;
  readonly path: string;
  readonly kind: FoundKind;
  /** The latest mark that speaks for what follows: `private:`. */
  access: string | undefined;
}

const HOLDERS: ReadonlySet<FoundKind> = new Set([
  'class',
  'interface',
  'struct',
  'enum',
  'enum-member',
  'trait',
  'impl',
  'type',
]);
const CALLABLE: ReadonlySet<FoundKind> = new Set(['function', 'method', 'constructor', 'macro']);

export const isCallable = (kind: FoundKind): boolean => CALLABLE.has(kind);

function oneLine(text: string, limit: number): string {
  const cut = text.length > 4 * limit ? text.slice(0, 4 * limit) : text;
  const line = /[\n\r\t]| {2}/.test(cut)
    ? cut.replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/,? \)/g, ')')
    : cut;
  return line.length > limit ? `${line.slice(0, limit)}…` : line;
}

/** True when an anonymous function lies between the node and the top: what it declares is seen by nobody else. */
function isInsideFunction(node: QueryNodeLike): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (/function|lambda|closure|arrow|method|do_block|func_literal/.test(at.type)) return true;
  }
  return false;
}

class Nesting {
  readonly symbols: Declaration[] = [];
  readonly #text: string;
  readonly #traits: LanguageTraits;
  readonly #stack: Frame[] = [];
  readonly #attributes = new Set<string>();

  constructor(text: string, traits: LanguageTraits) {
    this.#text = text;
    this.#traits = traits;
  }

  add(found: FoundSymbol): void {
    this.#leave(found);
    const around = this.#stack.at(-1);
    if (found.kind === 'access') {
      if (around) around.access = this.#slice(found.node, MAX_NAME);
      return;
    }
    const isAttribute = found.kind === 'attribute';
    const holder = isAttribute ? this.#stack.at(-2) : around;
    if (isAttribute ? !holder || !HOLDERS.has(holder.kind) : this.#isLocal(found, holder)) return;
    const { name, container } = this.#named(found, holder);
    if (name === '' || name === '_') return;
    const path = container === '' ? name : `${container}.${name}`;
    if (isAttribute) {
      if (this.#attributes.has(path)) return;
      this.#attributes.add(path);
    }
    const lead = this.#lead(found);
    if (found.kind === 'impl') {
      // What a type does for a trait is as visible as the trait.
      const access = this.#text.slice(found.start, found.name.startIndex).includes(' for ')
        ? 'public'
        : undefined;
      this.#stack.push({
        start: found.start,
        end: found.end,
        path: this.#traits.typeName(name),
        kind: 'impl',
        access,
      });
      return;
    }
    const isMember = container !== '' && (container !== holder?.path || HOLDERS.has(holder.kind));
    const kind = this.#kindOf(found, name, container, isMember);
    const { access, kind: containerKind } = holder ?? {};
    const exported = this.#traits.exported({ name, lead, kind, isMember, containerKind, access });
    this.symbols.push({ ...this.#described(found, kind, lead), name, kind, container, exported });
    if (HOLDERS.has(kind) || CALLABLE.has(kind) || kind === 'module')
      this.#stack.push({ start: found.start, end: found.end, path, kind, access: undefined });
  }

  /** Closes what ends before; two names of one declaration (`case a, b`) stand side by side. */
  #leave({ start, end }: FoundSymbol): void {
    for (let top = this.#stack.at(-1); top; top = this.#stack.at(-1)) {
      if (top.end > start && (top.start !== start || top.end !== end)) return;
      this.#stack.pop();
    }
  }

  #slice(node: Extent, limit: number): string {
    return this.#text.slice(node.startIndex, Math.min(node.endIndex, node.startIndex + limit));
  }

  #isLocal(found: FoundSymbol, holder: Frame | undefined): boolean {
    if (holder !== undefined) return CALLABLE.has(holder.kind);
    // What stands at the begin of a line, or after nothing but words there (`export default`), is at the top in code that people write.
    const { column } = found.node.startPosition;
    if (column === 0) return false;
    const before = this.#text.slice(found.start - column, found.start);
    return !/^[a-z][a-z ]{0,40}$/.test(before) && isInsideFunction(found.node);
  }

  #named(found: FoundSymbol, holder: Frame | undefined): { name: string; container: string } {
    const name = this.#slice(found.name, MAX_NAME).replace(/^[:'"]|['"]$/g, '');
    const container = holder?.path ?? '';
    const receiver = found.receiver && this.#traits.receiver?.(this.#slice(found.receiver, MAX_NAME));
    if (receiver !== undefined) return { name, container: receiver };
    const split = this.#traits.qualified?.(name);
    if (split === undefined) return { name, container };
    return {
      name: split.name,
      container: container === '' ? split.container : `${container}.${split.container}`,
    };
  }

  #kindOf(found: FoundSymbol, name: string, container: string, isMember: boolean): SymbolKind {
    const kind = found.kind === 'attribute' ? 'field' : (found.kind as SymbolKind);
    if (!isMember || (kind !== 'function' && kind !== 'method')) return kind;
    return this.#traits.isConstructor(name, container) ? 'constructor' : 'method';
  }

  /** What stands before the name: modifiers of the declaration, and what precedes it in its line (`export default`). */
  #lead({ start, name }: FoundSymbol): string {
    const line = this.#text.lastIndexOf('\n', start - 1) + 1;
    return this.#text.slice(Math.max(line, start - MAX_NAME), Math.min(name.startIndex, start + MAX_LEAD));
  }

  #typeOf({ type, name }: FoundSymbol): string | undefined {
    if (type === undefined) return undefined;
    const text = oneLine(this.#slice(type, 4 * MAX_TYPE).replace(/^(?::|->)\s*/, ''), MAX_TYPE);
    if (!this.#traits.pointers || name.startIndex < type.endIndex) return text;
    const stars = this.#text.slice(type.endIndex, name.startIndex).replace(/[^*&]/g, '');
    return stars === '' ? text : `${text} ${stars}`;
  }

  #described(
    found: FoundSymbol,
    kind: SymbolKind,
    lead: string,
  ): Omit<Declaration, 'name' | 'kind' | 'container' | 'exported'> {
    const { start, end, name, parameters } = found;
    const around = docOf(this.#text, start, parameters?.endIndex ?? name.endIndex, end, this.#traits);
    const doc = firstSentence(around.doc);
    const deprecated = deprecationOf(around, lead);
    const type = this.#typeOf(found);
    const list = parameters
      ? oneLine(this.#slice(parameters, 4 * MAX_PARAMETERS), MAX_PARAMETERS)
      : CALLABLE.has(kind)
        ? '()'
        : undefined;
    const { row, column } = name.startPosition;
    return {
      start,
      end,
      line: row + 1,
      column: column + 1,
      ...(list === undefined ? {} : { parameters: list }),
      ...(type === undefined ? {} : { type }),
      ...(doc === undefined ? {} : { doc }),
      ...(deprecated === undefined ? {} : { deprecated }),
    };
  }
}

/** Marks as exported what an export list names, and drops from the list what the declarations say already. */
function withExportLists(
  symbols: readonly Declaration[],
  all: readonly Reexport[],
): Pick<Declarations, 'symbols' | 'reexports'> {
  const own = new Set(all.filter((it) => it.from === undefined).map((it) => it.original ?? it.name));
  if (own.size === 0) return { symbols, reexports: all };
  const top = new Set(symbols.filter((it) => it.container === '').map((it) => it.name));
  return {
    symbols: symbols.map((it) =>
      it.container === '' && !it.exported && own.has(it.name) ? { ...it, exported: true } : it,
    ),
    reexports: all.filter((it) => it.from !== undefined || it.original !== undefined || !top.has(it.name)),
  };
}

/** @param matches of `imports.scm` and `symbols.scm` together, in any order. */
export function declarationsOf(
  language: CodeLanguage,
  text: string,
  matches: readonly QueryMatchLike[],
): Declarations {
  const found = findSymbols(matches, text);
  const nesting = new Nesting(text, traitsOf(language));
  for (const symbol of found.symbols) {
    if (nesting.symbols.length >= MAX_SYMBOLS) break;
    nesting.add(symbol);
  }
  return {
    ...withExportLists(nesting.symbols, found.reexports),
    package: found.package,
    truncated: nesting.symbols.length >= MAX_SYMBOLS,
  };
}
