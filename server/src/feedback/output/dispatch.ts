/** Gives each line to the tool that has begun something, else to the first in order that begins something with it. */
import type { ResultBuilder } from '../resultBuilder.ts';
import type { LineReader, ToolOutput } from './toolOutput.ts';

export interface Dispatch {
  /** A clean line (`bounds.ts`). */
  line(text: string): void;
  /** What was begun is complete: end of the stream, or something else in between. */
  interrupt(): void;
  /** Ids of the tools that found something. */
  readonly used: ReadonlySet<string>;
}

export function dispatch(tools: readonly ToolOutput[], results: ResultBuilder): Dispatch {
  const readers = tools.map((tool) => ({ id: tool.id, reader: tool.read(results) }));
  const used = new Set<string>();
  let current: LineReader | undefined;

  function interrupt(): void {
    current?.end();
    current = undefined;
  }

  return {
    used,
    interrupt,
    line(text) {
      if (current?.next(text)) return;
      interrupt();
      for (const { id, reader } of readers) {
        if (!reader.begin(text)) continue;
        current = reader;
        used.add(id);
        return;
      }
    },
  };
}
