/** Examples with input and output from the tests of the workspace: assertions on a call whose arguments and result are written down. */
import { inlineCode } from '../../base/inlineCode.ts';
import { basename } from '../../base/paths.ts';
import { type Expectation, madeFrom } from '../../documents/code/expectations.ts';
import { sourceLanguage } from '../../workspace/symbols/sourceFiles.ts';
import { type Addition, additionOf } from '../additions/addition.ts';
import type { DetectorContext } from './prediction.ts';

/** Examples of one function, files that are looked at for it, and characters of one. */
const MOST = 3;
const MAX_FILES = 4;
const MAX_TEXT = 200_000;
const MAX_EXAMPLE = 160;

/** How test files are named after what they test; `$` is the stem or the name. */
const TEST_FILES = [
  ...['ts', 'tsx', 'js', 'jsx', 'mjs'].flatMap((it) => [`$.test.${it}`, `$.spec.${it}`]),
  'test_$.py',
  '$_test.py',
  '$_test.go',
  '$Test.java',
  '$Tests.java',
  '$Test.php',
  '$Tests.cs',
  '$_spec.rb',
  '$_test.rb',
  'test_$.rb',
  '$_test.cc',
  'test_$.c',
  '$.rs',
];

/** The names under which the tests of something are kept: `parseRange`, `parse-range`, `parse_range`, `ParseRange`. */
function spellings(stem: string): readonly string[] {
  const parts = stem.replace(/([a-z\d])([A-Z])/g, '$1 $2').split(/[\s_-]+/);
  const lower = parts.map((it) => it.toLowerCase());
  const pascal = lower.map((it) => it.charAt(0).toUpperCase() + it.slice(1)).join('');
  return [...new Set([stem, lower.join('-'), lower.join('_'), pascal])];
}

/** Test files for a function by the names of it and of the files that the task speaks of; those that the task names come first. */
function testFiles(name: string, paths: readonly string[], { facts }: DetectorContext): readonly string[] {
  const stems = [name, ...paths.map((path) => basename(path).replace(/\.\w+$/, ''))];
  const byName = [...new Set(stems.flatMap(spellings))].flatMap((stem) =>
    TEST_FILES.flatMap((it) => facts.named(it.replace('$', () => stem))),
  );
  const all = new Set([...paths.filter((it) => facts.entry(it)?.type === 'file'), ...byName]);
  return [...all].filter((path) => sourceLanguage(path) !== undefined && !facts.ignored(path));
}

const STRINGS = /"(?:[^"\\\n]|\\.){0,200}"|'(?:[^'\\\n]|\\.){0,200}'|`[^`$\\\n]{0,200}`/g;
/** Words that are part of a literal, and names of arguments and fields. */
const WORDS =
  /\b(?:true|false|null|undefined|nil|None|True|False|nullptr|NaN|Infinity|new|vec|Some|Ok|Err|List|Set|Map|Arrays|asList|of|from|int|string|float64|byte|throws?|raises?|about|contains|matches|has|length|not|\w{0,40}(?:Error|Exception))\b!?|\b[A-Za-z_]\w{0,40}\s?(?:=(?!=)|:(?!:))/g;

/** Nothing in it has to be looked up. */
function isWrittenDown(text: string): boolean {
  const rest = text
    .replace(STRINGS, '0')
    .replace(/\d[\w.]*/g, '0')
    .replace(WORDS, '');
  return !/[A-Za-z_$\n;]/.test(rest);
}

function exampleOf(
  { input: tested, expected, line }: Expectation,
  name: string,
  lines: readonly string[],
): { readonly input: string; readonly expected: string } | undefined {
  if (tested === undefined || expected === undefined) return undefined;
  const isVariable = /^[A-Za-z_]\w{0,60}$/.test(tested);
  // Go assigns within the condition: `if got := Add(1, 2); got != 3`.
  const here = new RegExp(`\\b${tested}\\s?:=\\s?(.{1,300}?);`);
  const input = isVariable
    ? (here.exec(lines[line - 1] ?? '')?.[1] ?? madeFrom(tested, line, lines))
    : tested;
  const call = /^(?:await )?(?:[\w$]{1,60}(?:\(\))?(?:\.|::)){0,3}([\w$]{1,80})!?\((.*)\)$/s.exec(
    input ?? '',
  );
  if (input === undefined || call?.[1] !== name) return undefined;
  if (input.length + expected.length > MAX_EXAMPLE || !isWrittenDown(call[2] ?? '')) return undefined;
  return isWrittenDown(expected) ? { input, expected } : undefined;
}

/** What the tests say of a function, in their order; empty until the test files were read. */
export function testedExamples(
  name: string,
  paths: readonly string[],
  context: DetectorContext,
): readonly Addition[] {
  const { facts } = context;
  const additions = new Map<string, Addition>();
  for (const path of testFiles(name, paths, context).slice(0, MAX_FILES)) {
    const language = sourceLanguage(path);
    const text = facts.content(path);
    if (language === undefined || text === undefined || text === 'unknown') continue;
    if (text.length > MAX_TEXT || !text.includes(name)) continue;
    const expectations = facts.expectations?.(language, text);
    if (expectations === undefined || expectations === 'unknown') continue;
    const lines = text.split('\n');
    for (const it of expectations) {
      const example = exampleOf(it, name, lines);
      const addition =
        example &&
        additionOf({
          type: 'expected_behaviour',
          test: name,
          ...example,
          declared: { where: 'workspace', path, line: it.line },
        });
      if (addition && !additions.has(addition.said[0] as string))
        additions.set(addition.said[0] as string, {
          ...addition,
          title: `Add the example ${inlineCode(example.input)}`,
        });
    }
  }
  return [...additions.values()].slice(0, MOST);
}
