/** Exceptions and panics that reach the end of a program: from the line that announces them to the last frame. */
import { readFrame } from '../frames/readFrames.ts';
import { readTrace } from '../traces.ts';
import type { ToolOutput } from './toolOutput.ts';

export interface TraceTool {
  readonly id: string;
  /** The runtime's language, as in `frames/frameShapes.ts`. */
  readonly language: string;
  readonly begins: RegExp;
  /** Lines that belong to the trace besides frames and indented ones. */
  readonly belongs: RegExp;
  /** A trace only if a frame follows: the first line alone may be an ordinary message. */
  readonly needsFrame: boolean;
  /** Takes away what the runtime draws around the lines. */
  readonly undrawn?: (line: string) => string;
  /** The exception is the last line, and its message may go on until a blank one. */
  readonly endsWithException?: RegExp;
}

/** Lines of a trace; longer ones are recursions, of which the beginning and the end tell the story. */
const MAX_LINES = 1_000;
/** Lines without a frame after which a first line that needs one is given up. */
const MAX_WITHOUT_FRAME = 25;

export function traceOutput(tool: TraceTool): ToolOutput {
  return {
    id: tool.id,
    read(results) {
      let lines: string[] = [];
      let frames = 0;
      let exceptionAt = -1;
      return {
        begin(line) {
          if (!tool.begins.test(line)) return false;
          lines = [line];
          frames = 0;
          exceptionAt = -1;
          return true;
        },
        next(line) {
          const text = tool.undrawn ? tool.undrawn(line) : line;
          if (!goesOn(text)) return false;
          if (lines.length < MAX_LINES) lines.push(text);
          else lines[MAX_LINES - 1 - (frames % 50)] = text;
          return true;
        },
        end() {
          const found = !tool.needsFrame || frames > 0 ? readTrace(lines, tool.language) : undefined;
          if (found) results.diagnostic(found);
          lines = [];
        },
      };

      function goesOn(line: string): boolean {
        if (tool.endsWithException && exceptionAt >= 0) return afterException(line);
        if (readFrame(line, lines.at(-1))) {
          frames++;
          return true;
        }
        if (tool.endsWithException?.test(line)) {
          exceptionAt = lines.length;
          return true;
        }
        if (frames === 0 && tool.needsFrame && lines.length >= MAX_WITHOUT_FRAME) return false;
        return /^\s+\S/.test(line) || tool.belongs.test(line);
      }

      /** The message goes on, or another exception was raised while this one was handled. */
      function afterException(line: string): boolean {
        if (tool.belongs.test(line)) {
          if (line.trim() !== '') exceptionAt = -1;
          return true;
        }
        return lines.at(-1)?.trim() !== '' && lines.length - exceptionAt < 40 && !tool.begins.test(line);
      }
    },
  };
}
