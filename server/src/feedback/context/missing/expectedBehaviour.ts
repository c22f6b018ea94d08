/** For a failing test: what it expects, with input and output, from the test's own source and from what the report says. */
import type { CodeCall } from '../../../documents/code/calls.ts';
import {
  type Expectation,
  expectationOf,
  isLiteral,
  madeFrom,
} from '../../../documents/code/expectations.ts';
import type { MissingContext } from '../../../learning/missingContext.ts';
import type { Signal, TestDetail } from '../../../learning/signal.ts';
import type { CodeFile, CodeWorld } from '../codeWorld.ts';

/** Milliseconds for the calls of a test file. */
const DEADLINE = 2_000;
const MAX_TEXT = 500;

const cut = (text: string): string => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text);

interface Lines {
  readonly first: number;
  readonly last: number;
}

/** `test_total[2-3]`, `Suite > total`, `TestTotal/empty`, `total()`: the name of the function. */
function functionName(name: string): string {
  return (name.split(/ > |::|\//)[0] ?? name).replace(/[[(].*$/s, '').trim();
}

/** Lines of the test: a function of its name, or the call that names it. */
function linesOf({ name }: TestDetail, file: CodeFile, calls: readonly CodeCall[]): Lines | undefined {
  const wanted = functionName(name);
  const found = file.outline?.symbols.filter(
    (it) => (it.name === wanted || it.name === name) && (it.kind === 'function' || it.kind === 'method'),
  );
  const [symbol, ...more] = found ?? [];
  if (symbol && more.length === 0) {
    const count = (end: number): number => file.text.slice(0, end).split('\n').length;
    return { first: count(symbol.span.start), last: count(symbol.span.end) };
  }
  const title = (name.split(' > ').at(-1) ?? name).trim();
  const titled = calls.filter(
    ({ callee, arguments: [first] }) =>
      /^(?:it|test|specify|bench)(?:\.\w{1,20}){0,2}$/.test(callee) &&
      first !== undefined &&
      first.text.slice(1, -1) === title,
  );
  const [call] = titled;
  return call && titled.length === 1 ? { first: call.line, last: call.endLine } : undefined;
}

const spaces = (text: string): string => text.replace(/\s+/g, '').replaceAll("'", '"');

/** The assertion at the line of the failure; else the only one of the test, or the only one that expects what the report says. */
function chosen(
  all: readonly Expectation[],
  file: CodeFile,
  test: TestDetail | undefined,
  lines: Lines | undefined,
): Expectation | undefined {
  const { line } = file;
  const at = line === undefined ? [] : all.filter((it) => it.line <= line && line <= it.endLine);
  // The innermost: a suite is a call around its tests.
  const here = at.sort((a, b) => a.endLine - a.line - (b.endLine - b.line))[0];
  if (here) return here;
  if (lines === undefined) return undefined;
  const own = all.filter((it) => it.line >= lines.first && it.endLine <= lines.last);
  if (own.length === 1) return own[0];
  const wanted = test?.expected;
  const fitting =
    wanted === undefined
      ? []
      : own.filter((it) => it.expected !== undefined && spaces(it.expected) === spaces(wanted));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** `+  where 30 = total([10, 20], 5)`: pytest says which call gave the value. */
function calledFor(actual: string | undefined, message: string): string | undefined {
  for (const [, value, call] of message.matchAll(/^\s*\+\s{2}where (.{1,200}?) = (\w.{0,300}\))$/gm))
    if (value === actual && call !== undefined && !call.includes(' at 0x')) return call;
  return undefined;
}

/** Parameters of a test become the values of the case that failed. */
function withInputs(text: string, inputs: TestDetail['inputs']): string {
  if (!inputs) return text;
  // Strings stay, and so do members and names of arguments.
  return text.replace(/"[^"\n]*"|'[^'\n]*'|(?<![\w.])[A-Za-z_]\w{0,60}\b(?!\s?=[^=]|\()/g, (name) =>
    Object.hasOwn(inputs, name) ? (inputs[name] as string) : name,
  );
}

function inputOf({ input, line }: Expectation, file: CodeFile): string | undefined {
  if (input === undefined || !/^[A-Za-z_]\w{0,60}$/.test(input)) return input;
  return madeFrom(input, line, file.text.split('\n')) ?? input;
}

/** A name says what a value is for, and the report what it is. */
function expectedOf(found: Expectation | undefined, test: TestDetail | undefined): string | undefined {
  const written = found?.expected;
  if (written === undefined) return test?.expected;
  const isName = /^[A-Za-z_][\w.]{0,80}$/.test(written) && !isLiteral(written);
  return isName && test?.expected !== undefined ? test.expected : withInputs(written, test?.inputs);
}

export async function expectedBehaviourFor(
  { test, message }: Pick<Signal, 'test' | 'message'>,
  file: CodeFile,
  world: CodeWorld,
): Promise<MissingContext | undefined> {
  const calls = (await world.parser.calls(file.language, file.text, DEADLINE)) ?? [];
  const all = calls.flatMap((call) => expectationOf(call) ?? []);
  const lines = test && linesOf(test, file, calls);
  const found = chosen(all, file, test, lines);
  const name =
    test?.name ??
    file.outline?.symbols.filter((it) => it.line <= (file.line ?? 0) && it.signature).at(-1)?.name;
  const expected = expectedOf(found, test);
  if (found === undefined && expected === undefined)
    return {
      type: 'not_found',
      what: `what ${name ?? 'the test'} expects`,
      looked: [`assertions of ${file.path}`, 'the report'],
    };
  const tested = found && inputOf(found, file);
  const input = tested && (calledFor(test?.actual, message) ?? withInputs(tested, test?.inputs));
  return {
    type: 'expected_behaviour',
    test: name ?? file.path,
    ...(input === undefined ? {} : { input: cut(input) }),
    ...(expected === undefined ? {} : { expected: cut(expected) }),
    ...(test?.actual === undefined ? {} : { actual: cut(test.actual) }),
    ...(found ? { assertion: cut(found.assertion) } : {}),
    ...(found ? { declared: { where: 'workspace' as const, path: file.path, line: found.line } } : {}),
  };
}
