/** Findings for programs: one JSON object, stable from release to release (`version` changes when it does not). */
import type { Report } from '../report.ts';

export function jsonOutput(report: Report): string {
  const findings = report.findings.map(({ finding, start, end, repairs }) => ({
    path: finding.path,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    rule: finding.rule,
    severity: finding.severity,
    errorClass: finding.errorClass,
    what: finding.message.what,
    why: finding.message.why,
    fix: finding.message.fix,
    fingerprint: finding.fingerprint,
    related: finding.related.map((it) => ({ path: it.path, message: it.message })),
    repairs: repairs.map((it) => ({
      title: it.title,
      applicability: it.applicability,
      adjustment: it.adjustment,
    })),
  }));
  return `${JSON.stringify({ version: 1, documents: report.documents, fixed: report.fixed, findings, problems: report.problems }, null, 2)}\n`;
}
