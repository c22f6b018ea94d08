/** Reads the text of a parameter list. Outlines keep it as text, since of the many functions that an index holds few are ever asked for. */
import type { LanguageTraits, ParameterStyle } from './languageTraits.ts';
import type { Parameter } from './outline.ts';

const OPENING = '([{<';
const CLOSING = ')]}>';
const MAX_PARAMETERS = 100;

interface Piece {
  readonly text: string;
  /** Where `:` and `=` stand at the top level; -1 where they do not. */
  readonly colon: number;
  readonly equals: number;
}

/** End of the string that begins at `at`. */
function skipString(text: string, at: number): number {
  const quote = text[at];
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === quote) return i;
  }
  return text.length;
}

/** Parts between the commas that no bracket holds. `<` opens a bracket in types, and compares in default values. */
function split(list: string, quotes: string): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let begin = 0;
  let colon = -1;
  let equals = -1;
  const push = (end: number): void => {
    const raw = list.slice(begin, end);
    const blank = raw.length - raw.trimStart().length;
    const shift = begin + blank;
    if (raw.trim() !== '')
      pieces.push({
        text: raw.trim(),
        colon: colon < 0 ? -1 : colon - shift,
        equals: equals < 0 ? -1 : equals - shift,
      });
    begin = end + 1;
    colon = -1;
    equals = -1;
  };
  for (let i = 0; i < list.length && pieces.length < MAX_PARAMETERS; i++) {
    const char = list[i] as string;
    if (quotes.includes(char)) {
      i = skipString(list, i);
      continue;
    }
    if (char === '/' && list[i + 1] === '*') {
      const end = list.indexOf('*/', i + 2);
      i = end < 0 ? list.length : end + 1;
      continue;
    }
    const arrow = char === '>' && (list[i - 1] === '=' || list[i - 1] === '-');
    const compares = (char === '<' || char === '>') && equals >= 0;
    if (OPENING.includes(char) && !compares) depth++;
    else if (CLOSING.includes(char) && !arrow && !compares) depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (char === ',') push(i);
    else if (char === ':' && colon < 0 && equals < 0 && list[i + 1] !== ':' && list[i - 1] !== ':') colon = i;
    else if (char === '=' && equals < 0 && list[i + 1] !== '>' && list[i + 1] !== '=') equals = i;
  }
  push(list.length);
  return pieces;
}

/** Words before a parameter that say nothing about its type: attributes, annotations, modifiers. */
const DECORATION =
  /^(?:(?:@[\w.]{1,80}(?:\([^()]{0,200}\))?|#?\[[\w.:]{1,80}(?:\([^()]{0,200}\))?\]|public|private|internal|val|var|protected|readonly|override|final|mut|vararg|noinline|crossinline|ref|out|in|this|params|inout|borrowing|consuming)\s+){1,6}/;
const VARIADIC = /\b(?:vararg|params)\s|^\.\.\.|^\*|^&(?=\w+$)|\.\.\.(?=\s|[&$\w]|$)/;

function named({ text, colon, equals }: Piece): Omit<Parameter, 'optional' | 'rest'> {
  const head = text.slice(0, colon >= 0 ? colon : equals >= 0 ? equals : undefined).trim();
  const type = colon >= 0 ? text.slice(colon + 1, equals >= 0 ? equals : undefined).trim() : '';
  const bare = head
    .replace(DECORATION, '')
    .replace(/^(?:\.\.\.|\*{1,2}|&)\s*/, '')
    .replace(/\?$/, '')
    .trim();
  // Swift: an outer name before the inner one, of which callers write the outer one unless it is `_`.
  const [outer, inner] = /^([\w$]+)\s+([\w$]+)$/.exec(bare)?.slice(1) ?? [bare];
  const isBare = outer === '_' && inner !== undefined;
  return {
    name: isBare ? inner : (outer as string),
    ...(type !== '' ? { type: type.replace(/\.\.\.$/, '') } : {}),
    ...(isBare ? { passing: 'place' } : {}),
  };
}

function typed({ text, equals }: Piece): Omit<Parameter, 'optional' | 'rest'> {
  const head = (equals >= 0 ? text.slice(0, equals) : text).trim().replace(DECORATION, '');
  if (head === '...') return { name: '' };
  const pointer = /\(\s*[*&^]\s*(\w{1,100})?\s*\)\s*\(/.exec(head);
  if (pointer) return { name: pointer[1] ?? '', type: head };
  const match = /^(.*?[\s*&>\].?])(\$?[A-Za-z_]\w{0,200})((?:\s*\[[^\]]{0,50}\])*)$/s.exec(head);
  if (!match)
    return head.startsWith('$') || head.startsWith('&$')
      ? { name: head.replace(/^&/, '') }
      : { name: '', type: head };
  const [, type = '', name = '', array = ''] = match;
  const whole = `${type.trim()}${array.trim()}`;
  if (/^(?:const|unsigned|signed|long|short|struct|enum|union)$/.test(type.trim()))
    return { name: '', type: head };
  const byReference = name.startsWith('$') ? /\s*(?:\.\.\.|&)$/ : /\s*\.\.\.$/;
  const bare = whole.replace(byReference, '').trim();
  return { name, ...(bare !== '' && bare !== '&' ? { type: bare } : {}) };
}

/** Go: `a, b int, c ...string`, or types alone. */
function grouped(pieces: readonly Piece[]): Parameter[] {
  const parts = pieces.map(({ text }) => /^(\w+)\s+(?!\.)(.+)$|^(\w+)\s+(\.\.\..+)$/s.exec(text));
  const anyNamed = parts.some(
    (it) => it && !/^(?:func|chan|map|struct|interface)$/.test((it[1] ?? it[3]) as string),
  );
  const parameters: Parameter[] = [];
  let type: string | undefined;
  for (let i = pieces.length - 1; i >= 0; i--) {
    const text = (pieces[i] as Piece).text;
    const match = anyNamed ? parts[i] : null;
    const name = anyNamed ? ((match?.[1] ?? match?.[3] ?? text) as string) : '';
    type = anyNamed ? (match ? (match[2] ?? match[4]) : type) : text;
    const rest = type?.startsWith('...') ?? false;
    const shown = rest ? type?.slice(3) : type;
    parameters.unshift({ name, ...(shown !== undefined ? { type: shown } : {}), optional: rest, rest });
  }
  return parameters;
}

/** Ruby: `a, b = 1, *rest, key:, other: 2, **options, &block`. */
function bareName(piece: Piece): Parameter {
  const { text, colon, equals } = piece;
  const name = text
    .slice(0, colon >= 0 ? colon : equals >= 0 ? equals : undefined)
    .replace(/^(?:\*{1,2}|&)/, '')
    .trim();
  const rest = /^[*&]/.test(text);
  const value = (colon >= 0 ? text.slice(colon + 1) : equals >= 0 ? text.slice(equals + 1) : '').trim();
  return {
    name,
    ...(value !== '' ? { default: value } : {}),
    optional: rest || value !== '',
    rest,
    ...(rest ? {} : { passing: colon >= 0 ? 'name' : 'place' }),
  };
}

const readers: Readonly<Record<Exclude<ParameterStyle, 'name-type'>, (piece: Piece) => Parameter>> = {
  'name-colon-type': (piece) => complete(piece, named(piece)),
  'type-name': (piece) => complete(piece, typed(piece)),
  name: bareName,
};

function complete(piece: Piece, known: Omit<Parameter, 'optional' | 'rest'>): Parameter {
  const { text, equals, colon } = piece;
  const value = equals >= 0 ? text.slice(equals + 1).trim() : '';
  const rest =
    VARIADIC.test(colon >= 0 ? text.slice(0, colon) : text) || (colon >= 0 && text.endsWith('...'));
  const marked = colon > 0 ? text.slice(0, colon).trimEnd().endsWith('?') : /^[\w$]+\?$/.test(text);
  return {
    ...known,
    name: known.name.replace(/\?$/, ''),
    ...(value !== '' ? { default: value } : {}),
    optional: value !== '' || rest || marked,
    rest,
  };
}

/**
 * @param list with or without its brackets.
 * @param position of methods: their receiver is left out.
 */
export function parametersOf(
  list: string,
  traits: LanguageTraits,
  position: 'member' | 'free' | 'macro',
): readonly Parameter[] {
  const bare = list.startsWith('(') && list.endsWith(')') ? list.slice(1, -1) : list;
  if (bare.trim() === '' || bare.trim() === 'void') return [];
  const pieces = split(bare, traits.quotes);
  const first = pieces[0];
  if (first && traits.receivers?.test(first.text) && (position === 'member' || !traits.docstrings))
    pieces.shift();
  if (traits.parameters === 'name-type') return grouped(pieces);
  const read = readers[position === 'macro' ? 'name' : traits.parameters];
  let passing: Parameter['passing'];
  const parameters: Parameter[] = [];
  for (const piece of pieces) {
    // Python: what stands before a lone slash goes by place, what follows a star by name.
    if (piece.text === '/')
      parameters.splice(
        0,
        parameters.length,
        ...parameters.map((it) => ({ ...it, passing: 'place' as const })),
      );
    else if (piece.text === '*') passing = 'name';
    else {
      const parameter = read(piece);
      const own = passing ?? parameter.passing ?? (traits.labels === 'written' ? 'name' : undefined);
      const how = position === 'macro' || parameter.rest ? undefined : own;
      const { passing: _, ...bare } = parameter;
      parameters.push(how ? { ...bare, passing: how } : bare);
      if (traits.docstrings && /^\*\w/.test(piece.text)) passing = 'name';
    }
  }
  return parameters;
}
