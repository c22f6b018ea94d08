/** Splits the text of one diagnostic, as a tool printed it, into what `classify` needs: tool, code, message, place. */
import type { ToolDiagnostic } from './classification.ts';
import { EXCEPTION, headAt, type RawPlace, recogniseTool } from './recogniseTool.ts';
import { toolNamed } from './tools/table.ts';

export interface RawDiagnostic extends ToolDiagnostic {
  readonly place?: RawPlace;
}

/** What the caller knows better than the shape of the text. */
export interface Hints {
  readonly tool?: string;
  readonly language?: string;
}

const MAX_MESSAGE = 4_000;
const MAX_TEXT = 64_000;

/** Codes that stand at the end of the first line: `[-Wunused]`, `[attr-defined]`, `(reportCallIssue)`, `[Error/no-undef]`. */
const TRAILING: readonly RegExp[] = [
  /^(?<message>.*?) {0,4}\[(?<code>-W[\w+=-]{1,80}|-fpermissive)(?:,[^\]\n]{0,80})?\]$/,
  /^(?<message>.*?) {2}\[(?<code>[a-z][a-z-]{1,60})\]$/,
  /^(?<message>.*?) \((?<code>report[A-Za-z]{1,60})\)$/,
  /^(?<message>.*?) \[(?:Error|Warning)\/(?<code>[@\w/-]{1,100})\]$/,
  /^(?<code>[A-Z]{1,4}\d{2,4}):? (?:\[\*\] )?(?<message>.*)$/,
];

/** rustc names a lint in a note: `#[warn(dead_code)]` on by default, `-D clippy::exit` implied by `-D warnings`. */
const LINT_NOTE =
  /= note: (?:requested on the command line with )?`(?:#\[(?:warn|deny|forbid)\((?<code>[\w:]{1,80})\)\]|-[DWF] (?<flag>(?:clippy::)?[\w-]{1,80}))`/;

/** Lines of code with a gutter, and markers below them; they belong to the user's program, not to the message. */
const EXCERPT = /^\s*(?:\d{1,7}|LL)?\s*\||^\s*[\^~]+|^\s+\^|^\s*-->|^\s*:::|^\s*\.\.\.$/;

function trailingCode(tool: string | undefined, head: string): { code?: string; message: string } {
  for (const pattern of TRAILING) {
    if (pattern === TRAILING[4] && tool !== 'pylint') continue;
    const groups = pattern.exec(head)?.groups;
    if (groups) return { code: groups.code as string, message: (groups.message as string).trimEnd() };
  }
  return { message: head };
}

/** Takes any text; what has no known shape becomes a message without tool and code. */
export function diagnosticOfText(text: string, hints: Hints = {}): RawDiagnostic {
  const bounded = text.slice(0, MAX_TEXT).replace(/\r\n/g, '\n');
  const found = recogniseTool(bounded);
  const tool = toolNamed(hints.tool)?.id ?? hints.tool ?? found?.tool;
  if (!found)
    return { tool, language: hints.language, code: undefined, message: bounded.trim().slice(0, MAX_MESSAGE) };
  const split = trailingCode(tool, found.head);
  const lint = tool === 'rustc' ? LINT_NOTE.exec(bounded)?.groups : undefined;
  const rest = bounded
    .split('\n')
    .slice(found.at + 1)
    .filter((line) => line.trim() !== '' && !EXCERPT.test(line));
  const place = found.place;
  return {
    tool,
    language: hints.language ?? found.language,
    code: found.code ?? split.code ?? lint?.code ?? lint?.flag,
    message: [split.message, ...rest].join('\n').slice(0, MAX_MESSAGE),
    ...(found.severity ? { severity: found.severity } : {}),
    ...(place ? { place } : {}),
  };
}

/** Where an uncaught error begins: the title of a traceback, or the place that Node prints above the code. */
const TRACE_START =
  /^(?:Traceback \(most recent call last\):|(?:file:\/\/)?\/[^:\n]{1,400}\.[cm]?[jt]sx?:\d{1,9}$|={5,} FAILURES|_{5,} .{1,200} _{5,}$)/;
const MAX_DIAGNOSTICS = 10_000;

/** Every diagnostic in what a tool printed. A text without any known shape is taken as one. */
export function diagnosticsOfText(text: string, hints: Hints = {}): readonly RawDiagnostic[] {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, '').slice(0, 2_000));
  const starts: number[] = [];
  let traced = false;
  for (const [index, line] of lines.entries()) {
    if (starts.length >= MAX_DIAGNOSTICS) break;
    if (TRACE_START.test(line)) {
      starts.push(index);
      traced = true;
    } else if (!traced && headAt(lines, index, `${line}\n${lines[index + 1] ?? ''}`)) starts.push(index);
    else if (traced && /^\S/.test(line) && EXCEPTION.test(line)) traced = false;
  }
  if (starts.length === 0) return text.trim() === '' ? [] : [diagnosticOfText(text, hints)];
  return starts.map((start, index) =>
    diagnosticOfText(lines.slice(start, starts[index + 1]).join('\n'), hints),
  );
}
