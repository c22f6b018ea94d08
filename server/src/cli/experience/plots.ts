/** Plots of the report as SVG: errors over runs, and success rates with their intervals. No script, so that the page may be opened anywhere. */
import { ago } from '../../base/ago.ts';
import type { Rate } from '../../learning/evidence.ts';
import type { RunPoint } from './experienceReport.ts';

const WIDTH = 720;
const HEIGHT = 160;
const LEFT = 40;
const BOTTOM = 24;
/** Width of two dates beside each other. */
const TWO_DATES = 230;
/** Runs that are drawn at most: the latest. */
const MAX_RUNS = 120;

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

function frame(height: number, label: string, content: readonly string[]): string {
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeHtml(label)}">${content.join('')}</svg>`;
}

/** Bars of errors and failing tests, one for each run, oldest left. */
export function runsPlot(runs: readonly RunPoint[]): string {
  const shown = runs.slice(-MAX_RUNS);
  const most = Math.max(1, ...shown.map((it) => it.errors));
  const step = (WIDTH - LEFT) / Math.max(12, shown.length);
  const base = HEIGHT - BOTTOM;
  const bars = shown.map((run, index) => {
    const height = Math.max(run.errors === 0 ? 2 : 3, (run.errors / most) * (base - 16));
    const x = LEFT + index * step;
    const tests = run.passed === undefined ? '' : `, ${run.passed} passed, ${run.failed} failed`;
    const title = `${run.name}, ${dateOf(run.at)}: ${run.errors} errors${tests}${run.incomplete ? ', not finished' : ''}`;
    return `<rect class="${run.errors === 0 ? 'good' : 'bad'}" x="${x.toFixed(1)}" y="${(base - height).toFixed(1)}" width="${Math.max(1, step - 2).toFixed(1)}" height="${height.toFixed(1)}"><title>${escapeHtml(title)}</title></rect>`;
  });
  const first = shown[0];
  const last = shown.at(-1);
  return frame(HEIGHT, 'Errors in each run', [
    `<line class="axis" x1="${LEFT}" y1="${base}" x2="${WIDTH}" y2="${base}"/>`,
    `<text x="${LEFT - 6}" y="22" text-anchor="end">${most}</text>`,
    `<text x="${LEFT - 6}" y="${base}" text-anchor="end">0</text>`,
    ...bars,
    ...(first ? [`<text x="${LEFT}" y="${HEIGHT - 6}">${dateOf(first.at)}</text>`] : []),
    ...(last && last !== first
      ? [
          `<text x="${Math.max(LEFT + TWO_DATES, LEFT + shown.length * step).toFixed(1)}" y="${HEIGHT - 6}" text-anchor="end">${dateOf(last.at)}</text>`,
        ]
      : []),
  ]);
}

/** The runs of the plot in words, newest first: for those who do not point at bars. */
export function runsTable(runs: readonly RunPoint[], now: number): string {
  const rows = runs
    .slice(-MAX_RUNS)
    .toReversed()
    .map(
      ({ name, at, errors, passed, failed, incomplete }) =>
        `<tr><td>${escapeHtml(name)}</td><td>${ago(at, now)}${incomplete ? ', not finished' : ''}</td><td>${errors}</td><td>${passed === undefined ? '' : `${passed} passed, ${failed} failed`}</td></tr>`,
    );
  return `<details><summary>As a table</summary><table><thead><tr><th>run</th><th>when</th><th>errors</th><th>tests</th></tr></thead><tbody>${rows.join('')}</tbody></table></details>`;
}

export interface RateRow {
  readonly title: string;
  readonly rate: Rate;
}

/** A row for each repair: the interval as a line, the mean as a dot, the base rate of vanishing as a tick. */
export function ratesPlot(rows: readonly RateRow[]): string {
  const rowHeight = 26;
  const left = 300;
  const x = (value: number): string => (left + value * (WIDTH - left - 70)).toFixed(1);
  const height = rows.length * rowHeight + BOTTOM;
  const drawn = rows.map(({ title, rate }, index) => {
    const y = index * rowHeight + 14;
    const base =
      rate.base === undefined
        ? ''
        : `<line class="base" x1="${x(rate.base.rate)}" x2="${x(rate.base.rate)}" y1="${y - 7}" y2="${y + 7}"><title>goes away anyway: ${rate.base.vanished} of ${rate.base.of}</title></line>`;
    return [
      `<text x="${left - 10}" y="${y + 4}" text-anchor="end">${escapeHtml(title.length > 44 ? `${title.slice(0, 43)}…` : title)}</text>`,
      `<line class="interval" x1="${x(rate.low)}" x2="${x(rate.high)}" y1="${y}" y2="${y}"/>`,
      base,
      `<circle cx="${x(rate.mean)}" cy="${y}" r="4"/>`,
      `<text x="${WIDTH}" y="${y + 4}" text-anchor="end">${rate.successes} of ${rate.trials}</text>`,
    ].join('');
  });
  const axis = [0, 0.5, 1].map(
    (value) => `<text x="${x(value)}" y="${height - 6}" text-anchor="middle">${value * 100} %</text>`,
  );
  return frame(height, 'Success rates of repairs', [...drawn, ...axis]);
}
