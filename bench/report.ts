/** Writes the tables of a run as `results.md`. */
import { cpus, release, totalmem, type } from 'node:os';
import type { Measured, Table } from './scenarios.ts';
import { digits, figures, ratio } from './statistics.ts';

function row(own: Measured | undefined, it: Measured): string {
  if (it.failure !== undefined || it.series.length === 0) {
    return `| ${it.name} | - | - | - | did not run: ${it.failure ?? 'nothing measured'} |`;
  }
  const { count, median, p99 } = figures(it.series);
  const isBase = it === own;
  const against = own && own.series.length > 0 ? ratio(median, figures(own.series).median) : '';
  const cells = [it.name, String(count), digits(median), digits(p99), isBase ? '1' : against];
  return `| ${cells.join(' | ')} |`;
}

function section(table: Table): string {
  const own = table.rows.find((it) => it.name.startsWith('forewarn') && it.series.length > 0);
  const single = table.rows.every((it) => it.series.length <= 1);
  const lines = table.rows.map((it) => row(own, it));
  return [
    `### ${table.title}`,
    '',
    ...(table.note === undefined ? [] : [table.note, '']),
    `| | n | ${single ? 'value' : 'median'} ${table.unit} | p99 ${table.unit} | to Forewarn |`,
    '| --- | ---: | ---: | ---: | ---: |',
    ...lines,
    '',
  ].join('\n');
}

const INTRODUCTION = `Made by \`node bench/run.ts\`. Read the last column: how many times the contestant's median is ours. Absolute figures are of one
machine on one day; contestants took turns within the run, so that whatever else the machine did hit all of them.

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
${tables.map(section).join('\n')}`;
}
