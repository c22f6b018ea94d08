/** The form in which outlines are kept and travel: one string, from which the outline is made again when somebody asks. */
import type { CodeLanguage } from './codeLanguage.ts';
import type { CodeImport } from './codeParser.ts';
import type { Declaration, Declarations } from './declarations.ts';
import { traitsOf } from './languageTraits.ts';
import {
  type FileOutline,
  type OutlineSymbol,
  type Reexport,
  type Signature,
  symbolKinds,
} from './outline.ts';
import { parametersOf } from './parameters.ts';

/** Changes whenever the same source gives another outline, so that outlines of older programs are not taken for ours. */
export const OUTLINE_VERSION = 3;

/** Between the words, and twice between them and the rest: neither words nor JSON hold a tab. */
const TAB = '\t';
const REST = TAB + TAB;

type Row = readonly [
  kind: number,
  name: string,
  start: number,
  end: number,
  line: number,
  column: number,
  container: string,
  exported: 0 | 1,
  parameters?: string | 0,
  type?: string | 0,
  doc?: string | 0,
  deprecated?: string | 0,
];

interface Packed {
  readonly s: readonly Row[];
  readonly i: readonly CodeImport[];
  readonly r: readonly Reexport[];
  readonly p?: string;
  readonly x: 0 | 1;
}

function rowOf(it: Declaration): Row {
  const row = [
    symbolKinds.indexOf(it.kind),
    it.name,
    it.start,
    it.end,
    it.line,
    it.column,
    it.container,
    it.exported ? 1 : 0,
    it.parameters ?? 0,
    it.type ?? 0,
    it.doc ?? 0,
    it.deprecated ?? 0,
  ];
  while (row.length > 8 && row.at(-1) === 0) row.pop();
  return row as unknown as Row;
}

/** Names of the symbols and of what holds them, each once: what an index must know of every outline. */
function wordsOf(rows: readonly Row[]): string {
  const words = new Set<string>();
  for (const row of rows) {
    words.add(row[1]);
    const container = row[6];
    if (container !== '') words.add(container.slice(container.lastIndexOf('.') + 1));
  }
  return [...words].filter((it) => it !== '' && !/[\t\n]/.test(it)).join(TAB);
}

/** One line: words, then the outline as JSON. @param completeness whether the source parsed without errors. */
export function packOutline(
  declarations: Declarations,
  imports: readonly CodeImport[],
  completeness: 'whole' | 'broken',
): string {
  const packed: Packed = {
    s: declarations.symbols.map(rowOf),
    i: imports,
    r: declarations.reexports,
    ...(declarations.package === undefined ? {} : { p: declarations.package }),
    x: declarations.truncated || completeness === 'broken' ? 1 : 0,
  };
  return wordsOf(packed.s) + REST + JSON.stringify(packed);
}

/** Names of the symbols of a packed outline and of what holds them, each once, without making the outline. */
export function packedWords(packed: string): readonly string[] {
  const end = packed.indexOf(REST);
  return end <= 0 ? [] : packed.slice(0, end).split(TAB);
}

const CALLABLE: ReadonlySet<string> = new Set(['function', 'method', 'constructor', 'macro']);

function signatureOf(language: CodeLanguage, row: Row): Signature {
  const [kind, name, , , , , container, , list, returns] = row;
  const traits = traitsOf(language);
  const isMember = symbolKinds[kind] !== 'function' && container !== '';
  const position = symbolKinds[kind] === 'macro' ? 'macro' : isMember ? 'member' : 'free';
  const parameters = parametersOf(list || '()', traits, position);
  const shown = list || '()';
  const separator = traits.parameters === 'type-name' || traits.parameters === 'name-type' ? ' ' : ': ';
  const arrow = language === 'python' || language === 'rust' || language === 'swift' ? ' -> ' : separator;
  const callee = shown.startsWith('(') ? `${name}${shown}` : `${name}(${shown})`;
  const text = !returns
    ? callee
    : traits.parameters === 'type-name' && language !== 'php'
      ? `${returns} ${callee}`
      : `${callee}${arrow}${returns}`;
  return { parameters, ...(returns ? { returns } : {}), text };
}

function symbolOf(language: CodeLanguage, row: Row): OutlineSymbol {
  const [kind, name, start, end, line, column, container, exported, parameters, type, doc, deprecated] = row;
  const callable = CALLABLE.has(symbolKinds[kind] as string) || parameters;
  return {
    name,
    kind: symbolKinds[kind] as OutlineSymbol['kind'],
    span: { start, end },
    line,
    column,
    container,
    exported: exported === 1,
    ...(callable ? { signature: signatureOf(language, row) } : type ? { type } : {}),
    ...(doc ? { doc } : {}),
    ...(typeof deprecated === 'string' ? { deprecated } : {}),
  };
}

export function unpackOutline(language: CodeLanguage, packed: string): FileOutline {
  const { s, i, r, p, x } = JSON.parse(packed.slice(packed.indexOf(REST) + REST.length)) as Packed;
  return {
    language,
    symbols: s.map((row) => symbolOf(language, row)),
    imports: i,
    reexports: r,
    ...(p === undefined ? {} : { package: p }),
    incomplete: x === 1,
  };
}
