/** Reports in JSON: a whole document that is checked against a schema, or one object a line. */
import type * as z from 'zod';
import { MAX_JSON } from '../bounds.ts';
import { lineSplitter } from '../lines.ts';
import type { ReportFormat, ReportReading } from '../reading.ts';
import { ResultBuilder } from '../resultBuilder.ts';

export interface JsonReport<Value> {
  readonly id: string;
  /** Looks at the first kilobytes, which begin with `{` or `[`. */
  readonly recognises: (head: string) => boolean;
  /** Names what we read and nothing else: unknown fields pass, so that a newer version of the tool can still be read. */
  readonly schema: z.ZodType<Value>;
  readonly read: (value: Value, results: ResultBuilder) => void;
}

export function jsonReport<Value>(report: JsonReport<Value>): ReportFormat {
  return {
    id: report.id,
    recognises: (head) => /^\s*[[{]/.test(head) && report.recognises(head),
    open(): ReportReading {
      const results = new ResultBuilder();
      const pieces: string[] = [];
      let size = 0;
      return {
        write(piece) {
          size += piece.length;
          if (size <= MAX_JSON) pieces.push(piece);
        },
        end() {
          if (size > MAX_JSON) {
            results.problem(
              `The ${report.id} report is larger than ${MAX_JSON / 1_000_000} million characters and was not read: split the run.`,
            );
            return results.result(report.id);
          }
          const value = parsed(pieces.join(''));
          if ('problem' in value) {
            results.problem(
              `The ${report.id} report is no complete JSON (${value.problem}): was the run interrupted?`,
            );
            return results.result(report.id);
          }
          const checked = report.schema.safeParse(value.value);
          if (checked.success) report.read(checked.data, results);
          else results.problem(mismatch(report.id, checked.error));
          return results.result(report.id);
        },
      };
    },
  };
}

export interface JsonLines<Value> {
  readonly id: string;
  readonly recognises: (head: string) => boolean;
  /** Which lines among others are of this format. */
  readonly lines: RegExp;
  readonly schema: z.ZodType<Value>;
  /** A fresh reader of one report. */
  readonly open: (results: ResultBuilder) => { line(value: Value): void; end?(): void };
}

export function jsonLines<Value>(report: JsonLines<Value>): ReportFormat {
  return {
    id: report.id,
    lines: report.lines,
    recognises: (head) => /^\s*\{/.test(head) && report.recognises(head),
    open(): ReportReading {
      const results = new ResultBuilder();
      const reader = report.open(results);
      let bad = 0;
      let row = 0;
      function line(text: string): void {
        row++;
        if (!/^\s*\{/.test(text)) return;
        const value = parsed(text);
        const checked = 'problem' in value ? undefined : report.schema.safeParse(value.value);
        if (checked?.success) reader.line(checked.data);
        else if (++bad === 1)
          results.problem(
            `Line ${row} of the ${report.id} report is not what the tool writes and was skipped.`,
          );
      }
      const lines = lineSplitter(line);
      return {
        write: (piece) => lines.write(piece),
        end() {
          lines.end();
          reader.end?.();
          return results.result(report.id);
        },
      };
    },
  };
}

function parsed(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message.slice(0, 120) : 'not JSON' };
  }
}

function mismatch(id: string, error: z.ZodError): string {
  const [issue] = error.issues;
  const path = issue?.path.map(String).join('.') || 'the document';
  return `The ${id} report is not in the form that is known: ${path}: ${issue?.message ?? 'unexpected'}.`;
}
