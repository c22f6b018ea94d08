/**
 * How often classification is right on labelled diagnostics of real tools, without the tools' codes in the text.
 *
 *     node bench/classification.ts [CATALOGUES]
 *
 * Two cross-validations in five parts: over whole codes (a test text has a code that the weights never saw) and over whole
 * templates (other texts of its code were seen). The wordings in `taxonomy/tools/` are not fitted, but their authors have
 * read the corpus. With a folder of catalogues (see `server/generate/weights/main.ts`) the weights also see the tools' own
 * lists of messages, as the ones that are shipped do. Writes `bench/results/classification.md`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OPTIONS } from '../server/generate/weights/main.ts';
import { catalogueRows, noErrorRows, type Row, rowOf } from '../server/generate/weights/rows.ts';
import { type Model, predict, train } from '../server/generate/weights/train.ts';
import { classify, headOf, weightsDecide, wordingOf } from '../server/src/taxonomy/classify.ts';
import { diagnosticOfText } from '../server/src/taxonomy/diagnosticOfText.ts';
import { toolNamed } from '../server/src/taxonomy/tools/table.ts';
import { classOfLabel, errorCorpus, isRight, type LabelledDiagnostic } from '../test/support/errorCorpus.ts';
import { textsWithoutError } from '../test/support/textsWithoutError.ts';

const PARTS = 5;
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const corpus = errorCorpus();
if (!corpus) {
  say('SKIPPED: there is no corpus in ../shared/corpus/errors.');
  process.exit(0);
}

interface Case {
  readonly row: LabelledDiagnostic;
  readonly example: Row | undefined;
  readonly diagnostic: ReturnType<typeof diagnosticOfText>;
  readonly code: string;
}

const cases: readonly Case[] = corpus
  .filter((row) => row.set !== 'python_runtime')
  .map((row) => {
    const diagnostic = diagnosticOfText(row.text_stripped);
    const code = row.code.replace(/^clang:/, '');
    return {
      row,
      diagnostic,
      code: `${row.language} ${code}`,
      example: rowOf(diagnostic, code, classOfLabel(row.label), 1),
    };
  });
const catalogue = process.argv[2] === undefined ? [] : catalogueRows(process.argv[2]);

function part(key: string): number {
  let value = 7;
  for (let index = 0; index < key.length; index++)
    value = (Math.imul(value, 31) + key.charCodeAt(index)) >>> 0;
  return value % PARTS;
}

/** The decision of `classify`, with weights that were fitted here. */
function decided(it: Case, model: Model | undefined): string {
  const tool = toolNamed(it.diagnostic.tool);
  const own = it.diagnostic.code === undefined ? undefined : classify(it.diagnostic);
  if (own?.by === 'code') return own.errorClass === 'unknown' ? (own.outside as string) : own.errorClass;
  const wording = tool && wordingOf(tool, headOf(it.diagnostic.message))?.meaning;
  if (model && it.example) {
    const shares = predict(model, it.example.grams);
    let best = 0;
    for (let k = 1; k < shares.length; k++) if ((shares[k] as number) > (shares[best] as number)) best = k;
    const known = [...it.example.grams].filter(
      (gram) => !/^[@!=]/.test(gram) && model.weights.has(gram),
    ).length;
    const meaning = model.labels[best] as string;
    if (weightsDecide({ meaning, probability: shares[best] as number, known }, wording)) return meaning;
  }
  return wording ?? 'other';
}

/** What anybody would write first: the words of the paper's tables. */
const KEYWORDS: readonly (readonly [string, RegExp])[] = [
  [
    'missing-dependency',
    /no module named|cannot find module|package .* does not exist|could not import|file not found|no such file/i,
  ],
  ['undefined-symbol', /undefined|undeclared|not defined|cannot find|not declared|unresolved|unknown type/i],
  ['syntax-error', /syntax|expected .* before|unexpected|expected [;)(}\]'"`]|unterminated|illegal/i],
  ['ownership', /borrow|move|lifetime|does not live/i],
  ['visibility', /private|protected|not public|inaccessible|not visible|not exported/i],
  ['unmet-interface', /trait|abstract|does not implement|override/i],
  ['null-access', /null|none|nil/i],
  ['api-misuse', /argument|no member|has no attribute|does not exist on|no method|no field/i],
  ['type-mismatch', /type|convert|incompatible|assignable|mismatch/i],
  ['lint', /unused|never used|deprecated|redundant|unnecessary/i],
];

function byKeywords(it: Case): string {
  const head = headOf(it.diagnostic.message);
  return KEYWORDS.find(([, words]) => words.test(head))?.[0] ?? 'other';
}

/** Multinomial naive Bayes over words, Laplace smoothing. */
function naiveBayes(training: readonly Case[]): (it: Case) => string {
  const words = (it: Case): readonly string[] =>
    headOf(it.diagnostic.message)
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  const counts = new Map<string, { total: number; rows: number; words: Map<string, number> }>();
  const vocabulary = new Set<string>();
  for (const it of training) {
    const label = classOfLabel(it.row.label);
    const own = counts.get(label) ?? { total: 0, rows: 0, words: new Map<string, number>() };
    counts.set(label, own);
    own.rows++;
    for (const word of words(it)) {
      vocabulary.add(word);
      own.total++;
      own.words.set(word, (own.words.get(word) ?? 0) + 1);
    }
  }
  return (it) => {
    let best = 'other';
    let top = -Infinity;
    for (const [label, own] of counts) {
      let score = Math.log(own.rows / training.length);
      for (const word of words(it))
        score += Math.log(((own.words.get(word) ?? 0) + 1) / (own.total + vocabulary.size));
      if (score > top) [best, top] = [label, score];
    }
    return best;
  };
}

const right = (it: Case, meaning: string): boolean =>
  isRight(it.row, {
    errorClass: meaning === 'lint' || meaning === 'other' || meaning === 'none' ? 'unknown' : meaning,
    confidence: 1,
    by: 'nothing',
    reason: '',
    specifics: {},
    ...(meaning === 'lint' || meaning === 'other' ? { outside: meaning } : {}),
  });

type Method = 'keywords' | 'naive Bayes' | 'wordings' | 'wordings and weights';
const methods: readonly Method[] = ['keywords', 'naive Bayes', 'wordings', 'wordings and weights'];

function validated(
  held: (it: Case) => string,
): ReadonlyMap<string, Readonly<Record<Method | 'count', number>>> {
  const sums = new Map<string, Record<Method | 'count', number>>();
  for (let index = 0; index < PARTS; index++) {
    const inside = cases.filter((it) => part(held(it)) === index);
    const outside = cases.filter((it) => part(held(it)) !== index);
    const models = new Map<string, Model>();
    for (const group of new Set(outside.flatMap((it) => it.example?.group ?? []))) {
      const mine = [...outside.flatMap((it) => it.example ?? []), ...catalogue, ...noErrorRows()];
      models.set(
        group,
        train(
          mine.filter((it) => it.group === group),
          OPTIONS,
        ),
      );
    }
    const languages = new Set(inside.map((it) => it.row.language));
    const bayes = new Map(
      [...languages].map((language) => [
        language,
        naiveBayes(outside.filter((it) => it.row.language === language)),
      ]),
    );
    for (const it of inside) {
      const sum = sums.get(it.row.set) ?? {
        keywords: 0,
        'naive Bayes': 0,
        wordings: 0,
        'wordings and weights': 0,
        count: 0,
      };
      sums.set(it.row.set, sum);
      sum.count++;
      sum.keywords += Number(right(it, byKeywords(it)));
      sum['naive Bayes'] += Number(right(it, bayes.get(it.row.language)?.(it) ?? 'other'));
      sum.wordings += Number(right(it, decided(it, undefined)));
      sum['wordings and weights'] += Number(right(it, decided(it, models.get(it.example?.group ?? ''))));
    }
  }
  return sums;
}

function table(sums: ReadonlyMap<string, Readonly<Record<Method | 'count', number>>>): string {
  const percent = (value: number, count: number): string => ((100 * value) / count).toFixed(1);
  const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
  const total: Record<Method | 'count', number> = {
    keywords: 0,
    'naive Bayes': 0,
    wordings: 0,
    'wordings and weights': 0,
    count: 0,
  };
  for (const [, sum] of rows) for (const key of [...methods, 'count'] as const) total[key] += sum[key];
  const line = (name: string, sum: Readonly<Record<Method | 'count', number>>): string =>
    `| ${name} | ${sum.count} | ${methods.map((method) => percent(sum[method], sum.count)).join(' | ')} |`;
  return [
    `| set | texts | ${methods.join(' | ')} |`,
    `| --- | ---: | ${methods.map(() => '---:').join(' | ')} |`,
    ...rows.map(([name, sum]) => line(name, sum)),
    line('all', total),
  ].join('\n');
}

/** As shipped, with the code in the text and without it. */
function shipped(): string {
  const sets = [...new Set(corpus?.map((it) => it.set))].sort();
  const rows = sets.map((set) => {
    const own = corpus?.filter((it) => it.set === set) ?? [];
    const share = (of: (row: LabelledDiagnostic) => boolean): string =>
      ((100 * own.filter(of).length) / own.length).toFixed(1);
    const coded = share((row) =>
      isRight(
        row,
        classify({ tool: row.tool, language: row.language, code: row.code, message: row.message }),
      ),
    );
    const raw = share((row) => isRight(row, classify(diagnosticOfText(row.raw_output))));
    const stripped = share((row) => isRight(row, classify(diagnosticOfText(row.text_stripped))));
    return `| ${set} | ${own.length} | ${coded} | ${raw} | ${stripped} |`;
  });
  return [
    '| set | texts | code given | as printed | code taken out |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

const texts = textsWithoutError();
const quiet = texts.filter((text) => classify(diagnosticOfText(text)).errorClass === 'unknown').length;
const withTool = texts.filter((text) =>
  ['tsc', 'gcc', 'go', 'cpython'].every(
    (tool) => classify(diagnosticOfText(text, { tool })).errorClass === 'unknown',
  ),
).length;

const page = `# Classification

Made by \`node bench/classification.ts${catalogue.length > 0 ? ' CATALOGUES' : ''}\`. Per cent right; \`label_alt\` counts as right, a child counts as its class, and both \`lint\` and
\`other\` are right as \`unknown\`. The corpus is no part of the repository.

## Codes that the weights never saw

Whole codes held out, five parts${catalogue.length > 0 ? "; the tools' own catalogues of messages are seen" : ''}.

${table(validated((it) => it.code))}

## Codes that were seen, texts that were not

Whole templates held out, five parts.

${table(validated((it) => it.row.template_id))}

## As shipped

Fitted to all of the corpus, so the last column flatters.

${shipped()}

## Text that is no error

${quiet} of ${texts.length} texts stay \`unknown\` (logs, progress, passing tests, prose); ${withTool} when each of tsc, gcc, go and cpython is named as its author.
`;
const target = join(dirname(fileURLToPath(import.meta.url)), 'results/classification.md');
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, page);
say(page);
