/** Reads an exception or panic with its stack trace, as a runtime prints it at its end or a test framework keeps it. */
import { boundedMessage } from './bounds.ts';
import { readFrame, readFrames } from './frames/readFrames.ts';
import { isForeignPath, workspaceFrame } from './frames/workspaceFrame.ts';
import { languageOfPath, runtimeOf } from './languages.ts';
import type { Frame, PrintedPlace, ReadDiagnostic } from './reading.ts';

/** How a runtime names what was raised. Groups: `code` (class of the exception), `message`, and where it says so a place. */
interface RaisedShape {
  readonly language: string;
  readonly pattern: RegExp;
}

const raised: readonly RaisedShape[] = [
  // `std::panic`: the message follows on the next lines since Rust 1.73.
  {
    language: 'rust',
    pattern:
      /^thread '.{0,200}?' (?:\(\d{1,12}\) )?panicked at (?:'(?<message>.{0,2000})', )?(?<path>\S.{0,500}?\.rs):(?<line>\d{1,9}):(?<column>\d{1,9}):?$/,
  },
  { language: 'go', pattern: /^\s*(?<code>panic|fatal error): (?<message>.{1,2000})$/ },
  {
    language: 'java',
    pattern:
      /^\s*(?:Exception in thread ".{0,200}?" |Caused by: |\[ERROR\] )?(?<code>(?:[a-z_][\w$]{0,60}\.){1,12}[A-Z][\w$]{0,100})(?:: (?<message>.{0,2000}))?$/,
  },
  {
    language: 'csharp',
    pattern:
      /^\s*(?:Unhandled exception\. |---> )?(?<code>(?:[A-Z]\w{0,60}\.){1,10}\w{0,80}Exception) ?: (?<message>.{0,2000})$/,
  },
  {
    language: 'php',
    pattern:
      /^(?:PHP )?(?:Fatal|Recoverable fatal) error: {1,4}Uncaught (?<code>[A-Z][\w\\]{0,100}): (?<message>.{0,2000}?)(?: in (?<path>\S{1,500}?):(?<line>\d{1,9}))?$/,
  },
  {
    language: 'php',
    pattern:
      /^(?:PHP )?(?<code>(?:Parse|Fatal|Recoverable fatal) error): {1,4}(?<message>.{1,2000}?)(?: in (?<path>\S{1,500}?) on line (?<line>\d{1,9}))?$/,
  },
  {
    language: 'ruby',
    pattern:
      /^(?<path>[^\s:][^:]{0,500}\.rb):(?<line>\d{1,9}):in [`'].{1,300}?': (?<message>.{0,2000}?) \((?<code>[A-Z][\w:]{0,100})\)$/,
  },
  {
    language: 'python',
    pattern:
      /^(?:E {3,7})?(?<code>(?:[A-Za-z_]\w{0,80}\.){0,8}[A-Z]\w{0,80}(?:Error|Exception|Warning|Interrupt|Exit|Iteration|Group|Failure|Failed|NotFound|Timeout|Skipped))(?:: (?<message>.{0,3000}))?$/,
  },
  {
    language: 'javascript',
    pattern:
      /^\s*(?:Uncaught |cause: |\[cause\]: |\[)?(?<code>[A-Z]\w{0,60}(?:Error|Exception)|Error)(?: \[(?<more>\w{1,80})\])?: (?<message>.{0,3000}?)(?:\])?$/,
  },
];

export interface Raised {
  readonly language: string;
  readonly code?: string;
  readonly message: string;
  readonly place?: PrintedPlace;
}

/** Which exception a line names; `language` restricts it to what that runtime prints. */
export function readRaised(line: string, language?: string): Raised | undefined {
  for (const shape of raised) {
    if (language !== undefined && shape.language !== language) continue;
    const groups = shape.pattern.exec(line)?.groups;
    // Node wraps what a test threw in an error of its own, and names the cause in it.
    if (!groups || groups.more === 'ERR_TEST_FAILURE') continue;
    return {
      language: shape.language,
      ...(groups.code && { code: groups.code }),
      message: groups.message?.trim() ?? '',
      ...(groups.path && {
        place: {
          path: groups.path,
          ...(groups.line && { line: Number(groups.line) }),
          ...(groups.column && { column: Number(groups.column) }),
        },
      }),
    };
  }
  return undefined;
}

/** The place that a person would look at first: outside libraries where there is such a frame. */
export function placeOf(frames: readonly Frame[]): PrintedPlace | undefined {
  const frame = workspaceFrame(frames, () => true) ?? frames[0];
  return (
    frame && {
      path: frame.path,
      ...(frame.line !== undefined && { line: frame.line }),
      ...(frame.column !== undefined && { column: frame.column }),
    }
  );
}

/** Where a trace says that it goes on with the exception behind the one before. */
const chain =
  /^\s*(?:Caused by: |\[cause\]: |---> |.{0,40}Exception Group Traceback|During handling of the above exception|The above exception was the direct cause)/;
/** Lines of a trace that are neither message nor frame. */
const filler =
  /^\s*(?:\^[\^~ ]{0,300}|~[~^]{0,300}|Traceback \(most recent call last\):|\.{3} \d{1,9} (?:more|common frames omitted)|note: run with `?RUST_BACKTRACE.{0,100}|stack backtrace:|goroutine \d{1,12} \[.{0,80}\]:|\[signal .{0,200}|Stack trace:|exit status \d{1,5}|Node\.js v\S{1,20}|--- End of .{0,80})$/;

/**
 * The exception that surfaced, with what caused it in further lines of the message; its frames start where the cause
 * was raised. Undefined where the lines name no exception.
 */
export function readTrace(lines: readonly string[], expectedLanguage?: string): ReadDiagnostic | undefined {
  const found = readFrames(lines);
  const language = found?.language === 'javascript' || !found ? expectedLanguage : found.language;
  const all: { readonly raised: Raised; readonly at: number }[] = [];
  for (const [at, line] of lines.entries()) {
    const is = readRaised(line, language ?? found?.language);
    if (is) all.push({ raised: is, at });
  }
  if (all.length === 0) return undefined;
  const spoken = all[0]?.raised.language as string;
  // Python prints the exception that surfaced last, all others print it first.
  const isGroup = lines.some((line) => line.includes('Exception Group Traceback'));
  const surfaced = (spoken === 'python' && !isGroup ? all.at(-1) : all[0]) as Found;
  const causes = chained(lines, all, surfaced);
  const message = boundedMessage([
    boundedMessage(messageLines(lines, surfaced.at, surfaced.raised, all)),
    ...causes.map(
      ({ raised: { code, message: text } }) => `caused by: ${code ?? ''}${text ? `: ${text}` : ''}`,
    ),
  ]);
  const header = /^(?:file:\/\/)?((?:\/|[A-Za-z]:[\\/])[^\n]{0,800}):(\d{1,9})$/.exec(lines[0] ?? '');
  const printed = header ? { path: header[1] as string, line: Number(header[2]) } : surfaced.raised.place;
  const frames = found?.language === spoken ? innermostFrames(lines, all, surfaced, found.frames) : undefined;
  const stated = surfaced.raised.place;
  const place =
    stated && !isForeignPath(stated.path)
      ? stated
      : frames?.some(({ path }) => !isForeignPath(path))
        ? placeOf(frames)
        : (printed ?? (frames && placeOf(frames)));
  const sourceLanguage = (spoken === 'javascript' || spoken === 'java') && languageOfPath(place?.path);
  return {
    tool: runtimeOf(spoken),
    language: sourceLanguage || spoken,
    code: surfaced.raised.code,
    message,
    severity: 'error',
    ...(place && { place }),
    ...(frames && frames.length > 0 && { frames }),
  };
}

type Found = { readonly raised: Raised; readonly at: number };

/** Exceptions behind the surfaced one, which the trace itself links to it. */
function chained(lines: readonly string[], all: readonly Found[], surfaced: Found): readonly Found[] {
  if (surfaced.raised.language === 'python')
    return lines.some((line) => chain.test(line)) ? all.filter((other) => other !== surfaced) : [];
  return all.filter((other) => other !== surfaced && chain.test(lines[other.at] as string));
}

/** Frames of the root cause first, where causes are printed after what they caused. */
function innermostFrames(
  lines: readonly string[],
  all: readonly Found[],
  surfaced: Found,
  frames: readonly Frame[],
): readonly Frame[] {
  const causes = chained(lines, all, surfaced);
  if (causes.length === 0) return frames;
  if (surfaced.raised.language === 'python') {
    // In the text the cause comes first; within the joined and reversed list it is last.
    const first = readFrames(lines.slice(0, (all[0] as Found).at))?.frames ?? [];
    return [...first, ...frames.slice(0, Math.max(0, frames.length - first.length))];
  }
  const root = readFrames(lines.slice((causes.at(-1) as Found).at))?.frames ?? [];
  return [...root, ...frames.slice(0, Math.max(0, frames.length - root.length))];
}

/** First line and its continuation up to the first frame, next exception or line that belongs to the runtime. */
function messageLines(
  lines: readonly string[],
  at: number,
  { message, language }: Raised,
  all: readonly Found[],
): string[] {
  const text = message ? [message] : [];
  // V8 prints properties of the error after the frames, PHP and Ruby their trace: only what comes before frames counts.
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next] as string;
    if (/^\s*(?:> )?\d{1,9} ?\| /.test(line)) break;
    if (filler.test(line) || chain.test(line) || all.some((other) => other.at === next)) break;
    if (readFrame(line, lines[next - 1])) break;
    if (language === 'go' && line.trim() === '') break;
    if (/^\s*at .{1,500}\)?$/.test(line) && language !== 'python') break;
    text.push(line.replace(/^E {3}/, ''));
    if (text.length > 40) break;
  }
  return text;
}
