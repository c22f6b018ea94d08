/** A report that a command prints among other lines: `eslint -f json`, `cargo --message-format=json`, TAP, JUnit XML. */
import { MAX_JSON } from '../bounds.ts';
import type { ReportFormat, ReportReading } from '../reading.ts';
import { reportFormats } from '../reports/table.ts';
import type { ResultBuilder } from '../resultBuilder.ts';

export interface EmbeddedReport {
  /**
   * The next line, whole and unchanged.
   * @returns lines that belong to no report: none while one is read, and those before where they turned out to begin none
   */
  pass(line: string): readonly string[];
  /** @returns lines that are left; what was read went to the builder */
  end(): readonly string[];
  /** Ids of the formats that were found. */
  readonly used: ReadonlySet<string>;
}

/** First lines: an object or array of its own, XML, TAP. `[INFO]` and `{x}` are not. */
const first = /^(?:\{\s{0,4}(?:"|$)|\[\s{0,4}(?:[[{\]"]|$)|<\?xml |<testsuites?[ >]|TAP version 1[34]\s*$)/;
/** Lines that cannot stand in pretty-printed JSON or XML show that the first line meant nothing. */
const inside = /^(?:\s|[\]}[{"<]|$)/;
/** Lines after which a report must be recognised. */
const MAX_UNRECOGNISED = 60;
/** Characters of them that are looked at. */
const HEAD = 16_000;

/** The line that ends a document, by the character it begins with; a document of one line ends at once. */
const last: Readonly<Record<string, RegExp>> = {
  '{': /^\}\s*$/,
  '[': /^\]\s*$/,
  '<': /^<\/(?:testsuites?|TestRun|test-run|test-results|assemblies)>\s*$/,
};
const none: readonly string[] = [];
const oneLine = /^(?:\{.*\}|\[.*\])\s*$/s;

export function embeddedReport(results: ResultBuilder): EmbeddedReport {
  const used = new Set<string>();
  /** What may be a report and has not been recognised yet. */
  let head: string[] = [];
  let open: { readonly format: ReportFormat; readonly reading: ReportReading; size: number } | undefined;
  let opening = '';

  function close(): void {
    if (open) results.include(open.reading.end());
    open = undefined;
    head = [];
  }

  function isLast(line: string): boolean {
    return open?.format.lines === undefined && last[opening]?.test(line) === true;
  }

  /** The next line of an open report; false when it belongs to it no more. */
  function goOn(line: string): boolean {
    if (!open || open.size > MAX_JSON || open.format.lines?.test(line) === false) return false;
    open.size += line.length;
    open.reading.write(`${line}\n`);
    if (isLast(line)) close();
    return true;
  }

  /** @returns lines that begin no report */
  function recognise(line: string): readonly string[] {
    // Looking again and again would cost the square of the lines; the first few nearly always tell.
    if (head.length > 8 && head.length % 8 !== 0 && !last[opening]?.test(line)) return none;
    const text = `${head.join('\n')}\n`;
    const start = text.slice(0, HEAD);
    const format = reportFormats.find((known) => known.recognises(start, undefined));
    if (!format) return last[opening]?.test(line) ? giveUp() : none;
    used.add(format.id);
    open = { format, reading: format.open(), size: text.length };
    open.reading.write(text);
    const isWhole = format.lines === undefined && head.length === 1 && oneLine.test(line);
    if (isWhole || isLast(line)) close();
    return none;
  }

  function giveUp(): readonly string[] {
    const lines = head;
    head = [];
    return lines;
  }

  function begin(line: string): readonly string[] {
    if (!first.test(line)) return [line];
    opening = line[0] as string;
    head = [line];
    return recognise(line);
  }

  return {
    used,
    pass(line) {
      if (open) {
        if (goOn(line)) return none;
        close();
      }
      if (head.length === 0) return begin(line);
      if (!inside.test(line) || head.length > MAX_UNRECOGNISED) return [...giveUp(), ...begin(line)];
      head.push(line);
      return recognise(line);
    },
    end() {
      const lines = open ? none : giveUp();
      close();
      return lines;
    },
  };
}
