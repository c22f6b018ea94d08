/** Formats of code review services: GitHub workflow commands, GitLab code quality, reviewdog's rdjsonl. */
import type { Severity } from '../../workspace/settings.ts';
import { oneLine, printable, type Report } from '../report.ts';

const github: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};
const gitlab: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
  hint: 'info',
};
const reviewdog: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  info: 'INFO',
  hint: 'INFO',
};

/** Escapes as GitHub's toolkit does: values of properties need more than the message. */
function data(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

export function githubOutput(report: Report): string {
  const lines = report.findings.map(({ finding, start, end }) => {
    const place = `file=${property(finding.path)},line=${start.line + 1},endLine=${end.line + 1},col=${start.character + 1},endColumn=${end.character + 1}`;
    return `::${github[finding.severity]} ${place},title=${property(finding.rule)}::${data(oneLine(finding))}`;
  });
  return lines.map((line) => `${line}\n`).join('');
}

export function gitlabOutput(report: Report): string {
  const issues = report.findings.map(({ finding, start, end }) => ({
    description: oneLine(finding),
    check_name: finding.rule,
    fingerprint: finding.fingerprint,
    severity: gitlab[finding.severity],
    location: { path: finding.path, lines: { begin: start.line + 1, end: end.line + 1 } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}

export function rdjsonlOutput(report: Report): string {
  const lines = report.findings.map(({ finding, start, end, repairs, text }) => {
    const suggestions = repairs
      .filter((it) => it.applicability !== 'manual')
      .flatMap((it) => it.edits.get(finding.path) ?? [])
      .slice(0, 1)
      .map((edit) => {
        const from = text.positionAt(edit.span.start);
        const to = text.positionAt(edit.span.end);
        return {
          range: {
            start: { line: from.line + 1, column: from.character + 1 },
            end: { line: to.line + 1, column: to.character + 1 },
          },
          text: edit.newText,
        };
      });
    return JSON.stringify({
      message: oneLine(finding),
      location: {
        path: finding.path,
        range: {
          start: { line: start.line + 1, column: start.character + 1 },
          end: { line: end.line + 1, column: end.character + 1 },
        },
      },
      severity: reviewdog[finding.severity],
      source: { name: 'forewarn' },
      code: { value: finding.rule },
      ...(suggestions.length > 0 ? { suggestions } : {}),
    });
  });
  return lines.map((line) => `${line}\n`).join('');
}
