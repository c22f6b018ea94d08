/** `forewarn report` for a terminal and as Markdown: the same words, with and without marks. */

import { ago } from '../../base/ago.ts';
import { counted } from '../../base/counted.ts';
import { inlineCode } from '../../base/inlineCode.ts';
import { rationale } from '../../learning/rationale.ts';
import { printable } from '../report.ts';
import type { DocumentReport, ErrorLine, ExperienceReport } from './experienceReport.ts';

const NOTHING = 'No run was recorded yet. `forewarn run -- COMMAND` records one.\n';

function facts({ experience: { runs, passRate, lastRun } }: DocumentReport, now: number): string {
  const rate = passRate === undefined ? '' : `, ${Math.round(passRate * 100)} % of tests passed`;
  const last = lastRun ? `, last ${ago(lastRun.at, now)}` : '';
  return `${counted(runs, 'run')}${rate}${last}`;
}

function history(error: ErrorLine, now: number): string {
  const where = error.place
    ? `${error.place.path}${error.place.line === undefined ? '' : `:${error.place.line}`}`
    : 'no place';
  const state = error.state === 'stopped' ? ', stopped since' : '';
  return `seen in ${error.seen} of ${counted(error.of, 'run')}, last ${ago(error.lastAt, now)}${state} (${where})`;
}

const firstLine = (text: string): string => printable(text.split('\n')[0] ?? '');

export function experienceText(report: ExperienceReport): string {
  if (report.documents.length === 0) return NOTHING;
  const lines: string[] = [];
  for (const document of report.documents) {
    lines.push(`${printable(document.path)}: ${facts(document, report.at)}`);
    for (const { section, errors } of document.sections) {
      lines.push(`  ${section.length === 0 ? 'whole document' : `#${section.at(-1)}`}`);
      for (const error of errors) {
        lines.push(`    ${error.title} (${error.errorClass}): ${firstLine(error.message)}`);
        lines.push(`      ${history(error, report.at)}`);
        lines.push(`      it belongs here because ${printable(error.reason)}`);
        for (const repair of error.repairs)
          lines.push(`      ${printable(repair.title)}: ${rationale(repair.rate)}`);
      }
    }
    if (document.experience.hidden > 0)
      lines.push(`  ${document.experience.hidden} older errors are not shown.`);
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Text of others in a cell of a table. */
const cell = (text: string): string => inlineCode(text).replaceAll('|', '\\|');

export function experienceMarkdown(report: ExperienceReport): string {
  if (report.documents.length === 0) return NOTHING;
  const lines: string[] = ['# What runs have shown', ''];
  for (const document of report.documents) {
    lines.push(`## ${inlineCode(document.path)}`, '', `${facts(document, report.at)}.`, '');
    for (const { section, errors } of document.sections) {
      lines.push(`### ${section.length === 0 ? 'Whole document' : section.join(' / ')}`, '');
      lines.push('| error | history | repair | success |', '| --- | --- | --- | --- |');
      for (const error of errors) {
        const what = `${error.title}: ${cell(firstLine(error.message))}<br>Here because ${cell(error.reason)}`;
        const [first, ...more] = error.repairs;
        lines.push(
          `| ${what} | ${history(error, report.at)} | ${first?.title ?? ''} | ${first ? rationale(first.rate) : ''} |`,
        );
        for (const repair of more) lines.push(`| | | ${repair.title} | ${rationale(repair.rate)} |`);
      }
      lines.push('');
    }
    if (document.experience.hidden > 0)
      lines.push(`${document.experience.hidden} older errors are not shown.`, '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
