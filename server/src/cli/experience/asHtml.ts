/** `forewarn report --format html`: one page that needs nothing else, with plots. */

import { ago } from '../../base/ago.ts';
import { counted } from '../../base/counted.ts';
import { rationale } from '../../learning/rationale.ts';
import type { DocumentReport, ErrorLine, ExperienceReport } from './experienceReport.ts';
import { escapeHtml, type RateRow, ratesPlot, runsPlot } from './plots.ts';

const style = `
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1f2328; background: #fff }
h1, h2, h3 { line-height: 1.25 } h2 { border-bottom: 1px solid #d0d7de; padding-bottom: .2em; margin-top: 2em }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; padding: .3em .6em; border-bottom: 1px solid #d0d7de }
code { font-family: ui-monospace, monospace; font-size: 90% } .muted { color: #59636e } .stopped td { color: #59636e }
svg { width: 100%; height: auto; font: 11px system-ui, sans-serif } svg text { fill: currentColor }
.bad { fill: #cf222e } .good { fill: #1a7f37 } .axis { stroke: #8c959f } .interval { stroke: #0969da; stroke-width: 3 } circle { fill: #0969da } .base { stroke: #bc4c00; stroke-width: 2 }
@media (prefers-color-scheme: dark) { body { color: #e6edf3; background: #0d1117 } h2, th, td { border-color: #3d444d } .muted, .stopped td { color: #9198a1 } .bad { fill: #f85149 } .good { fill: #3fb950 } .interval { stroke: #4493f8 } circle { fill: #4493f8 } .base { stroke: #db6d28 } }
`;

/** Titles of repairs have names in backticks. */
const withCode = (title: string): string => escapeHtml(title).replace(/`([^`]+)`/g, '<code>$1</code>');

function errorRow(error: ErrorLine, now: number): string {
  const place = error.place
    ? ` at <code>${escapeHtml(error.place.path)}${error.place.line === undefined ? '' : `:${error.place.line}`}</code>`
    : '';
  const repairs = error.repairs
    .map((it) => `<div>${withCode(it.title)}<br><span class="muted">${rationale(it.rate)}</span></div>`)
    .join('');
  return `<tr${error.state === 'stopped' ? ' class="stopped"' : ''}><td><b>${escapeHtml(error.title)}</b><br><code>${escapeHtml(error.message.split('\n')[0] ?? '')}</code></td><td>${error.seen} of ${counted(error.of, 'run')}, last ${ago(error.lastAt, now)}${place}${error.state === 'stopped' ? '; stopped since' : ''}<br><span class="muted">Here because ${escapeHtml(error.reason)}.</span></td><td>${repairs}</td></tr>`;
}

function documentPart(document: DocumentReport, now: number): string {
  const { runs, passRate, hidden } = document.experience;
  const facts = `${counted(runs, 'run')}${passRate === undefined ? '' : `, ${Math.round(passRate * 100)} % of tests passed`}`;
  const sections = document.sections
    .map(
      ({ section, errors }) =>
        `<h3>${section.length === 0 ? 'Whole document' : escapeHtml(section.join(' / '))}</h3><table><thead><tr><th>error</th><th>history</th><th>repairs</th></tr></thead><tbody>${errors.map((it) => errorRow(it, now)).join('')}</tbody></table>`,
    )
    .join('');
  const more = hidden > 0 ? `<p class="muted">${hidden} older errors are not shown.</p>` : '';
  return `<h2>${escapeHtml(document.path)}</h2><p>${facts}.</p>${sections}${more}`;
}

export function experienceHtml(report: ExperienceReport): string {
  const rates = new Map<string, RateRow>();
  for (const { sections } of report.documents)
    for (const { errors } of sections)
      for (const { repairs, title: error } of errors)
        for (const { title, rate } of repairs) {
          const label = `${title.replaceAll('`', '')}, ${error.toLowerCase()}`;
          if (rate.trials > 0) rates.set(label, { title: label, rate });
        }
  const rows = [...rates.values()].sort((a, b) => b.rate.low - a.rate.low).slice(0, 30);
  const body = [
    '<h1>What runs have shown</h1>',
    report.runs.length === 0
      ? '<p>No run was recorded yet. <code>forewarn run -- COMMAND</code> records one.</p>'
      : `<h2>Errors in each run</h2>${runsPlot(report.runs)}`,
    ...(rows.length === 0
      ? []
      : [
          `<h2>Repairs</h2><p class="muted">Dot: success rate; line: its 95 % interval; tick: how often the error goes away anyway.</p>${ratesPlot(rows)}`,
        ]),
    ...report.documents.map((it) => documentPart(it, report.at)),
  ].join('\n');
  return `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>What runs have shown</title><style>${style}</style></head>\n<body>\n${body}\n</body>\n</html>\n`;
}
