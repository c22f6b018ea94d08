/** Which names a line of source code declares, from its words alone: for lines of history, which no parser sees whole. */

export interface Declaring {
  readonly name: string;
  /** The word that declares it; lines that declare by their shape alone have that of a method. */
  readonly word: string;
}

/** Words before a name, by what they declare. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  type: ['class', 'interface', 'enum', 'struct', 'trait', 'record', 'object', 'type', 'protocol', 'union'],
  function: ['function', 'fn', 'func', 'fun', 'def', 'macro_rules!', 'method'],
  value: ['const', 'let', 'var', 'val'],
};
const kindOf = new Map(Object.entries(KINDS).flatMap(([kind, words]) => words.map((it) => [it, kind])));

const BY_WORD =
  /(?:^|[\s(])(class|interface|enum|struct|trait|record|object|type|protocol|union|function|fn|func|fun|def|macro_rules!|const|let|var|val)(?:\s+\([^)\n]{0,80}\))?\s+(?:\*\s{0,2})?([A-Za-z_$][\w$]{2,100})/g;
/** Java and C#: words of visibility, a type, a name and its parameters. */
const BY_SHAPE =
  /^\s*(?:(?:public|private|protected|internal|static|abstract|final|virtual|override|async|sealed)\s+){1,5}[\w<>[\],.?]{1,80}\s+([A-Za-z_]\w{2,100})\s*\(/;
const COMMENT = /^\s*(?:\/\/|\*|#(?!\[)|--|\/\*)/;
const MAX_LINE = 500;

export function sameKind(a: Declaring, b: Declaring): boolean {
  return kindOf.get(a.word) === kindOf.get(b.word);
}

export function declarationsIn(line: string): readonly Declaring[] {
  if (COMMENT.test(line) || line.length > MAX_LINE) return [];
  const found = [...line.matchAll(BY_WORD)].map(([, word, name]) => ({
    word: word as string,
    name: name as string,
  }));
  const method = found.length === 0 ? BY_SHAPE.exec(line)?.[1] : undefined;
  return method === undefined ? found : [{ word: 'method', name: method }];
}
