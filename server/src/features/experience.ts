/** What runs have shown at a place of a document, in words: the part of hover and code lens that comes from evidence. */

import { triedRepairs } from '../analysis/additions/learnedRepairs.ts';
import { ago } from '../base/ago.ts';
import { counted } from '../base/counted.ts';
import type { ContextDocument, Section } from '../documents/document.ts';
import type { DocumentExperience, Evidence, Recurrence } from '../learning/evidence.ts';
import { rationale } from '../learning/rationale.ts';
import { errorClass } from '../taxonomy/taxonomy.ts';
import { claimAt } from './claimAt.ts';

/** Rows of a table in a hover; the page of the document has all. */
const MOST = 3;

/** Anchors of the sections that hold the offset, outermost first. */
export function sectionPath(document: ContextDocument, offset: number): readonly string[] {
  const path: string[] = [];
  let level: readonly Section[] = document.sections;
  for (;;) {
    const section = level.find((it) => it.span.start <= offset && offset < it.span.end);
    if (!section) return path;
    path.push(section.anchor);
    level = section.children;
  }
}

function isBelow(path: readonly string[], top: readonly string[]): boolean {
  return top.every((anchor, index) => path[index] === anchor);
}

/** The name that stands at a place; plain words are no claims, but may be what an error was about. */
function nameAt({ text }: ContextDocument, offset: number): string | undefined {
  const line = text.lineSpan(text.lineAt(offset));
  const before = /[\w$]{0,100}$/.exec(text.content.slice(line.start, offset))?.[0] ?? '';
  const after = /^[\w$]{0,100}/.exec(text.content.slice(offset, line.end))?.[0] ?? '';
  return before + after === '' ? undefined : before + after;
}

/** Recurrences that a place speaks of: those of its name or path, else those of its section when it is a heading or a sample. */
function recurrencesAt(
  document: ContextDocument,
  offset: number,
  experience: DocumentExperience,
): readonly Recurrence[] {
  const claim = claimAt(document, offset);
  const names = claim && claim.kind !== 'sample' ? claim.text.split(/[^\w$]+/) : [nameAt(document, offset)];
  const named = experience.recurrences.filter(
    (it) =>
      (it.symbol !== undefined && names.includes(it.symbol)) ||
      (claim?.kind === 'path' && it.place?.path.startsWith(claim.path)),
  );
  if (named.length > 0) return named;
  const onHeading = document.blocks.some(
    (it) => it.kind === 'heading' && it.span.start <= offset && offset <= it.span.end,
  );
  if (!onHeading && claim?.kind !== 'sample') return [];
  const path = sectionPath(document, offset);
  return experience.recurrences.filter((it) => it.section !== undefined && isBelow(it.section, path));
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}

function repairRows(recurrence: Recurrence, evidence: Evidence): readonly string[] {
  const rows = triedRepairs(recurrence, evidence);
  const [adjustment] = errorClass(recurrence.errorClass)?.adjustments ?? [];
  const generic =
    rows.length === 0 && adjustment !== undefined
      ? [
          {
            title: `\`${adjustment}\``,
            rate: evidence.rate({ errorClass: recurrence.errorClass, adjustment }),
          },
        ]
      : [];
  return [...rows, ...generic]
    .slice(0, MOST)
    .map(({ title, rate }) => `| ${cell(title)} | ${cell(rationale(rate))} |`);
}

/** One recurrence as hover shows it: class, history, repairs with their rates. */
export function recurrenceLines(recurrence: Recurrence, evidence: Evidence, now: number): string {
  const { place, seen, of, lastAt, state } = recurrence;
  const title = errorClass(recurrence.errorClass)?.title ?? recurrence.errorClass;
  const where = place ? ` at \`${place.path}${place.line === undefined ? '' : `:${place.line}`}\`` : '';
  const stopped = state === 'stopped' ? ' It has stopped since.' : '';
  const rows = repairRows(recurrence, evidence);
  return [
    `**${title}** (\`${recurrence.errorClass}\`): seen in ${seen} of ${counted(of, 'run')}, last ${ago(lastAt, now)}${where}.${stopped}`,
    ...(rows.length === 0 ? [] : [['| repair | success |', '| --- | --- |', ...rows].join('\n')]),
  ].join('\n\n');
}

/** @returns undefined when no run has shown anything there. */
export function experienceAt(
  document: ContextDocument,
  offset: number,
  experience: DocumentExperience,
  evidence: Evidence,
  now: number,
): string | undefined {
  const found = recurrencesAt(document, offset, experience);
  if (found.length === 0) return undefined;
  const more = found.length > MOST ? [`and ${found.length - MOST} more errors`] : [];
  return [...found.slice(0, MOST).map((it) => recurrenceLines(it, evidence, now)), ...more].join('\n\n');
}

/** "12 runs, 83 % of tests passed; last run `tests` 5 minutes ago: 2 errors". */
export function runsInWords(experience: DocumentExperience, now: number): string {
  const { runs, passRate, lastRun } = experience;
  const parts = [counted(runs, 'run')];
  if (passRate !== undefined) parts.push(`${Math.round(passRate * 100)} % of tests passed`);
  const words = parts.join(', ');
  if (!lastRun) return words;
  const result = [
    ...(lastRun.passed === undefined && lastRun.failed === undefined
      ? []
      : [`${lastRun.passed ?? 0} passed, ${lastRun.failed ?? 0} failed`]),
    ...(lastRun.errors === 0 ? [] : [counted(lastRun.errors, 'error')]),
  ].join(', ');
  return `${words}; last run \`${lastRun.name}\` ${ago(lastRun.at, now)}: ${result === '' ? 'no errors' : result}`;
}
