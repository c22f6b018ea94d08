/**
 * Fits the learned weights of classification and writes `taxonomy/weights/weights.generated.ts`.
 *
 *     node server/generate/weights/main.ts CATALOGUES
 *
 * CATALOGUES is a folder with `TOOL.tsv` files as `rows.ts` describes them, made from the tools' own lists of messages:
 * `diagnosticMessages.json` of TypeScript, the resource bundle of javac, `Diagnostic*Kinds.td` of Clang, the localization of
 * Pyright, `message_registry.py` and `messages.py` of mypy, the calls that report in Mono's mcs, and what rustc says
 * to the examples of its error index. Labelled diagnostics come from `../shared/corpus/errors`. Neither is in the repository:
 * it holds the numbers only.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { classOfLabel, errorCorpus } from '../../../test/support/errorCorpus.ts';
import { diagnosticOfText } from '../../src/taxonomy/diagnosticOfText.ts';
import { catalogueRows, noErrorRows, type Row, rowOf } from './rows.ts';
import { type Model, train } from './train.ts';

/** Chosen by cross-validation over whole codes; `bench/classification.ts` repeats it. */
export const OPTIONS = { penalty: 0.002, epochs: 12, minimum: 2, keep: 800 } as const;
const UNIT = 16;

export function corpusRows(): readonly Row[] {
  return (errorCorpus() ?? []).flatMap((it) => {
    // `python_runtime` is a part of `python`.
    if (it.set === 'python_runtime') return [];
    const row = rowOf(
      diagnosticOfText(it.text_stripped),
      it.code.replace(/^clang:/, ''),
      classOfLabel(it.label),
      1,
    );
    return row ? [row] : [];
  });
}

function written(model: Model): string {
  const units = (value: number): number => Math.max(-127, Math.min(127, Math.round(value * UNIT)));
  const lines = [...model.weights].flatMap(([gram, row]) => {
    const values = row.map(units);
    while (values.at(-1) === 0) values.pop();
    return values.length === 0 || /[`$\\|]/.test(gram.replace(/ ?\$$/, ''))
      ? []
      : [`${gram}|${values.join(' ')}`];
  });
  return [
    model.labels.join(' '),
    model.bias.map((it) => Math.round(it * UNIT)).join(' '),
    ...lines.sort(),
  ].join('\n  ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const catalogues = process.argv[2];
  const corpus = corpusRows();
  if (catalogues === undefined || corpus.length === 0) {
    process.stderr.write('Give the folder of catalogues, and have the corpus in ../shared/corpus.\n');
    process.exit(2);
  }
  const rows = [...corpus, ...catalogueRows(catalogues), ...noErrorRows()];
  const groups = [...new Set(rows.map((it) => it.group))].sort();
  const tables = groups.map((group) => {
    const model = train(
      rows.filter((it) => it.group === group),
      OPTIONS,
    );
    process.stdout.write(`${group}: ${model.weights.size} n-grams\n`);
    return `  ${group}: \`\n${written(model)}\n\`,\n`;
  });
  const target = fileURLToPath(new URL('../../src/taxonomy/weights/weights.generated.ts', import.meta.url));
  writeFileSync(
    target,
    `/** Learned weights, in sixteenths. Written by server/generate/weights/main.ts; do not edit. */\nexport const weightTables: Readonly<Record<string, string>> = {\n${tables.join('')}};\n`,
  );
}
