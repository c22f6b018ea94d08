/** What a signal is about, by name, and which names a text holds. */
import type { Signal, TestDetail } from './signal.ts';

/** Names in code of any language; of `a.b` and `a::b` the parts. */
const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/gu;

/** Words of a text, each once, in order. */
export function wordsIn(text: string): readonly string[] {
  return [...new Set(text.match(WORD))];
}

/** The one name that stands for it in keys and sentences; absent when the message names nothing. */
export function symbolOf({ specifics }: Pick<Signal, 'specifics'>): string | undefined {
  return specifics.symbol ?? specifics.attribute ?? specifics.module ?? specifics.object;
}

/** Classes whose errors are about a thing that the code did not choose the name of. */
const NAMED = ['undefined-symbol', 'missing-dependency', 'api-misuse', 'visibility'];

/** The name in the error is that of a thing, not one that the code could have chosen otherwise. */
export function isAboutName({ errorClass }: Pick<Signal, 'errorClass'>): boolean {
  return NAMED.includes(errorClass.split('/', 1)[0] as string);
}

/** A file, module or package that a framework puts before the names of its tests; Node calls what has no suite `test`. */
const FILE_OF_TESTS = /[/\\]|^[a-z_][\w-]*(?:\.[\w-]+)+$|^test(?:_\w+)?$|_test$/;

/**
 * A test as every format of results names it: `tests/test_cart.py::TestCart::test_a`, `tests.test_cart.TestCart > test_a` and
 * `TestCart.test_a` in the file of its place are one.
 */
function testKey({ suite, name }: TestDetail, path: string | undefined): string {
  const above = (suite ?? '').split(/ > |::/).flatMap((part) => {
    const type = /(?:^|\.)([A-Z]\w*)$/.exec(part)?.[1];
    return type ?? (part === '' || FILE_OF_TESTS.test(part) ? [] : part);
  });
  const own = name.replace(/\(\)$/, '').split(/ > |::/);
  // JUnit XML of some runners has the suites in the name, with dots.
  const parts = [...above, ...own].flatMap((part) => (/^[A-Z]\w*\.\w/.test(part) ? part.split('.') : part));
  return [path ?? '', ...parts].join(' > ');
}

/**
 * Names an error among those of a run: its signature, and where a text would have to speak of one thing by name (a symbol
 * that was not known, a test that failed) that name, too. Two undefined symbols have one signature and need two imports.
 */
export function errorKeyOf(
  signal: Pick<Signal, 'signature' | 'errorClass' | 'specifics' | 'test' | 'place'>,
): string {
  const { signature, test, place } = signal;
  const name = test ? testKey(test, place?.path) : isAboutName(signal) ? symbolOf(signal) : undefined;
  return name === undefined ? signature : `${signature} ${name}`;
}

/** Whatever a text could name to prevent it: its words, without the punctuation of types and paths. */
export function namesOf({ specifics }: Pick<Signal, 'specifics'>): readonly string[] {
  const { symbol, attribute, module, object, expected, actual } = specifics;
  const said = [symbol, attribute, module, object, expected, actual].filter((it) => it !== undefined);
  return wordsIn(said.join(' '));
}
