/** Tells which tool wrote one diagnostic from its shape: where place, severity and code stand, and the file's extension. */

import { languageByExtension } from '../base/sourceExtensions.ts';

/** One diagnostic taken apart as far as its shape goes. */
export interface Recognised {
  readonly tool: string | undefined;
  readonly language: string | undefined;
  readonly code: string | undefined;
  readonly severity: 'error' | 'warning' | undefined;
  readonly place: RawPlace | undefined;
  /** First line of what it says. */
  readonly head: string;
  /** Index of the line that holds it. */
  readonly at: number;
}

/** As printed: absolute, or relative to wherever the tool ran. */
export interface RawPlace {
  readonly path: string;
  /** From 1. */
  readonly line?: number;
  readonly column?: number;
}

/** With what preprocessors write, which compilers print. */
const languageOfExtension: Readonly<Record<string, string>> = {
  ...languageByExtension,
  ii: 'cpp',
  ipp: 'cpp',
};

/** The language that the extension of a path stands for. `.C` is C++ by the custom of compilers. */
export function languageOfPath(path: string): string | undefined {
  const extension = /\.([A-Za-z]{1,4})$/.exec(path)?.[1];
  if (extension === undefined) return undefined;
  return extension === 'C' ? 'cpp' : languageOfExtension[extension.toLowerCase()];
}

/** The compiler that prints `path:line:column: message` about a language. */
const colonTool: Readonly<Record<string, string>> = {
  python: 'mypy',
  go: 'go',
  java: 'javac',
  kotlin: 'kotlinc',
  c: 'clang',
  cpp: 'clang',
  rust: 'rustc',
  csharp: 'csc',
  typescript: 'eslint',
  tsx: 'eslint',
  javascript: 'eslint',
}; // prettier-ignore

type Groups = Readonly<Record<string, string | undefined>>;

interface Shape {
  readonly line: RegExp;
  /** Tool for a line of this shape; undefined: it is none after all. */
  tool(groups: Groups, language: string | undefined, text: string): string | undefined;
}

const PATH = '(?<path>(?:[A-Za-z]:)?[^\\s:()\\[\\]][^:()\\[\\]\\n]{0,400}?)';
const SEVERITY = '(?<severity>fatal error|error|warning|information|note)';

/** A line that a traceback ends with: the class of the exception and what it says. */
export const EXCEPTION =
  /^(?:Uncaught |Unhandled )?(?<code>(?:[A-Za-z_][\w$]{0,80}\.){0,8}[A-Z]\w{0,80}?(?:Error|Exception|Warning|Interrupt|Exit|Iteration|Failed|Timeout))(?: \[(?<own>ERR_[A-Z_]{1,60})\])?(?::(?: (?<message>.*))?)?$/;

const shapes: readonly Shape[] = [
  {
    line: new RegExp(
      `^ *${PATH}\\((?<line>\\d{1,9})(?:,(?<column>\\d{1,9}))?(?:,\\d{1,9},\\d{1,9})?\\) ?: ${SEVERITY}(?: (?<code>[A-Z]{1,8}\\d{1,6}))? ?: (?<message>.*)$`,
    ),
    tool: ({ code }, language) =>
      code?.startsWith('TS')
        ? 'tsc'
        : language === 'csharp' || /^(?:CS|MSB|NU|NETSDK|CA|IDE)/.test(code ?? '')
          ? 'csc'
          : 'tsc',
  },
  {
    line: new RegExp(
      `^ *${PATH}:(?<line>\\d{1,9}):(?<column>\\d{1,9}) - ${SEVERITY}(?: (?<code>TS\\d{1,6}))?: (?<message>.*)$`,
    ),
    tool: (_, language) => (language === 'python' ? 'pyright' : 'tsc'),
  },
  {
    line: new RegExp(
      `^\\[(?<severity>ERROR|WARNING)\\] ${PATH}:\\[(?<line>\\d{1,9}),(?<column>\\d{1,9})\\] (?:error: )?(?<message>.*)$`,
    ),
    tool: () => 'javac',
  },
  {
    line: new RegExp(
      `^(?:vet: )?${PATH}:(?<line>\\d{1,9})(?::(?<column>\\d{1,9}))?: (?:${SEVERITY}(?:\\[(?<code>E\\d{4})\\])?: )?(?<message>.*)$`,
    ),
    tool({ message = '', severity }, language, text) {
      if (language === undefined) return severity === undefined ? undefined : 'gcc';
      if (language === 'python')
        return /^[A-Z]{1,4}\d{2,4}:? /.test(message) ? 'pylint' : severity ? 'mypy' : undefined;
      if (language === 'c' || language === 'cpp')
        return /[‘’]|\n {1,8}\d{1,6} \| /.test(text) ? 'gcc' : 'clang';
      if (
        severity === undefined &&
        language !== 'go' &&
        !/\[(?:Error|Warning)\/[^\]\n]{1,80}\]$/.test(message)
      )
        return undefined;
      return colonTool[language];
    },
  },
  {
    line: /^(?<severity>error|warning)(?:\[(?<code>E\d{4}|[a-z][\w:]{0,80})\])?: (?<message>.*)$/,
    tool: ({ code }, _, text) =>
      code !== undefined || /^ *(?:-->|:::) /m.test(text) || /could not compile|Cargo\.toml/.test(text)
        ? 'rustc'
        : undefined,
  },
  {
    line: /^ {1,8}(?<line>\d{1,9}):(?<column>\d{1,9}) {1,8}(?<severity>error|warning) {1,8}(?<message>\S.*?)(?: {2,40}(?<code>@?[\w/-]{1,100}))?$/,
    tool: () => 'eslint',
  },
  {
    line: /^error (?<code>TS\d{1,6}): (?<message>.*)$/,
    tool: () => 'tsc',
  },
  {
    line: /^(?:\S{1,300}: )?(?:in function [`'‘].{1,200}: ?)?(?<message>undefined reference to .*|cannot find -l\S+)$/,
    tool: () => 'gcc',
  },
];

/** Lines in which a diagnostic is looked for; its notes and excerpts may go on longer. */
const MAX_LINES = 2_000;
const MAX_LINE = 2_000;

function severityOf(text: string | undefined): 'error' | 'warning' | undefined {
  if (text === undefined) return undefined;
  return /error/i.test(text) ? 'error' : 'warning';
}

/** The line that says what was raised: pytest marks it with `E`, a traceback ends with it, Node puts its stack below it. */
function raised(lines: readonly string[]): Recognised | undefined {
  const node = lines.some((line) => /^ {2,8}at /.test(line));
  const marked = lines.findIndex(
    (line) => EXCEPTION.test(line.replace(/^E {1,60}/, '')) && line.startsWith('E '),
  );
  const python =
    marked >= 0 ||
    lines.some(
      (line) =>
        /^(?:Traceback \(most recent call last\):|E {3}|\S{1,300}\.py:\d{1,9}: )/.test(line) ||
        /^ {2}File "[^"\n]{1,300}", line \d/.test(line),
    );
  const order = node ? lines.map((_, index) => index) : lines.map((_, index) => lines.length - 1 - index);
  for (const index of marked >= 0 ? [marked] : order) {
    const line = (lines[index] as string).replace(/^E {1,60}/, '');
    const found = EXCEPTION.exec(line)?.groups;
    if (!found) continue;
    const name = found.code as string;
    const jvm =
      /^(?:Exception in thread|Caused by)/.test(line) || /^(?:java|javax|kotlin|jakarta)\./.test(name);
    return {
      tool: python ? 'cpython' : jvm ? undefined : node ? 'node' : undefined,
      language: python ? 'python' : node && !jvm ? 'javascript' : undefined,
      code: found.own ?? (python ? (name.split('.').at(-1) as string) : name),
      severity: 'error',
      place: tracedPlace(lines, python ? 'python' : 'node'),
      head: found.message ?? '',
      at: index,
    };
  }
  return undefined;
}

function tracedPlace(lines: readonly string[], kind: 'python' | 'node'): RawPlace | undefined {
  if (kind === 'node') {
    const first = /^(?:file:\/\/)?(\/[^:\n]{1,400}|[A-Za-z]:[^:\n]{1,400}):(\d{1,9})$/.exec(lines[0] ?? '');
    const frame = lines
      .map((line) =>
        /^ {2,8}at (?:.{1,200} \()?(?:file:\/\/)?([^():\n]{1,400}):(\d{1,9}):(\d{1,9})\)?$/.exec(line),
      )
      .find((it) => it && !it[1]?.startsWith('node:'));
    const found = frame ?? first;
    return found
      ? {
          path: found[1] as string,
          line: Number(found[2]),
          ...(found[3] ? { column: Number(found[3]) } : {}),
        }
      : undefined;
  }
  for (const line of lines.toReversed()) {
    const found =
      /^ {2}File "([^"\n]{1,400})", line (\d{1,9})/.exec(line) ?? /^(\S{1,400}\.py):(\d{1,9}): /.exec(line);
    if (found) return { path: found[1] as string, line: Number(found[2]) };
  }
  return undefined;
}

/** @returns undefined when no line of the text has the shape of a diagnostic. */
export function recogniseTool(text: string): Recognised | undefined {
  const lines = text.split('\n', MAX_LINES).map((line) => line.replace(/\r$/, '').slice(0, MAX_LINE));
  const traced = /^(?:Traceback \(most recent|E {3}| {2}File ")/m.test(text) ? raised(lines) : undefined;
  if (traced) return traced;
  for (const at of lines.keys()) {
    const found = headAt(lines, at, text);
    if (found) return found;
  }
  return raised(lines);
}

/** The diagnostic that begins at a line. `text` is looked at where a line alone leaves the tool open. */
export function headAt(lines: readonly string[], at: number, text: string): Recognised | undefined {
  for (const shape of shapes) {
    const groups = shape.line.exec(lines[at] as string)?.groups;
    if (!groups || groups.severity === 'note') continue;
    const language = groups.path === undefined ? undefined : languageOfPath(groups.path);
    const tool = shape.tool(groups, language, text);
    if (tool === undefined) continue;
    const arrow = /^ *--> (.{1,400}?):(\d{1,9}):(\d{1,9})$/.exec(lines[at + 1] ?? '');
    const path = groups.path ?? arrow?.[1];
    const row = groups.line ?? arrow?.[2];
    const column = groups.column ?? arrow?.[3];
    return {
      tool,
      language: language ?? (tool === 'rustc' ? 'rust' : undefined),
      code: groups.code,
      severity: severityOf(groups.severity),
      place:
        path === undefined
          ? undefined
          : { path, ...(row ? { line: Number(row) } : {}), ...(column ? { column: Number(column) } : {}) },
      head: groups.message ?? '',
      at,
    };
  }
  return undefined;
}
