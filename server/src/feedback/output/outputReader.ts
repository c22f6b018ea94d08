/** Reads what a command prints, line by line, while it runs: reports among the lines, and every other line by its tool. */
import { cleanLine } from '../bounds.ts';
import type { OutputReader } from '../reading.ts';
import { ResultBuilder } from '../resultBuilder.ts';
import { dispatch } from './dispatch.ts';
import { embeddedReport } from './embeddedReport.ts';
import { toolOutputs } from './table.ts';
import { type UserMatcher, userMatchers } from './userMatchers.ts';

export interface OutputReaderOptions {
  /** Matchers of the user (`matchers` in the settings); asked before all others. */
  readonly matchers?: readonly UserMatcher[];
}

export function createOutputReader({ matchers = [] }: OutputReaderOptions = {}): OutputReader {
  const results = new ResultBuilder();
  const report = embeddedReport(results);
  const tools = dispatch([...userMatchers(matchers, results), ...toolOutputs], results);

  function toTools(lines: readonly string[]): void {
    for (const line of lines) tools.line(cleanLine(line));
  }

  return {
    line(text) {
      // A report may be one line of megabytes, so it is looked at before lines are cut.
      const lines = report.pass(text);
      if (lines.length === 0) tools.interrupt();
      else toTools(lines);
    },
    end() {
      toTools(report.end());
      tools.interrupt();
      const used = new Set([...report.used, ...tools.used]);
      const [only] = used;
      return results.result(used.size === 1 && only !== undefined ? only : 'output');
    },
  };
}
