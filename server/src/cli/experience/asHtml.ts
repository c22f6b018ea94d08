/** `forewarn report --format html`: one page that needs nothing else, with plots. */

import { ago } from '../../base/ago.ts';
import { counted } from '../../base/counted.ts';
import { policyHash } from '../../base/hash.ts';
import { rationale } from '../../learning/rationale.ts';
import type { DocumentReport, ErrorLine, ExperienceReport } from './experienceReport.ts';
import { escapeHtml, type RateRow, ratesPlot, runsPlot, runsTable } from './plots.ts';

/** Colours of the page in a browser; in an editor's view the variables of its theme take their place. */
const colours = (text: string, back: string, faint: string, line: string, link: string): string => `
--text: var(--vscode-editor-foreground, ${text}); --back: var(--vscode-editor-background, ${back}); --faint: var(--vscode-descriptionForeground, ${faint});
--line: var(--vscode-panel-border, ${line}); --link: var(--vscode-textLink-foreground, ${link}); --focus: var(--vscode-focusBorder, ${link}); --mark: var(--vscode-charts-blue, ${link});`;

const style = `
:root { color-scheme: light dark; ${colours('#1f2328', '#fff', '#59636e', '#d0d7de', '#0969da')} --bad: var(--vscode-charts-red, #cf222e); --good: var(--vscode-charts-green, #1a7f37); --base: var(--vscode-charts-orange, #bc4c00) }
@media (prefers-color-scheme: dark) { :root { ${colours('#e6edf3', '#0d1117', '#9198a1', '#3d444d', '#4493f8')} --bad: var(--vscode-charts-red, #f85149); --good: var(--vscode-charts-green, #3fb950); --base: var(--vscode-charts-orange, #db6d28) } }
body { font: 15px/1.5 var(--vscode-font-family, system-ui, sans-serif); max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: var(--text); background: var(--back) }
h1, h2, h3 { line-height: 1.25 } h1 { font-size: 1.6em } h2 { font-size: 1.3em; border-bottom: 1px solid var(--line); padding-bottom: .2em; margin-top: 2em } h3 { font-size: 1.05em }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; padding: .3em .6em; border-bottom: 1px solid var(--line); overflow-wrap: anywhere }
td:first-child { width: 40% } a { color: var(--link) } a:focus-visible, summary:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px } summary { cursor: pointer; color: var(--faint) }
code { font-family: var(--vscode-editor-font-family, ui-monospace, monospace); font-size: 90%; color: inherit; background: none; padding: 0 } .muted { color: var(--faint) } .stopped td { color: var(--faint) }
svg { width: 100%; height: auto; font: 11px var(--vscode-font-family, system-ui, sans-serif) } svg text { fill: currentColor }
.bad { fill: var(--bad) } .good { fill: var(--good) } .axis { stroke: var(--faint) } .interval { stroke: var(--mark); stroke-width: 3 } circle { fill: var(--mark) } .base { stroke: var(--base); stroke-width: 2 }
`;

/** Nothing is loaded and no script runs; the one style is named by its hash. */
const policy = `default-src 'none'; style-src ${policyHash(style)}`;

export interface PageOptions {
  /** What a place of the workspace links to; without it names of files are plain text. */
  readonly href?: (path: string, line: number | undefined) => string;
}

function placeName(path: string, line: number | undefined, { href }: PageOptions): string {
  const name = `<code>${escapeHtml(path)}${line === undefined ? '' : `:${line}`}</code>`;
  return href ? `<a href="${escapeHtml(href(path, line))}">${name}</a>` : name;
}

/** Titles of repairs have names in backticks. */
const withCode = (title: string): string => escapeHtml(title).replace(/`([^`]+)`/g, '<code>$1</code>');

function errorRow(error: ErrorLine, now: number, options: PageOptions): string {
  const place = error.place ? ` at ${placeName(error.place.path, error.place.line, options)}` : '';
  const repairs = error.repairs
    .map((it) => `<div>${withCode(it.title)}<br><span class="muted">${rationale(it.rate)}</span></div>`)
    .join('');
  return `<tr${error.state === 'stopped' ? ' class="stopped"' : ''}><td><b>${escapeHtml(error.title)}</b><br><code>${escapeHtml(error.message.split('\n')[0] ?? '')}</code></td><td>${error.seen} of ${counted(error.of, 'run')}, last ${ago(error.lastAt, now)}${place}${error.state === 'stopped' ? '; stopped since' : ''}<br><span class="muted">Here because ${escapeHtml(error.reason)}.</span></td><td>${repairs}</td></tr>`;
}

function documentPart(document: DocumentReport, now: number, options: PageOptions): string {
  const { runs, passRate, hidden } = document.experience;
  const facts = `${counted(runs, 'run')}${passRate === undefined ? '' : `, ${Math.round(passRate * 100)} % of tests passed`}`;
  const sections = document.sections
    .map(
      ({ section, errors }) =>
        `<h3>${section.length === 0 ? 'Whole document' : escapeHtml(section.join(' / '))}</h3><table><thead><tr><th>error</th><th>history</th><th>repairs</th></tr></thead><tbody>${errors.map((it) => errorRow(it, now, options)).join('')}</tbody></table>`,
    )
    .join('');
  const more = hidden > 0 ? `<p class="muted">${hidden} older errors are not shown.</p>` : '';
  return `<h2>${placeName(document.path, undefined, options)}</h2><p>${facts}.</p>${sections}${more}`;
}

export function experienceHtml(report: ExperienceReport, options: PageOptions = {}): string {
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
      : `<h2>Errors in each run</h2>${runsPlot(report.runs)}${runsTable(report.runs, report.at)}`,
    ...(rows.length === 0
      ? []
      : [
          `<h2>Repairs</h2><p class="muted">Dot: success rate; line: its 95 % interval; tick: how often the error goes away anyway.</p>${ratesPlot(rows)}`,
        ]),
    ...report.documents.map((it) => documentPart(it, report.at, options)),
  ].join('\n');
  return `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>What runs have shown</title><style>${style}</style></head>\n<body>\n${body}\n</body>\n</html>\n`;
}
