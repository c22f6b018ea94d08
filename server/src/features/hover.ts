/** Hover: what a claim resolves to, what is wrong with it, what a header key means, and what the document governs. */
import type { Hover } from 'vscode-languageserver';
import type { Finding } from '../analysis/finding.ts';
import type { Claim } from '../documents/claim.ts';
import type { ContextDocument } from '../documents/document.ts';
import { readerTitle } from '../documents/kinds/readers.ts';
import type { DocumentExperience, Evidence, Recurrence } from '../learning/evidence.ts';
import { governs } from '../workspace/scope.ts';
import type { WorkspaceSnapshot } from '../workspace/snapshot.ts';
import { claimAt } from './claimAt.ts';
import { rangeOf } from './convert.ts';
import { experienceAt, recurrenceLines, runsInWords } from './experience.ts';
import { type MarkupKindName, markup } from './markup.ts';
import { resolveClaim } from './resolveClaim.ts';
import { symbolAt } from './symbolAt.ts';
import { definitionLine } from './symbolPlace.ts';

/** Declarations of one name that are shown. */
const MAX_DEFINITIONS = 3;

function findingLines(finding: Finding): string {
  const { what, why, fix } = finding.message;
  return [
    `**${what}** ${why}`.trim(),
    fix,
    `\`${finding.rule}\` leads to \`${finding.errorClass}\`; \`forewarn explain ${finding.rule}\``,
  ]
    .filter((it) => it !== '')
    .join('\n\n');
}

function claimLines(
  claim: Claim,
  document: ContextDocument,
  snapshot: WorkspaceSnapshot,
): string | undefined {
  const { facts } = snapshot;
  const resolved = resolveClaim(claim, document, facts);
  if (resolved?.target) {
    const { target } = resolved;
    return `\`${target.name}\` in \`${resolved.path}\`${target.command ? `: \`${target.command}\`` : ''}`;
  }
  if (claim.kind === 'package') {
    const declared = facts.manifests
      .flatMap((it) => it.dependencies)
      .filter((it) => it.name === claim.name && it.scope !== 'transitive');
    const locked = facts.manifests
      .flatMap((it) => it.dependencies)
      .find((it) => it.name === claim.name && it.resolved !== undefined);
    if (declared.length === 0) return undefined;
    return `\`${claim.name}\` ${declared.map((it) => `${it.range ?? ''} in \`${it.source.path}\``).join(', ')}${locked ? `, installed: ${locked.resolved}` : ''}`;
  }
  if (resolved)
    return `${resolved.type === 'directory' ? 'Directory' : 'File'} \`${resolved.path === '' ? '.' : resolved.path}\`${resolved.anchor ? `, section \`${resolved.anchor}\`` : ''}`;
  if (claim.kind === 'path') {
    const past = facts.history(claim.path);
    if (past.state === 'renamed') return `Moved to \`${past.to}\` in ${past.commit} (${past.date})`;
    if (past.state === 'deleted') return `Deleted in ${past.commit} (${past.date})`;
  }
  if (claim.kind === 'glob') {
    const files = facts.matching(claim.pattern, 101);
    return files.length === 0
      ? undefined
      : `${files.length > 100 ? 'More than 100' : files.length} files match \`${claim.pattern}\``;
  }
  return undefined;
}

function recurrenceOf(finding: Finding, experience: DocumentExperience | undefined): Recurrence | undefined {
  if (finding.identity === undefined) return undefined;
  return experience?.recurrences.find(
    (it) => it.key === finding.identity && it.errorClass === finding.errorClass,
  );
}

function headerLines(
  document: ContextDocument,
  offset: number,
): { text: string; start: number; end: number } | undefined {
  const entry = document.header?.entries.find(
    (it) => it.keySpan.start <= offset && offset <= Math.max(it.keySpan.end, it.valueSpan.end),
  );
  if (!entry) return undefined;
  const key = document.kind.header?.keys.find((it) => it.name === entry.key);
  if (!key) return undefined;
  const lines = [`**${key.name}** ${key.doc}`];
  if (key.values) lines.push(`Values: ${key.values.map((it) => `\`${it}\``).join(', ')}`);
  if (key.readers) lines.push(`Known to ${key.readers.map(readerTitle).join(', ')}`);
  if (key.deprecated) lines.push(`Deprecated: ${key.deprecated}`);
  lines.push(`Compared with its source on ${document.kind.verified}`);
  return { text: lines.join('\n\n'), start: entry.keySpan.start, end: entry.keySpan.end };
}

function documentLines(document: ContextDocument, snapshot: WorkspaceSnapshot): string {
  const groups = new Map<string, string[]>();
  for (const { reader, description } of governs(document, snapshot))
    groups.set(description, [...(groups.get(description) ?? []), readerTitle(reader)]);
  const lines = [...groups].map(([description, readers]) => `- ${readers.join(', ')}: ${description}`);
  return [
    `**${document.kind.title}**`,
    lines.length > 0 ? `Governs, per reader:\n${lines.join('\n')}` : 'No product loads it by itself.',
  ].join('\n\n');
}

export interface HoverRequest {
  readonly document: ContextDocument;
  readonly offset: number;
  readonly findings: readonly Finding[];
  /** What the editor shows beside the hover by itself: of findings that it shows, only what a diagnostic lacks is told. */
  readonly beside: 'diagnostics' | 'nothing';
  readonly snapshot: WorkspaceSnapshot;
  readonly evidence: Evidence;
  readonly markup: MarkupKindName;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Where the details are; absent where the client cannot open a page. */
  readonly detailsUri?: string;
}

/** @returns undefined where there is nothing to say. */
export function hover(request: HoverRequest): Hover | undefined {
  const { document, offset, findings, snapshot, evidence, now } = request;
  const parts: string[] = [];
  let span: { start: number; end: number } | undefined;
  const experience = evidence.document(document.path);
  let told: 'experience' | 'nothing' = 'nothing';
  for (const finding of findings) {
    if (finding.span.start > offset || finding.span.end < offset) continue;
    const shown = recurrenceOf(finding, experience);
    if (request.beside === 'nothing') parts.push(findingLines(finding));
    else if (!shown) continue;
    if (shown) {
      parts.push(recurrenceLines(shown, evidence, now));
      told = 'experience';
    }
    span ??= finding.span;
  }
  const claim = claimAt(document, offset);
  const said = claim && claimLines(claim, document, snapshot);
  if (claim && said) {
    parts.push(said);
    span ??= claim.span;
  }
  const symbol = symbolAt(document, offset, snapshot.facts);
  if (symbol && symbol.definitions.length > 0) {
    parts.push(...symbol.definitions.slice(0, MAX_DEFINITIONS).map(definitionLine));
    span ??= symbol.span;
  }
  if (experience && told === 'nothing') {
    const seen = experienceAt(document, offset, experience, evidence, now);
    if (seen !== undefined) {
      parts.push(seen);
      span ??= document.text.lineSpan(document.text.lineAt(offset));
    }
  }
  const key = headerLines(document, offset);
  if (key) {
    parts.push(key.text);
    span ??= key;
  }
  if (parts.length === 0 && document.text.positionAt(offset).line === 0) {
    parts.push(documentLines(document, snapshot));
    if (experience) parts.push(`Observed: ${runsInWords(experience, now)}.`);
    span = document.text.lineSpan(0);
  }
  if (parts.length === 0 || !span) return undefined;
  if (request.detailsUri !== undefined && experience)
    parts.push(`[All that runs have shown](${request.detailsUri})`);
  return {
    contents: markup(request.markup, parts.join('\n\n---\n\n')),
    range: rangeOf(document.text, span),
  };
}
