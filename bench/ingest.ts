/**
 * How long reading results takes, and how much memory: 15 MB of JUnit XML and 100,000 lines of compiler output, each as a
 * ratio to a bare pass of the same text (saxes with empty handlers; cutting into lines). Run: `node bench/ingest.ts`.
 * Each contestant reads in a process of its own, so that nobody's memory counts for another; they take turns.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';
import { lineSplitter } from '../server/src/feedback/lines.ts';
import { readResult } from '../server/src/feedback/recognise.ts';
import { digits, figures } from './statistics.ts';

/** Characters of a piece, as a file stream gives them. */
const PIECE = 65_536;
const ROUNDS = 5;

/** 118,000 tests, one of fifty failing with a trace; 15 MB. */
function* junit(): Generator<string> {
  yield '<?xml version="1.0"?>\n<testsuites><testsuite name="shop" tests="118000">\n';
  for (let at = 0; at < 118_000; at++) {
    const head = `<testcase classname="com.example.shop.orders.Suite${at % 500}Test" name="computes the total of order number ${at}" time="0.0${at % 90}"`;
    yield at % 50 === 0
      ? `${head}><failure type="java.lang.AssertionError" message="expected:&lt;${at}&gt; but was:&lt;${at + 1}&gt;">java.lang.AssertionError: expected:&lt;${at}&gt; but was:&lt;${at + 1}&gt;\n\tat org.junit.Assert.fail(Assert.java:89)\n\tat com.example.shop.orders.Suite${at % 500}Test.total(Suite${at % 500}Test.java:${at % 300})\n</failure></testcase>\n`
      : `${head}/>\n`;
  }
  yield '</testsuite></testsuites>\n';
}

/** Of 100,000 lines a tenth begins a diagnostic; the rest are excerpts, notes and the chatter of builds. */
function* compilerOutput(): Generator<string> {
  for (let at = 0; at < 10_000; at++)
    yield [
      `[${at}/10000] Building CXX object src/CMakeFiles/shop.dir/module${at}.cpp.o`,
      `src/module${at}.cpp: In function 'int total(const Order&)':`,
      `src/module${at}.cpp:${(at % 900) + 1}:12: error: 'undeclared${at}' was not declared in this scope`,
      `  ${(at % 900) + 1} |     return undeclared${at};`,
      '      |            ^~~~~~~~~~',
      `src/module${at}.cpp:3:5: note: declared here`,
      `info: linked ${at} objects in 12 ms, 4 warnings were suppressed`,
      `    at step ${at} (cached)`,
      '',
      `> shop@1.0.0 build:${at}`,
      '',
    ].join('\n');
}

function* pieces(parts: Generator<string>): Generator<string> {
  let piece = '';
  for (const part of parts) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

async function* asStream(all: readonly string[]): AsyncGenerator<string> {
  yield* all;
}

type Reader = (all: readonly string[]) => Promise<unknown>;

const readers: Readonly<Record<string, Reader>> = {
  forewarn: (all) => readResult(asStream(all)),
  saxes: async (all) => {
    const parser = new SaxesParser({ xmlns: false });
    let elements = 0;
    parser.on('opentag', () => elements++);
    for (const piece of all) parser.write(piece);
    parser.close();
    return elements;
  },
  lines: async (all) => {
    let count = 0;
    const splitter = lineSplitter(() => count++);
    for (const piece of all) splitter.write(piece);
    splitter.end();
    return count;
  },
};

const texts: Readonly<
  Record<
    string,
    { readonly title: string; readonly baseline: string; readonly make: () => Generator<string> }
  >
> = {
  junit: { title: 'JUnit XML', baseline: 'saxes', make: junit },
  compiler: { title: 'compiler output', baseline: 'lines', make: compilerOutput },
};

interface Measured {
  readonly milliseconds: number;
  /** Growth of the resident memory while reading, in MB; the text itself is held before. */
  readonly megabytes: number;
  readonly characters: number;
}

async function measure(text: string, reader: string): Promise<Measured> {
  const all = [...pieces((texts[text] as (typeof texts)[string]).make())];
  const before = process.memoryUsage.rss();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 5);
  const start = performance.now();
  await (readers[reader] as Reader)(all);
  const milliseconds = performance.now() - start;
  clearInterval(timer);
  peak = Math.max(peak, process.memoryUsage.rss());
  return {
    milliseconds,
    megabytes: (peak - before) / 1_048_576,
    characters: all.reduce((sum, piece) => sum + piece.length, 0),
  };
}

function measureApart(text: string, reader: string): Measured {
  const out = execFileSync(process.execPath, [fileURLToPath(import.meta.url), text, reader], {
    encoding: 'utf8',
  });
  return JSON.parse(out) as Measured;
}

function main(): void {
  console.log('| text | reader | median ms | MB | to the bare pass |\n| --- | --- | ---: | ---: | ---: |');
  for (const [id, { title, baseline }] of Object.entries(texts)) {
    const series = new Map<string, Measured[]>([
      [baseline, []],
      ['forewarn', []],
    ]);
    for (let round = 0; round < ROUNDS; round++)
      for (const [reader, measured] of series) measured.push(measureApart(id, reader));
    const median = (reader: string, of: (it: Measured) => number): number =>
      figures((series.get(reader) ?? []).map(of)).median;
    const bare = median(baseline, (it) => it.milliseconds);
    const size = digits(median(baseline, (it) => it.characters / 1_000_000));
    for (const reader of series.keys()) {
      const time = median(reader, (it) => it.milliseconds);
      console.log(
        `| ${title}, ${size} MB | ${reader} | ${digits(time)} | ${digits(median(reader, (it) => it.megabytes))} | ${digits(time / bare)}x |`,
      );
    }
  }
}

const [text, reader] = process.argv.slice(2);
if (text !== undefined && reader !== undefined) console.log(JSON.stringify(await measure(text, reader)));
else main();
