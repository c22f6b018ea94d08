/** Findings for people: what, the line with a marker, why, what to do. */

import { styleText } from 'node:util';
import { counted } from '../../base/counted.ts';
import type { Severity } from '../../workspace/settings.ts';
import { count, printable, type Report, type Reported } from '../report.ts';

export interface TextOptions {
  readonly color: 'always' | 'never';
}

type Style = Parameters<typeof styleText>[0];

const styles: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  hint: 'gray',
};

/** Longest part of a line that is shown; the marker stays in view. */
const WIDTH = 160;

function frame({ line, start, end }: Reported): { shown: string; marker: string } {
  const safe = printable(line).replaceAll('\t', ' ');
  const from = start.character > WIDTH - 40 ? start.character - 60 : 0;
  const shown = `${from > 0 ? '…' : ''}${safe.slice(from, from + WIDTH)}${safe.length > from + WIDTH ? '…' : ''}`;
  const column = start.character - from + (from > 0 ? 1 : 0);
  const last = end.line === start.line ? end.character : line.length;
  const length = Math.max(1, Math.min(last - start.character, shown.length - column));
  return { shown, marker: `${' '.repeat(Math.max(0, column))}${'^'.repeat(length)}` };
}

export function textOutput(report: Report, options: TextOptions): string {
  const paint = (style: Style, text: string): string =>
    options.color === 'always' ? styleText(style, text, { validateStream: false }) : text;
  const out: string[] = [];
  for (const reported of report.findings) {
    const { finding, start } = reported;
    const { what, why, fix } = finding.message;
    const place = `${printable(finding.path)}:${start.line + 1}:${start.character + 1}`;
    const number = String(start.line + 1);
    const gutter = ' '.repeat(number.length);
    const { shown, marker } = frame(reported);
    out.push(
      `${paint('bold', place)} ${paint(styles[finding.severity], finding.severity)} ${printable(what)} ${paint('dim', finding.rule)}`,
    );
    out.push(`${paint('dim', `${number} |`)} ${shown}`);
    out.push(`${paint('dim', `${gutter} |`)} ${paint(styles[finding.severity], marker)}`);
    if (why !== '') out.push(`${gutter}   ${printable(why)}`);
    if (fix !== '') out.push(`${gutter}   ${paint('green', 'fix')} ${printable(fix)}`);
    for (const related of finding.related)
      out.push(
        `${gutter}   ${paint('dim', 'see')} ${printable(related.path)}: ${printable(related.message)}`,
      );
    out.push('');
  }
  for (const problem of report.problems) out.push(`${paint('yellow', 'note')} ${printable(problem)}`, '');
  const numbers = (['error', 'warning', 'info', 'hint'] as const)
    .map((it) => [it, count(report, it)] as const)
    .filter(([, n]) => n > 0);
  const documents = counted(report.documents, 'document');
  const found =
    numbers.length === 0
      ? 'no findings'
      : numbers.map(([it, n]) => `${n} ${it}${n === 1 || it === 'info' ? '' : 's'}`).join(', ');
  const fixable = report.findings.filter((it) =>
    it.repairs.some((repair) => repair.applicability === 'safe'),
  ).length;
  out.push(
    `${found} in ${documents}${report.fixed > 0 ? `, ${report.fixed} fixed` : ''}${fixable > 0 ? ` (${fixable} can be fixed with --fix)` : ''}`,
  );
  return `${out.join('\n')}\n`;
}
