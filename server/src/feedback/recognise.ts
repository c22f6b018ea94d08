/** Reads a result file of any known format: the format is told by the content, since names say little (`results.xml`). */
import { lineSplitter } from './lines.ts';
import type { OutputReaderOptions } from './output/outputReader.ts';
import { createOutputReader } from './output/outputReader.ts';
import type { ReadResult, ReportFormat } from './reading.ts';
import { reportFormats } from './reports/table.ts';

/** Characters at the beginning by which a format is told. */
const HEAD = 16_000;

/** @param head the beginning of the content; `name` is the file's, without its directory */
export function recogniseReport(head: string, name?: string): ReportFormat | undefined {
  const text = head.charCodeAt(0) === 0xfeff ? head.slice(1) : head;
  return reportFormats.find((format) => format.recognises(text, name));
}

/**
 * Reads a whole result. What is no known report is read as the output of tools.
 * @param pieces the content, cut anywhere
 * @returns a result with one problem and nothing else, where neither a report nor a tool's line was found
 */
export async function readResult(
  pieces: AsyncIterable<string>,
  name?: string,
  options: OutputReaderOptions = {},
): Promise<ReadResult> {
  let head = '';
  let sink: { write(piece: string): void; end(): ReadResult } | undefined;
  for await (const piece of pieces) {
    if (sink) sink.write(piece);
    else {
      head += piece;
      if (head.length < HEAD) continue;
      sink = openSink(head, name, options);
      sink.write(head);
    }
  }
  if (!sink) {
    sink = openSink(head, name, options);
    sink.write(head);
  }
  const result = sink.end();
  const isEmpty =
    result.diagnostics.length + result.tests.length + result.problems.length === 0 && !result.totals;
  if (!isEmpty || result.format !== 'output') return result;
  const what =
    head.trim() === '' ? 'is empty' : looksBinary(head) ? 'is no text' : 'holds nothing that is known';
  return {
    ...result,
    problems: [
      `${name ?? 'The input'} ${what}: neither a report in a known format nor a line of a known tool. Describe its lines with \`matchers\` in the settings.`,
    ],
  };
}

function looksBinary(head: string): boolean {
  return head.includes('\0') || (head.match(/\ufffd/g)?.length ?? 0) > head.length / 20;
}

function openSink(
  head: string,
  name: string | undefined,
  options: OutputReaderOptions,
): { write(piece: string): void; end(): ReadResult } {
  return recogniseReport(head, name)?.open() ?? lineSink(options);
}

function lineSink(options: OutputReaderOptions): { write(piece: string): void; end(): ReadResult } {
  const reader = createOutputReader(options);
  const lines = lineSplitter((line) => reader.line(line));
  return {
    write: (piece) => lines.write(piece),
    end() {
      lines.end();
      return reader.end();
    },
  };
}
