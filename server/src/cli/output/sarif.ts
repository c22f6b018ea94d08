/** SARIF 2.1.0 (OASIS): findings with rules, fingerprints and fixes, for code scanning. */
import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Repair } from '../../analysis/repair.ts';
import type { RuleMeta } from '../../analysis/rule.ts';
import type { Position } from '../../base/span.ts';
import type { Severity } from '../../workspace/settings.ts';
import { oneLine, type Report, type Reported } from '../report.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

function region(start: Position, end: Position) {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** Paths are relative URIs; everything that is not unreserved is escaped, the slashes stay. */
function uri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function fixOf(repair: Repair, report: Report) {
  return {
    description: { text: repair.title },
    artifactChanges: [...repair.edits].flatMap(([path, edits]) => {
      const text = report.texts.get(path);
      if (!text) return [];
      const replacements = edits.map((edit) => ({
        deletedRegion: region(text.positionAt(edit.span.start), text.positionAt(edit.span.end)),
        insertedContent: { text: edit.newText },
      }));
      return [{ artifactLocation: { uri: uri(path), uriBaseId: 'SRCROOT' }, replacements }];
    }),
  };
}

function result(reported: Reported, index: number, report: Report): Result {
  const { finding, start, end, repairs } = reported;
  const fixes = repairs
    .filter((it) => it.applicability !== 'manual')
    .map((it) => fixOf(it, report))
    .filter((it) => it.artifactChanges.length > 0);
  return {
    ruleId: finding.rule,
    ruleIndex: index,
    level: levels[finding.severity],
    message: { text: oneLine(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uri(finding.path), uriBaseId: 'SRCROOT' },
          region: region(start, end),
        },
      },
    ],
    partialFingerprints: { 'forewarn/v1': finding.fingerprint },
    properties: { errorClass: finding.errorClass },
    ...(fixes.length > 0 ? { fixes } : {}),
  };
}

export function sarifOutput(report: Report, rules: readonly RuleMeta[]): string {
  const used = [...new Set(report.findings.map(({ finding }) => finding.rule))].sort();
  const descriptors = used.map((id): ReportingDescriptor => {
    const meta = rules.find((it) => it.id === id);
    return {
      id,
      name: id.replace(/(?:^|[/-])([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      shortDescription: { text: meta?.summary ?? id },
      help: { text: `forewarn explain ${id}` },
      defaultConfiguration: { level: levels[meta?.severity ?? 'warning'] },
      properties: { tags: [meta?.group ?? 'forewarn'] },
    };
  });
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'Forewarn', version: report.version, rules: descriptors } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the workspace.' } } },
        results: report.findings.map((it) => result(it, used.indexOf(it.finding.rule), report)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
