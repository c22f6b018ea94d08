/** The result of a check as plain data with line numbers, which every output format renders. */
import type { Finding } from '../analysis/finding.ts';
import type { Repair } from '../analysis/repair.ts';
import type { Position } from '../base/span.ts';
import type { Text } from '../base/text.ts';
import type { Severity } from '../workspace/settings.ts';

export interface Reported {
  readonly finding: Finding;
  /** Zero-based, UTF-16. */
  readonly start: Position;
  readonly end: Position;
  /** The line on which the finding begins. */
  readonly line: string;
  readonly text: Text;
  readonly repairs: readonly Repair[];
}

export interface Report {
  /** Sorted by path, place, rule. */
  readonly findings: readonly Reported[];
  /** Documents that were looked at. */
  readonly documents: number;
  /** Texts of the documents, for replacing by repairs. */
  readonly texts: ReadonlyMap<string, Text>;
  /** Findings that were safe to repair and were repaired. */
  readonly fixed: number;
  /** What keeps the result from being complete: broken settings, rules that failed. */
  readonly problems: readonly string[];
  readonly version: string;
}

export function count(report: Report, severity: Severity): number {
  return report.findings.filter(({ finding }) => finding.severity === severity).length;
}

/** What and why and what to do in one line. */
export function oneLine(finding: Finding): string {
  const { what, why, fix } = finding.message;
  return [what, why, fix].filter((it) => it !== '').join(' ');
}

/** Removes what a terminal would act upon; documents are hostile. Tabs stay. */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu,
    '\ufffd',
  );
}
