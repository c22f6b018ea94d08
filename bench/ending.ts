/**
 * How long a process that has parsed code takes to end, `node bench/ending.ts`: V8 lets none end before a function that it optimises is
 * done, and some grammars have functions that take it seconds. The baseline is TypeScript, in the same run.
 */
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import type { CodeLanguage } from '../server/src/documents/code/codeLanguage.ts';
import { CodeWorker } from '../server/src/workspace/codeWorker.ts';
import { digits, figures, ratio } from './statistics.ts';

const RUNS = 3;
const TEXTS = 100;
/** Milliseconds for one text; nothing here is to be given up. */
const PATIENCE = 20_000;

const samples: Readonly<Partial<Record<CodeLanguage, string>>> = {
  typescript: 'export function add(a: number, b: number): number {\n  return a + b;\n}\n',
  bash: 'for f in src/*.sh; do\n  if [ -f "$f" ]; then echo "$f"; fi\ndone\n',
  cpp: 'template <typename T> class Box {\n public:\n  explicit Box(T it) : it_(it) {}\n  T it_;\n};\n',
  kotlin: 'data class Box(val it: Int) {\n  fun add(other: Int = 1): Int = it + other\n}\n',
  swift: 'struct Box {\n  let it: Int\n  func add(_ other: Int = 1) -> Int { it + other }\n}\n',
};

/** The child: parses, says when it is ready to end, and ends. */
async function parse(language: CodeLanguage): Promise<void> {
  const parser = new CodeWorker();
  const sample = (samples[language] ?? '').repeat(60);
  const start = performance.now();
  for (let at = 0; at < TEXTS; at++) await parser.outline(language, sample + '\n'.repeat(at), PATIENCE);
  const work = performance.now() - start;
  await parser.dispose();
  process.stdout.write(JSON.stringify({ work, ready: Date.now() }));
}

interface Run {
  /** Milliseconds of parsing. */
  readonly work: number;
  /** Milliseconds from the last word to the end. */
  readonly ending: number;
}

async function run(language: CodeLanguage): Promise<Run> {
  const { stdout } = await execa(process.execPath, [fileURLToPath(import.meta.url), language]);
  const { work, ready } = JSON.parse(stdout) as { work: number; ready: number };
  return { work, ending: Date.now() - ready };
}

const [language] = process.argv.slice(2);
if (language !== undefined) await parse(language as CodeLanguage);
else {
  const languages = Object.keys(samples) as CodeLanguage[];
  const runs = new Map<CodeLanguage, Run[]>(languages.map((it) => [it, []]));
  for (let at = 0; at < RUNS; at++) for (const it of languages) runs.get(it)?.push(await run(it));
  const base = figures((runs.get('typescript') ?? []).map((it) => it.ending)).median;
  for (const [it, all] of runs) {
    const { median } = figures(all.map(({ ending }) => ending));
    const work = figures(all.map((one) => one.work)).median;
    process.stdout.write(
      `${it}: ${TEXTS} texts in ${digits(work)} ms, ended after ${digits(median)} ms, ${ratio(median, base)} of TypeScript\n`,
    );
  }
}
