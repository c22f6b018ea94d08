/** The table of rules, for `forewarn rules` and the docs. */
import type { Rule } from '../analysis/rule.ts';

export function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ meta }) => [meta.code, meta.id, meta.severity, meta.repair, meta.summary] as const,
  );
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] as string).length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column < 4 ? cell.padEnd(widths[column] as number) : cell)).join('  ');
  return `${rows.map(line).join('\n')}\n`;
}

export function ruleJson(rules: readonly Rule[]): string {
  return `${JSON.stringify(
    rules.map(({ meta: { options: _, ...meta } }) => meta),
    null,
    2,
  )}\n`;
}
