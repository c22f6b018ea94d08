/** Reads texts with the readers of tool output, and tells what came out in a form that a person can check. */
import type { OutputReaderOptions } from '../../server/src/feedback/output/outputReader.ts';
import { createOutputReader } from '../../server/src/feedback/output/outputReader.ts';
import type { Frame, PrintedPlace, ReadDiagnostic, ReadResult } from '../../server/src/feedback/reading.ts';
import { readResult } from '../../server/src/feedback/recognise.ts';

async function* cut(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

/** @param size characters of a piece; a report may be cut anywhere */
export function readText(
  text: string,
  { name, size = 1_000, ...options }: { name?: string; size?: number } & OutputReaderOptions = {},
): Promise<ReadResult> {
  return readResult(cut(text, size), name, options);
}

/** As while a command runs: line by line. */
export function readLines(text: string, options: OutputReaderOptions = {}): ReadResult {
  const reader = createOutputReader(options);
  for (const line of text.split('\n')) reader.line(line);
  return reader.end();
}

const at = ({ path, line, column }: PrintedPlace): string =>
  [path, line, column].filter((part) => part !== undefined).join(':');
const inside = (frame: Frame): string => `${at(frame)}${frame.symbol ? ` in ${frame.symbol}` : ''}`;

function said({ tool, language, code, severity, place, message, frames }: ReadDiagnostic): object {
  return {
    who: [tool, language, severity, code].filter((part) => part !== undefined).join(' '),
    ...(place && { at: at(place) }),
    message: message.split('\n'),
    // Deep inside the runtime the frames change with its version; what counts is where it was raised.
    ...(frames && { raised: inside(frames[0] as Frame), frames: frames.length }),
  };
}

/** Everything of a result but durations, which no two runs share. */
export function told(result: ReadResult): object {
  return {
    format: result.format,
    diagnostics: result.diagnostics.map(said),
    tests: result.tests.map(({ outcome, suite, name, failure, expected, actual, place }) => ({
      test: `${outcome}: ${suite === undefined ? '' : `${suite} > `}${name}`,
      ...(place && !failure && { at: at(place) }),
      ...(expected !== undefined && { expected }),
      ...(actual !== undefined && { actual }),
      ...(failure && { failure: said(failure) }),
    })),
    ...(result.totals && { totals: result.totals }),
    ...(result.problems.length > 0 && { problems: result.problems }),
  };
}
