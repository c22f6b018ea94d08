/**
 * Learned weights: what words and groups of words of a message speak for which class. They were fitted to catalogues of
 * messages and to labelled diagnostics by `server/generate/weights/`; a decision can be read off the n-grams behind it.
 */
import { ngramsOf } from './ngrams.ts';
import { weightTables } from './weights.generated.ts';

export interface Weighed {
  /** A root class, `lint`, `other`, or `none` for text that is no error. */
  readonly meaning: string;
  /** 0 to 1. */
  readonly probability: number;
  /** N-grams that speak for it, strongest first. */
  readonly because: readonly string[];
  /** N-grams of the text that the weights know. */
  readonly known: number;
}

interface Table {
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  readonly rows: ReadonlyMap<string, Int8Array>;
}

/** Weights are kept in sixteenths. */
const UNIT = 16;
const tables = new Map<string, Table>();

/** First line: labels; second: biases; then `n-gram|weights`, a weight per label, zeros at the end left out. */
function parse(text: string): Table {
  const [labels = '', bias = '', ...lines] = text.trim().split('\n');
  const rows = new Map<string, Int8Array>();
  for (const indented of lines) {
    const line = indented.trimStart();
    const bar = line.lastIndexOf('|');
    rows.set(line.slice(0, bar), Int8Array.from(line.slice(bar + 1).split(' '), Number));
  }
  return { labels: labels.split(' '), bias: bias.trim().split(' ').map(Number), rows };
}

function tableOf(name: string): Table | undefined {
  let table = tables.get(name);
  const text = weightTables[name];
  if (!table && text !== undefined) {
    table = parse(text);
    tables.set(name, table);
  }
  return table;
}

/** Marks that go with a message: who wrote it, how severe it called it, what the tool's wordings say of it. */
export function marksOf(
  tool: string,
  severity: 'error' | 'warning' | undefined,
  wording: string | undefined,
): readonly string[] {
  return [`@${tool}`, `=${wording ?? 'none'}`, ...(severity === 'warning' ? ['!warning'] : [])];
}

/** @returns undefined for a family of tools that has no weights. */
export function weigh(name: string, head: string, marks: readonly string[]): Weighed | undefined {
  const table = tableOf(name);
  if (!table) return undefined;
  const scores = Float64Array.from(table.bias);
  const hits: { readonly gram: string; readonly row: Int8Array }[] = [];
  for (const gram of ngramsOf(head, marks)) {
    const row = table.rows.get(gram);
    if (!row) continue;
    hits.push({ gram, row });
    for (let k = 0; k < row.length; k++) scores[k] = (scores[k] as number) + (row[k] as number);
  }
  let best = 0;
  for (let k = 1; k < scores.length; k++) if ((scores[k] as number) > (scores[best] as number)) best = k;
  let sum = 0;
  for (const score of scores) sum += Math.exp((score - (scores[best] as number)) / UNIT);
  return {
    meaning: table.labels[best] as string,
    probability: 1 / sum,
    because: hits
      .filter(({ gram, row }) => (row[best] ?? 0) > 0 && !/^[@!=]/.test(gram))
      .sort((a, b) => (b.row[best] as number) - (a.row[best] as number))
      .slice(0, 3)
      .map(({ gram }) => gram),
    known: hits.filter(({ gram }) => !/^[@!=]/.test(gram)).length,
  };
}
