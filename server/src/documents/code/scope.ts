/** Which names code at a line may use, from the matches of a language's `scopes.scm` and the outline of the file. */
import type { CodeContext, CodeImport, ScopedName } from './codeParser.ts';
import type { QueryMatchLike } from './imports.ts';
import type { FileOutline, OutlineSymbol } from './outline.ts';

/** Names that one answer has at most. */
const MAX_NAMES = 2_000;

interface Block {
  readonly start: number;
  readonly end: number;
}

interface Declared {
  readonly name: string;
  readonly origin: 'local' | 'parameter';
  readonly start: number;
  readonly line: number;
  /** Undefined at the top of the file. */
  readonly block: Block | undefined;
}

interface Bound {
  readonly name: string;
  readonly start: number;
  readonly line: number;
}

function innermost(blocks: readonly Block[], start: number, end: number, skip: 0 | 1): Block | undefined {
  const around = blocks.filter((it) => it.start <= start && end <= it.end);
  return around.at(-1 - skip);
}

/** Declared names with the block in which each may be used, and names that imports bind. */
function namesOf(
  matches: readonly QueryMatchLike[],
  text: string,
): { blocks: readonly Block[]; declared: readonly Declared[]; imported: readonly Bound[] } {
  const blocks: Block[] = [];
  const found: { capture: string; start: number; end: number; line: number }[] = [];
  for (const { captures } of matches) {
    for (const { name: capture, node } of captures) {
      const [start, end] = [node.startIndex, node.endIndex];
      if (capture === 'scope') blocks.push({ start, end });
      else if (!capture.startsWith('_'))
        found.push({ capture, start, end, line: node.startPosition.row + 1 });
    }
  }
  blocks.sort((a, b) => a.start - b.start || b.end - a.end);
  const declared: Declared[] = [];
  const imported: Bound[] = [];
  for (const { capture, start, end, line } of found) {
    const name = text.slice(start, end);
    if (capture === 'imported') imported.push({ name, start, line });
    else {
      // A function's name stands within its own block, and is known around it.
      const block = innermost(blocks, start, end, capture === 'function' ? 1 : 0);
      declared.push({ name, origin: capture === 'parameter' ? 'parameter' : 'local', start, line, block });
    }
  }
  return { blocks, declared, imported };
}

function importedNames(
  imports: readonly CodeImport[],
  bound: readonly Bound[],
  lineAt: (offset: number) => number,
): readonly ScopedName[] {
  return imports.flatMap((it): readonly ScopedName[] => {
    const inside = bound.filter(({ start }) => it.statement.start <= start && start < it.statement.end);
    const { module } = it;
    if (inside.length > 0) {
      return inside.map(({ name, line }): ScopedName => ({ name, origin: 'import', line, module }));
    }
    const last = module
      .split(/[/.:\\]+/)
      .filter(Boolean)
      .at(-1);
    const names = it.names.length > 0 ? it.names : last === undefined ? [] : [last];
    return names.map(
      (name): ScopedName => ({ name, origin: 'import', line: lineAt(it.statement.start), module }),
    );
  });
}

const HOLDERS: ReadonlySet<string> = new Set(['class', 'interface', 'struct', 'trait', 'enum']);

/** @param line from 1; one after the end stands for the end. */
export function contextOf(
  text: string,
  line: number,
  outline: FileOutline,
  matches: readonly QueryMatchLike[],
): CodeContext {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const begin = starts[Math.min(Math.max(line, 1), starts.length) - 1] as number;
  const end = starts[Math.max(line, 1)] ?? text.length;
  // What counts is where code begins in the line, and of an empty line its begin.
  const offset = begin + (/^[ \t]*(?=\S)/.exec(text.slice(begin, end))?.[0].length ?? 0);
  const holds = (it: Block): boolean => it.start <= offset && offset < Math.max(it.end, it.start + 1);
  const lineAt = (at: number): number => starts.findLastIndex((it) => it <= at) + 1;
  const enclosing = outline.symbols.filter((it) => holds(it.span));
  const { declared, imported } = namesOf(matches, text);

  const found = new Map<string, ScopedName>();
  const add = (it: ScopedName): void => {
    if (!found.has(it.name) && found.size < MAX_NAMES) found.set(it.name, it);
  };
  const near = declared
    .filter((it) => it.block && holds(it.block) && it.line <= line)
    .sort((a, b) => (b.block as Block).start - (a.block as Block).start || b.start - a.start);
  const holders = enclosing.filter((it) => HOLDERS.has(it.kind)).reverse();
  const members = holders.flatMap((holder) => {
    const path = pathOf(holder);
    return outline.symbols.filter((it) => it.container === path);
  });
  // In Python a class is a block like any other: what it declares are members all the same.
  const isMember = ({ name, line: at }: Declared): boolean =>
    members.some((it) => it.name === name && it.line === at);
  for (const it of near) add({ name: it.name, origin: isMember(it) ? 'member' : it.origin, line: it.line });
  for (const it of members) add({ name: it.name, origin: 'member', line: it.line });
  for (const it of outline.symbols) {
    if (it.container === '') add({ name: it.name, origin: 'module', line: it.line });
  }
  for (const { name, line: at, block } of declared) {
    if (block === undefined) add({ name, origin: 'module', line: at });
  }
  for (const it of importedNames(outline.imports, imported, lineAt)) add(it);
  return { language: outline.language, enclosing, inScope: [...found.values()], imports: outline.imports };
}

const pathOf = (it: OutlineSymbol): string => (it.container === '' ? it.name : `${it.container}.${it.name}`);
