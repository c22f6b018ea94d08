/** Writes the tables of a run as `results.md`. */
import { cpus, release, totalmem, type } from 'node:os';
import type { Measured, Table } from './scenarios.ts';
import { digits, figures, ratio } from './statistics.ts';

/** The row that the others are compared with. */
const ownOf = (rows: readonly Measured[]): Measured | undefined =>
  rows.find((it) => it.name.startsWith('forewarn') && it.series.length > 0);

function cellsOf(own: Measured | undefined, it: Measured, isSingle: 'single' | 'series'): readonly string[] {
  if (it.failure !== undefined || it.series.length === 0) {
    const reason = `did not run: ${it.failure ?? 'nothing measured'}`;
    return isSingle === 'single' ? [it.name, '-', reason] : [it.name, '-', '-', '-', reason];
  }
  const { count, median, p99 } = figures(it.series);
  const against = own === undefined ? '' : it === own ? '1' : ratio(median, figures(own.series).median);
  return isSingle === 'single'
    ? [it.name, digits(median), against]
    : [it.name, String(count), digits(median), digits(p99), against];
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function section({ title, unit, rows }: Table): string {
  const own = ownOf(rows);
  const sort = rows.every((it) => it.series.length <= 1) ? 'single' : 'series';
  const head = sort === 'single' ? ['', unit] : ['', 'n', `median ${unit}`, `p99 ${unit}`];
  return [
    `### ${title}`,
    '',
    line([...head, 'to Forewarn']),
    line(['---', ...head.slice(1).map(() => '---:'), '---:']),
    ...rows.map((it) => line(cellsOf(own, it, sort))),
    '',
  ].join('\n');
}

/** One line for each table: our median, and how many times that each peer's is. */
function summary(tables: readonly Table[]): string {
  const lines = tables.map(({ title, unit, rows }) => {
    const own = ownOf(rows);
    const median = own === undefined ? Number.NaN : figures(own.series).median;
    const peers = rows
      .filter((it) => !/^(?:forewarn|node)\b/.test(it.name) && it.series.length > 0)
      .map((it) => `${it.name.replace(/ [\d(].*$/, '')} ${ratio(figures(it.series).median, median)}`);
    return line([title, `${digits(median)} ${unit}`, peers.join(', ')]);
  });
  return [line(['', 'Forewarn', 'peers']), line(['---', '---:', '---']), ...lines, ''].join('\n');
}

const INTRODUCTION = `Made by \`node bench/run.ts\`. A ratio is a contestant's median divided by Forewarn's: above 1 Forewarn is the quicker or the
smaller. Absolute figures are of one machine on one day, with other work going on; contestants took turns within the run, so
that whatever else the machine did hit all of them.

What is compared does different work, and the ratios say nothing about the worth of the findings: markdownlint and remark
look at style, VS Code's service at links, ctxlint at paths and commands. All of them are given the same documents and keystrokes:
characters typed into the target of a broken link in the middle of the document, so that each keystroke changes a finding where
links are checked.

- markdownlint and remark parse the whole text at every change, as their editor extensions do.
- vscode-markdown-languageserver wants its client to parse Markdown for it; the client of this comparison does, with
  markdown-it, and that time is part of its figure, as it is in VS Code.
- remark-language-server is not in the npm registry any more; the lines it consists of (over unified-language-server) are in
  \`bench/peers/remarkServer.mjs\`.
- agnix is left out: its npm package has no program in it, an install script downloads one.
`;

export function report(tables: readonly Table[], date: Date): string {
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release().split('.')[0]}, Node ${process.version}`;
  return `# Measurements

${date.toISOString().slice(0, 10)}, ${machine}.

${INTRODUCTION}
## In short

${summary(tables)}
## Tables

${tables.map(section).join('\n')}`;
}
