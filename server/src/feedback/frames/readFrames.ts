/** Finds the frames of a stack trace in lines of text, whatever runtime wrote it. */
import { MAX_FRAMES } from '../bounds.ts';
import type { Frame } from '../reading.ts';
import { type FrameShape, frameShapes } from './frameShapes.ts';

export interface FoundFrames {
  readonly language: string;
  /** Innermost (where it was raised) first. */
  readonly frames: readonly Frame[];
}

/** `file:///x/a%20b.mjs` is a path like any other. */
export function pathOfPrinted(printed: string): string {
  if (!printed.startsWith('file://')) return printed;
  const path = printed.slice('file://'.length).replace(/^\/(?=[A-Za-z]:)/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A line of a stack trace in one of the known shapes. */
export function readFrame(
  line: string,
  before: string | undefined,
  shapes: readonly FrameShape[] = frameShapes,
): { readonly shape: FrameShape; readonly frame: Frame } | undefined {
  for (const shape of shapes) {
    const groups = shape.pattern.exec(line)?.groups;
    if (!groups) continue;
    const named = shape.before ? shape.before.exec(before ?? '')?.groups : groups;
    if (shape.before && !named) continue;
    const symbol = named?.symbol?.trim();
    const frame: Frame = {
      path: pathOfPrinted(groups.path ?? ''),
      ...(groups.line && { line: Number(groups.line) }),
      ...(groups.column && { column: Number(groups.column) }),
      ...(symbol && { symbol }),
    };
    return { shape, frame: shape.adjust ? shape.adjust(frame) : frame };
  }
  return undefined;
}

/** Frames of the runtime that printed the first frame; lines of other shapes in between are not frames. */
export function readFrames(lines: readonly string[]): FoundFrames | undefined {
  let shape: FrameShape | undefined;
  const frames: Frame[] = [];
  for (const [at, line] of lines.entries()) {
    const found = readFrame(line, lines[at - 1], shape && [shape]);
    if (!found) continue;
    shape = found.shape;
    frames.push(found.frame);
    // Of a deep recursion the end that raised is kept.
    if (frames.length > MAX_FRAMES) {
      if (shape.innermost === 'first') break;
      frames.shift();
    }
  }
  if (!shape) return undefined;
  if (shape.innermost === 'last') frames.reverse();
  return { language: shape.language, frames: frames.slice(0, MAX_FRAMES) };
}
