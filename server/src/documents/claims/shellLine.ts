/** Splits a shell line into the programs that it runs. Not a shell: what it cannot read for certain it leaves out. */
import type { Span } from '../../base/span.ts';

export interface Word {
  readonly text: string;
  readonly span: Span;
}

export interface Invocation {
  readonly program: Word;
  readonly args: readonly Word[];
  /** Directories entered by `cd` before, relative; undefined: somewhere unknown. */
  readonly directory: string | undefined;
}

/** Longest line that is read. */
const MAX_LINE = 2_000;
const SEPARATOR = /^(?:&&|\|\||;|\||&|\(|\))$/;
const WRAPPERS = new Set(['sudo', 'time', 'env', 'exec', 'command', 'nice', 'nohup', 'xvfb-run']);

/** Words, quotes kept together, operators as words of their own; a comment ends the line. */
function tokens(line: string, offset: number): readonly Word[] {
  const found: Word[] = [];
  const pattern = /"(?:[^"\\]|\\.){0,500}"|'[^']{0,500}'|&&|\|\||[;|&()]|#|[^\s"'&|;()#][^\s"'&|;()]{0,300}/g;
  for (const match of line.matchAll(pattern)) {
    const text = match[0];
    const start = match.index;
    if (text === '#' && (start === 0 || /\s/.test(line[start - 1] as string))) break;
    const previous = found.at(-1);
    // `--flag="a b"` is one word.
    if (
      previous &&
      previous.span.end === offset + start &&
      !SEPARATOR.test(text) &&
      !SEPARATOR.test(previous.text)
    ) {
      found[found.length - 1] = {
        text: previous.text + text,
        span: { start: previous.span.start, end: offset + start + text.length },
      };
    } else found.push({ text, span: { start: offset + start, end: offset + start + text.length } });
  }
  return found;
}

function joined(directory: string | undefined, target: string): string | undefined {
  if (directory === undefined || !/^[\w@.-]+(?:\/[\w@.-]+)*\/?$/.test(target) || target.includes('..'))
    return undefined;
  const clean = target.replace(/^\.\/?/, '').replace(/\/$/, '');
  return directory === '' ? clean : clean === '' ? directory : `${directory}/${clean}`;
}

/**
 * Programs that a line runs, in order.
 * @param offset where the line begins in its block.
 * @param entered directory in which the line starts; a `cd` on its own line is told to the caller by {@link enteredBy}.
 */
export function invocations(
  line: string,
  offset: number,
  entered: string | undefined,
): readonly Invocation[] {
  if (line.length > MAX_LINE || /\$\(|<<|`/.test(line)) return [];
  const prompt = /^\s*(?:\$|>|%|❯)\s+/.exec(line)?.[0] ?? '';
  const found: Invocation[] = [];
  let directory = entered;
  let words: Word[] = [];
  const finish = (): void => {
    while (
      words.length > 0 &&
      (/^[A-Za-z_]\w*=/.test(words[0]?.text ?? '') || WRAPPERS.has(words[0]?.text ?? ''))
    )
      words.shift();
    const [program, ...args] = words;
    words = [];
    if (!program) return;
    if (program.text === 'cd' || program.text === 'pushd')
      directory = joined(directory, args[0]?.text ?? '~');
    found.push({ program, args, directory });
  };
  for (const word of tokens(line.slice(prompt.length), offset + prompt.length)) {
    if (SEPARATOR.test(word.text)) finish();
    else words.push(word);
  }
  finish();
  return found;
}

/** The directory that the lines after this one are in. */
export function enteredBy(line: string, entered: string | undefined): string | undefined {
  const runs = invocations(line, 0, entered);
  // In `(cd x && make)` the shell comes back by itself.
  return line.trim().startsWith('(') ? entered : (runs.at(-1) ?? { directory: entered }).directory;
}
