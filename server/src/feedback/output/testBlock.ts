/** Test frameworks that print a failure as a block of lines under a header: one description each, the same reader. */
import { MAX_FAILURE_TEXT } from '../bounds.ts';
import { readFailure } from '../failure.ts';
import type { ReadTest } from '../reading.ts';
import type { ResultBuilder } from '../resultBuilder.ts';
import type { ToolOutput } from './toolOutput.ts';

export interface FailureHeader {
  readonly name: string;
  readonly suite?: string;
  readonly place?: ReadTest['place'];
  readonly duration?: number;
  /** Class of the exception where the text names none. */
  readonly type?: string;
  /** A whole file that could not be loaded: that is a diagnostic, no test. */
  readonly isFile?: boolean;
}

export interface TestBlocks {
  readonly id: string;
  readonly language: string;
  /** Reads the first line of a failure. */
  readonly header: (line: string) => FailureHeader | undefined;
  /** Whether a line still belongs to the failure; `taken` lines of it came before. */
  readonly inside: (line: string, taken: number) => boolean;
  /** Corrects the header by the lines that followed it. */
  readonly complete?: (
    header: FailureHeader,
    lines: readonly string[],
  ) => { readonly header: FailureHeader; readonly lines: readonly string[] };
  /** Lines of one test or of totals, that need no block: true when it was one. */
  readonly single?: (line: string, results: ResultBuilder) => boolean;
  /** The failure was listed before, without its text (libtest, Node): it is completed instead of added. */
  readonly completes?: boolean;
}

export function testBlocks(tool: TestBlocks): ToolOutput {
  return {
    id: tool.id,
    read(results) {
      let open: { readonly header: FailureHeader; readonly lines: string[]; size: number } | undefined;
      return {
        begin(line) {
          if (tool.single?.(line, results)) return true;
          const header = tool.header(line);
          if (!header) return false;
          open = { header, lines: [], size: 0 };
          return true;
        },
        next(line) {
          if (!open || !tool.inside(line, open.lines.length)) return false;
          open.size += line.length;
          if (open.size <= MAX_FAILURE_TEXT) open.lines.push(line);
          return true;
        },
        end() {
          const found = open && tool.complete ? tool.complete(open.header, open.lines) : open;
          if (found) report(found.header, found.lines);
          open = undefined;
        },
      };

      function report(header: FailureHeader, lines: readonly string[]): void {
        const failure = readFailure({
          fallbackType: header.type,
          text: lines.join('\n'),
          place: header.place,
          language: tool.language,
        });
        if (header.isFile) {
          if (failure.failure) results.diagnostic(failure.failure);
          return;
        }
        const same = (test: ReadTest): boolean =>
          test.name === header.name && (header.suite === undefined || test.suite === header.suite);
        if (tool.completes && results.changeFailed(same, (test) => ({ ...test, ...failure }))) return;
        const { name, suite, duration } = header;
        results.test({
          name,
          ...(suite !== undefined && { suite }),
          ...(duration !== undefined && { duration }),
          outcome: 'failed',
          ...failure,
        });
      }
    },
  };
}
