/** The contract of one tool's way of printing: which line begins something of it, and which lines go on with that. */
import type { ResultBuilder } from '../resultBuilder.ts';

/** Reads one stream. What it finds goes to the builder when it is complete. */
export interface LineReader {
  /** A line that belongs to nothing so far. True: it begins something of this tool, which gets the next line first. */
  begin(line: string): boolean;
  /** Whether the line goes on with what was begun. */
  next(line: string): boolean;
  /** Nothing more belongs to what was begun. */
  end(): void;
}

export interface ToolOutput {
  /** Names the format in results, and the row for readers of the table. */
  readonly id: string;
  read(results: ResultBuilder): LineReader;
}
