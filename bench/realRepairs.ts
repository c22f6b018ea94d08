/**
 * Whether the repair that supplies what a model lacked stands first, on real failures: functions of CoderEval whose solution by a
 * model failed and does without a name of the project that the project's own body uses.
 *
 *     FOREWARN_CODEREVAL=DIRECTORY node bench/realRepairs.ts CHECKOUT...
 *
 * A checkout is a project of CoderEval in a directory named `owner+name`. Writes a section of `bench/results/prediction.md`.
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onlyDeclaration } from '../server/src/analysis/prediction/mentions.ts';
import { predictions } from '../server/src/analysis/prediction/prediction.ts';
import { createDocument } from '../server/src/documents/createDocument.ts';
import type { Kind } from '../server/src/documents/kind.ts';
import { kindOf } from '../server/src/documents/kinds/kindOf.ts';
import { noEvidence } from '../server/src/learning/evidence.ts';
import { CodeWorker } from '../server/src/workspace/codeWorker.ts';
import { WorkspaceHost } from '../server/src/workspace/host.ts';
import { nodeFileSystem } from '../server/src/workspace/nodeFileSystem.ts';
import { writeSections } from './resultSections.ts';

const PROMPT = '.github/prompts/forewarn-bench.prompt.md';

interface Row {
  readonly file_path: string;
  readonly project: string;
  readonly name: string;
  readonly docstring: string;
  readonly generate_results: readonly { readonly generate_code: string; readonly is_pass: boolean }[];
}

interface Case {
  readonly project: string;
  readonly needed: string;
  /** The text of the task says the name. */
  readonly isSaid: boolean;
  /** Of the first repair that supplies the name, 1 is first; undefined where none does. */
  readonly rank: number | undefined;
}

function rowsOf(root: string): readonly (readonly Row[])[] {
  return ['ChatGPT', 'CodeGen', 'PanGu-Coder'].map((model) =>
    readFileSync(
      join(root, `experimental-results/GenerateResultPython/${model}/Raw_Input.jsonl_out.jsonl`),
      'utf8',
    )
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Row),
  );
}

/** Signature and body of a function of that name, without its documentation. */
function written(
  source: string,
  name: string,
): { readonly signature: string; readonly body: string } | undefined {
  const [whole, indent = '', signature = ''] =
    new RegExp(`^([ \\t]*)((?:async )?def ${name}\\([^)]*\\)[^:\\n]*:)`, 'm').exec(source) ?? [];
  if (whole === undefined) return undefined;
  const lines = source
    .slice(source.indexOf(whole) + whole.length)
    .split('\n')
    .slice(1);
  const end = lines.findIndex(
    (line) => line.trim() !== '' && !line.startsWith(`${indent} `) && !line.startsWith(`${indent}\t`),
  );
  const body = lines.slice(0, end < 0 ? undefined : end).join('\n');
  return { signature, body: body.replace(/"""[\s\S]*?"""|'''[\s\S]*?'''|#.*/g, '') };
}

async function casesOf(
  directory: string,
  models: readonly (readonly Row[])[],
  parser: CodeWorker,
): Promise<readonly Case[]> {
  const project = basename(directory).replace('+', '/');
  const host = await WorkspaceHost.open({
    fs: nodeFileSystem(directory),
    codeParser: parser,
    outlines: parser,
  });
  host.snapshot().facts.symbols?.defined('anything');
  await host.resolveWishes();
  const snapshot = host.snapshot();
  const { facts } = snapshot;
  const { symbols } = facts;
  if (symbols === undefined) return [];
  const cases: Case[] = [];
  for (const [at, row] of (models[0] ?? []).entries()) {
    if (row.project !== project || !existsSync(join(directory, row.file_path))) continue;
    const own = written(readFileSync(join(directory, row.file_path), 'utf8'), row.name);
    if (own === undefined) continue;
    const failing = models.flatMap((it) => {
      const first = it[at]?.generate_results[0];
      return first === undefined || first.is_pass ? [] : [first.generate_code];
    });
    const needed = [...new Set(own.body.match(/[A-Za-z_]\w{2,}/g))].filter((name) => {
      const declared = name === row.name ? undefined : onlyDeclaration(name, facts, symbols);
      return declared?.exported === true && failing.some((code) => !new RegExp(`\\b${name}\\b`).test(code));
    });
    if (needed.length === 0) continue;
    const text = `Implement the function below.\n\n\`\`\`python\n${own.signature}\n    """\n    ${row.docstring.replace(/\n/g, '\n    ')}\n    """\n\`\`\`\n`;
    const document = createDocument(PROMPT, kindOf(PROMPT) as Kind, text);
    const additions = predictions(document, { facts, snapshot, evidence: noEvidence }).flatMap(
      (it) => it.additions,
    );
    for (const name of needed) {
      const said = new RegExp(`\\b${name}\\b`);
      const rank = additions.findIndex((it) => said.test(it.sentence) || said.test(it.code));
      cases.push({ project, needed: name, isSaid: said.test(text), rank: rank < 0 ? undefined : rank + 1 });
    }
  }
  return cases;
}

const root = process.env.FOREWARN_CODEREVAL;
const directories = process.argv.slice(2);
if (root === undefined || directories.length === 0) {
  process.stdout.write('SKIPPED: FOREWARN_CODEREVAL names no checkout, or no project was given.\n');
  process.exit(0);
}
const parser = new CodeWorker();
const models = rowsOf(root);
const cases: Case[] = [];
for (const it of directories) cases.push(...(await casesOf(realpathSync(it), models, parser)));
await parser.dispose();

const share = (part: number, all: number): string => (all === 0 ? '' : `${part} of ${all}`);
function row(name: string, own: readonly Case[]): string {
  const within = (most: number): number =>
    own.filter(({ rank }) => rank !== undefined && rank <= most).length;
  const reciprocal = own.reduce((sum, { rank }) => sum + (rank === undefined ? 0 : 1 / rank), 0) / own.length;
  return `| ${name} | ${own.length} | ${share(within(1), own.length)} | ${share(within(3), own.length)} | ${share(within(100), own.length)} | ${reciprocal.toFixed(3)} |`;
}
const text = `## The right repair on real failures

Functions of ${directories.length} projects of CoderEval, as their documentation words them, laid out as a prompt in the workspace of the project as it is today. A case is a name that
the project declares once and the function's own body uses, and that a solution which failed does without. Right is the repair that supplies the name; a repair
that is not offered counts as 0. Written by \`node bench/realRepairs.ts\`.

| cases | count | first | among three | offered | mean reciprocal rank |
|---|---|---|---|---|---|
${row(
  'the task says the name',
  cases.filter((it) => it.isSaid),
)}
${row(
  'it does not',
  cases.filter((it) => !it.isSaid),
)}
${row('all', cases)}
`;
writeSections(fileURLToPath(new URL('results/prediction.md', import.meta.url)), text);
process.stdout.write(text);
for (const it of cases.filter(({ isSaid }) => isSaid))
  process.stderr.write(`${it.project} ${it.needed} ${it.rank ?? '-'}\n`);
