/** An index beyond the end is an edge case that the text did not speak of, in whichever language and with or without a test. */
import { expect, it } from 'vitest';
import { signalsOf } from '../../../server/src/feedback/record/signalsOf.ts';
import { readText } from '../../support/reading.ts';
import { openWorkspace } from '../../support/workspace.ts';

const outputs: Readonly<Record<string, string>> = {
  rust: "\nthread 'main' panicked at src/main.rs:3:5:\nindex out of bounds: the len is 3 but the index is 3\nnote: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n",
  'an older rust':
    "thread 'main' panicked at 'index out of bounds: the len is 3 but the index is 3', src/main.rs:3:5\nnote: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n",
  go: 'panic: runtime error: index out of range [5] with length 3\n\ngoroutine 1 [running]:\nmain.main()\n\t/work/main.go:9 +0x1d\nexit status 2\n',
  java: 'Exception in thread "main" java.lang.ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 3\n\tat shop.Main.main(Main.java:3)\n',
  'a test in rust':
    "running 1 test\ntest tests::last ... FAILED\n\nfailures:\n\n---- tests::last stdout ----\n\nthread 'tests::last' panicked at src/main.rs:3:5:\nindex out of bounds: the len is 3 but the index is 3\n\n\nfailures:\n    tests::last\n\ntest result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n",
  'c#': 'Unhandled exception. System.IndexOutOfRangeException: Index was outside the bounds of the array.\n   at Shop.Main() in /work/Program.cs:line 3\n',
};

it.each(Object.entries(outputs))('%s', async (_, text) => {
  const { host } = await openWorkspace({
    'AGENTS.md': '',
    'src/main.rs': '',
    'main.go': '',
    'Main.java': '',
  });
  const { facts } = host.snapshot();
  const { drafts } = signalsOf([await readText(text, {})], { root: '/work', directory: '', facts });
  expect(drafts.map((it) => it.errorClass)).toEqual(['logic-error/edge-case']);
});
