/** `forewarn check`: opens the workspace, looks at its documents, repairs if asked, and makes the report. */
import { checkWorkspace } from '../analysis/checkWorkspace.ts';
import { Analyzer } from '../analysis/engine.ts';
import type { Finding } from '../analysis/finding.ts';
import type { Rule } from '../analysis/rule.ts';
import { BugReports } from '../base/bug.ts';
import { type CancellationToken, never } from '../base/cancellation.ts';
import { isInside } from '../base/paths.ts';
import { overlaps, type Span } from '../base/span.ts';
import type { Text, TextEdit } from '../base/text.ts';
import { kindOf } from '../documents/kinds/kindOf.ts';
import type { Evidence } from '../learning/evidence.ts';
import { type HostPorts, WorkspaceHost } from '../workspace/host.ts';
import type { Settings, Severity } from '../workspace/settings.ts';
import { type Changes, concerns } from './changes.ts';
import { severities } from './choices.ts';
import type { Report, Reported } from './report.ts';

export interface CheckRequest {
  readonly ports: HostPorts;
  readonly settings: Settings;
  readonly rules: readonly Rule[];
  readonly version: string;
  /** What runs have shown; without it there are no `proof` findings. */
  readonly evidence?: Evidence;
  /** Workspace paths of files and directories; empty: everything. */
  readonly paths: readonly string[];
  readonly only?: readonly string[];
  readonly minimum?: Severity;
  readonly changes?: Changes;
  /** Shown text of one document instead of its file. */
  readonly buffer?: { readonly path: string; readonly text: string };
  /** Writes a repaired document; absent: nothing is repaired. */
  readonly write?: (path: string, text: string) => Promise<void>;
  readonly problems?: readonly string[];
  readonly progress?: (done: number, total: number) => void;
  readonly token?: CancellationToken;
}

/** Repairs may uncover others; more rounds than this would be two repairs that undo each other. */
const MAX_ROUNDS = 10;

/** What `--only` may say: a rule's id, its short name, or a group. */
export function rulesNamed(name: string, rules: readonly Rule[]): readonly Rule[] {
  return rules.filter(({ meta }) => name === meta.id || name === meta.group || meta.id.endsWith(`/${name}`));
}

export async function check(request: CheckRequest): Promise<Report> {
  const token = request.token ?? never;
  const bugs = new BugReports();
  const host = await WorkspaceHost.open(request.ports, request.settings, token);
  if (request.buffer) host.openDocument(request.buffer.path, request.buffer.text);
  const chosenRules = request.only?.flatMap((name) => rulesNamed(name, request.rules));
  const rules = chosenRules ? [...new Set(chosenRules)] : request.rules;
  const analyzer = new Analyzer(rules, bugs);
  if (request.evidence) analyzer.evidenceChanged(request.evidence);
  const chosen = (path: string): boolean => {
    if (request.buffer) return path === request.buffer.path;
    return request.paths.length === 0 || request.paths.some((it) => isInside(path, it));
  };
  const look = () =>
    checkWorkspace(host, analyzer, {
      only: chosen,
      token,
      ...(request.progress ? { progress: request.progress } : {}),
    });
  let results = await look();
  let fixed = 0;
  for (let round = 0; request.write && round < MAX_ROUNDS; round++) {
    const repaired = await repairSafely(host, analyzer, results, request.write);
    if (repaired === 0) break;
    fixed += repaired;
    results = await look();
  }
  const snapshot = host.snapshot();
  const findings: Reported[] = [];
  const texts = new Map<string, Text>();
  const lowest = severities.indexOf(request.minimum ?? 'hint');
  for (const [path, found] of results) {
    const document = snapshot.documents.get(path);
    if (!document) continue;
    const { text } = document;
    texts.set(path, text);
    for (const it of found) {
      if (severities.indexOf(it.severity) > lowest) continue;
      if (request.changes && !concerns(request.changes, path, text.slice(it.span))) continue;
      const finding = request.changes ? withCause(it, text.slice(it.span), request.changes) : it;
      const start = text.positionAt(it.span.start);
      findings.push({
        finding,
        start,
        end: text.positionAt(it.span.end),
        line: text.slice(text.lineSpan(start.line)),
        text,
        repairs: analyzer.repairs(it, document, snapshot),
      });
    }
  }
  const failed = bugs
    .list()
    .map((bug) => `The rule ${bug.where} failed ${bug.count} times and was skipped: ${bug.message}`);
  const cut = snapshot.facts.truncated
    ? [
        `The workspace has more than ${request.settings.maxFiles} paths, so nothing is said about what is missing in it.`,
      ]
    : [];
  return {
    findings,
    documents: results.size,
    texts,
    fixed,
    problems: [...(request.problems ?? []), ...failed, ...cut, ...passedOver(request, host)],
    version: request.version,
  };
}

/** Files that somebody asked to check and that no kind covers. */
function passedOver({ paths, settings }: CheckRequest, host: WorkspaceHost): readonly string[] {
  return paths
    .filter((path) => host.index.entry(path)?.type === 'file' && !host.snapshot().documents.has(path))
    .map((path) =>
      kindOf(path, settings.documents)
        ? `${path} is left out: it is ignored by version control, or cannot be read as text.`
        : `${path} is no context document; name it in the setting "documents" if it is one.`,
    );
}

/** A rename inside the change under review is the cause, whatever the history says. */
function withCause(finding: Finding, mentioned: string, changes: Changes): Finding {
  const name = mentioned.replace(/^\.\//, '').replace(/\/$/, '');
  for (const [from, to] of changes.renamed) {
    if (from === name || from.endsWith(`/${name}`)) {
      return {
        ...finding,
        related: [...finding.related, { path: to, message: `this change renames ${from} to ${to}` }],
      };
    }
  }
  return finding;
}

/** Applies the safe repairs that do not touch each other; returns how many. */
async function repairSafely(
  host: WorkspaceHost,
  analyzer: Analyzer,
  results: ReadonlyMap<string, readonly Finding[]>,
  write: (path: string, text: string) => Promise<void>,
): Promise<number> {
  let repaired = 0;
  for (const [path, findings] of results) {
    const snapshot = host.snapshot();
    const document = snapshot.documents.get(path);
    if (!document) continue;
    const edits: TextEdit[] = [];
    const taken: Span[] = [];
    for (const finding of findings) {
      const repair = analyzer
        .repairs(finding, document, snapshot)
        .find((it) => it.applicability === 'safe' && it.edits.size === 1 && it.edits.has(path));
      const own = repair?.edits.get(path);
      if (!own || own.some((edit) => taken.some((span) => overlaps(span, edit.span)))) continue;
      edits.push(...own);
      taken.push(...own.map((edit) => edit.span));
      repaired++;
    }
    if (edits.length === 0) continue;
    await write(path, document.text.apply(edits).content);
    if (host.isOpen(path)) host.editDocument(path, edits);
    else await host.filesChanged([path]);
  }
  return repaired;
}

/** 0: nothing that must be mended; 1: errors, or more warnings than allowed. */
export function exitCode(report: Report, maxWarnings: number | undefined): 0 | 1 {
  const errors = report.findings.some(({ finding }) => finding.severity === 'error');
  const warnings = report.findings.filter(({ finding }) => finding.severity === 'warning').length;
  return errors || (maxWarnings !== undefined && warnings > maxWarnings) ? 1 : 0;
}
