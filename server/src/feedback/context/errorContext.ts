/** Takes what surrounds each error of a run from the trees of its files (paper: `extract_error_context`), before anybody changes them. */
import { scrub } from '../../base/secrets.ts';
import type { CodeContext, CodeParser } from '../../documents/code/codeParser.ts';
import type { ErrorContext } from '../../learning/errorContext.ts';
import type { Signal } from '../../learning/signal.ts';
import { codeLanguageOf } from './codeWorld.ts';

export interface Surroundings {
  readonly context: ErrorContext;
  /** Function, method or class that holds the line: `UserService.create`. */
  readonly enclosing?: string;
}

export interface SurroundingsPorts {
  readonly parser: Pick<CodeParser, 'contextAt'>;
  /** Text of a file of the workspace as it is now; undefined when it is not there, or larger than is read. */
  readonly read: (path: string) => Promise<string | undefined>;
  /** Milliseconds. */
  readonly now: () => number;
}

const AROUND = 3;
/** Errors of a run that are looked at: the first tell the story. */
const MAX_ERRORS = 50;
/** Characters of a line; longer ones are generated or data. */
const MAX_LINE = 200;
const MAX_SYMBOLS = 60;
const MAX_IMPORTS = 30;
/** Names that are taken from one module. */
const MAX_NAMES = 20;
const MAX_NAME = 80;
/** Milliseconds for the tree of a file, and for all of a run. */
const DEADLINE = 2_000;
const ALL = 5_000;

const short = (name: string): string => name.slice(0, MAX_NAME);

function enclosingName({ enclosing }: CodeContext): string | undefined {
  const names = enclosing.filter((it) => it.kind !== 'module').map((it) => it.name);
  return names.length === 0 ? undefined : names.join('.');
}

function surroundings(
  lines: readonly string[],
  line: number,
  context: CodeContext | undefined,
): Surroundings {
  const first = Math.max(1, line - AROUND);
  const around = lines.slice(first - 1, line + AROUND);
  const enclosing = context && enclosingName(context);
  return {
    context: {
      surrounding: around.map((it, index) => ({
        line: first + index,
        text: it.replace(/\r$/, '').slice(0, MAX_LINE),
      })),
      symbolsInScope: context?.inScope.slice(0, MAX_SYMBOLS).map((it) => short(it.name)) ?? [],
      importsAvailable:
        context?.imports.slice(0, MAX_IMPORTS).map(({ module, names }) => ({
          module: short(module),
          names: names.slice(0, MAX_NAMES).map(short),
        })) ?? [],
    },
    ...(enclosing === undefined ? {} : { enclosing }),
  };
}

/** Of a signal whose file and line are there; each file is read once. */
export async function errorContexts<S extends Pick<Signal, 'place' | 'language'>>(
  signals: readonly S[],
  { parser, read, now }: SurroundingsPorts,
): Promise<ReadonlyMap<S, Surroundings>> {
  const found = new Map<S, Surroundings>();
  const files = new Map<
    string,
    Promise<{ readonly text: string; readonly lines: readonly string[] } | undefined>
  >();
  const fileAt = async (path: string) => {
    const text = await read(path);
    // Secrets go before the text is cut: half of one would not be recognised.
    return text === undefined ? undefined : { text, lines: scrub(text).split('\n') };
  };
  const end = now() + ALL;
  for (const signal of signals) {
    const { path, line } = signal.place ?? {};
    if (path === undefined || line === undefined) continue;
    if (found.size === MAX_ERRORS) break;
    if (!files.has(path)) files.set(path, fileAt(path));
    const file = await files.get(path);
    if (!file || line < 1 || line > file.lines.length) continue;
    const language = codeLanguageOf(signal);
    const context =
      language && now() < end ? await parser.contextAt(language, file.text, line, DEADLINE) : undefined;
    found.set(signal, surroundings(file.lines, line, context));
  }
  return found;
}
