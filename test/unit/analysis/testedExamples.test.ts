/** Examples that a repair takes from the tests of a workspace: which forms of assertions are understood, and what is left out. */
import { afterAll, describe, expect, it } from 'vitest';
import { rules } from '../../../server/src/analysis/registry.generated.ts';
import { CodeWorker } from '../../../server/src/workspace/codeWorker.ts';
import { openWorkspace } from '../../support/workspace.ts';

const parser = new CodeWorker();
afterAll(() => parser.dispose());

const rule = rules.filter((it) => it.meta.id === 'gap/unspecified-behaviour');
const TASK = 'Implement the function `total`, which sums up a bill and all that was added to it later.';
const PROMPT = '.github/prompts/task.prompt.md';

/** Titles of the repairs for a task that names `total`. */
async function offered(tests: Readonly<Record<string, string>>, task = TASK) {
  const files = { [PROMPT]: `${task}\n`, ...tests };
  const workspace = await openWorkspace(files, { rules: rule, codeParser: parser, outlines: parser });
  const [finding] = (await workspace.check()).get(PROMPT) ?? [];
  const snapshot = workspace.host.snapshot();
  const document = snapshot.documents.get(PROMPT);
  if (!finding || !document) throw new Error('nothing is reported');
  const repairs = workspace.analyzer.repairs(finding, document, snapshot);
  return repairs.map((repair) => {
    const [edit] = repair.edits.get(PROMPT) ?? [];
    return edit?.newText.trim().split('\n').at(-1);
  });
}

const forms: readonly (readonly [framework: string, path: string, text: string, says: readonly string[]])[] =
  [
    [
      'Vitest and Jest',
      'src/total.test.ts',
      "it('adds', () => {\n  expect(total([1, 2])).toBe(3);\n  expect(() => total([])).toThrow(RangeError);\n});\n",
      [
        '`total([1, 2])` gives `3` (`src/total.test.ts:2`).',
        '`total([])` throws `RangeError` (`src/total.test.ts:3`).',
      ],
    ],
    [
      'pytest',
      'tests/test_total.py',
      'def test_total():\n    assert total([1, 2], start=1) == 4\n    with pytest.raises(ValueError):\n        total([])\n',
      ['`total([1, 2], start=1)` gives `4` (`tests/test_total.py:2`).'],
    ],
    [
      'unittest',
      'tests/test_total.py',
      'class TestTotal(unittest.TestCase):\n    def test_it(self):\n        self.assertEqual(total("a"), {"a": 1})\n',
      ['`total("a")` gives `{"a": 1}` (`tests/test_total.py:3`).'],
    ],
    [
      'JUnit',
      'src/test/java/TotalTest.java',
      'class TotalTest {\n  @Test void adds() {\n    assertEquals(3, Totals.total(List.of(1, 2)));\n  }\n}\n',
      ['`Totals.total(List.of(1, 2))` gives `3` (`src/test/java/TotalTest.java:3`).'],
    ],
    [
      'Go',
      'total_test.go',
      'package a\n\nfunc TestTotal(t *testing.T) {\n\tif got := total([]int{1, 2}); got != 3 {\n\t\tt.Errorf("got %d", got)\n\t}\n}\n',
      ['`total([]int{1, 2})` gives `3` (`total_test.go:4`).'],
    ],
    [
      'Rust',
      'src/total.rs',
      '#[cfg(test)]\nmod tests {\n    #[test]\n    fn adds() {\n        assert_eq!(total(&[1, 2]), Some(3));\n    }\n}\n',
      ['`total(&[1, 2])` gives `Some(3)` (`src/total.rs:5`).'],
    ],
  ];

describe('examples from tests', () => {
  it.each(forms)('are understood as %s writes them', async (_, path, text, says) => {
    expect(await offered({ [path]: text })).toEqual(says);
  });

  it('are at most three, each once', async () => {
    const lines = [1, 1, 2, 3, 4, 5].map((it) => `expect(total(${it})).toBe(${it});`);
    expect(await offered({ 'total.test.ts': lines.join('\n') })).toEqual([
      '`total(1)` gives `1` (`total.test.ts:1`).',
      '`total(2)` gives `2` (`total.test.ts:3`).',
      '`total(3)` gives `3` (`total.test.ts:4`).',
    ]);
  });

  it('say nothing that a reader would have to look up', async () => {
    const text =
      'expect(total(items)).toBe(3);\nexpect(total([1])).toBe(sum);\nexpect(other(total(1))).toBe(2);\nexpect(subtotal(1)).toBe(1);\n';
    expect(await offered({ 'total.test.ts': text })).toEqual([]);
  });

  it('are found in the test that the task names, and in that of the file that it names', async () => {
    const text = 'expect(total(1)).toBe(1);\n';
    const says = (path: string) => [`\`total(1)\` gives \`1\` (\`${path}:1\`).`];
    expect(
      await offered(
        { 'src/sums.ts': '', 'src/sums.test.ts': text },
        `${TASK} It belongs to \`src/sums.ts\`.`,
      ),
    ).toEqual(says('src/sums.test.ts'));
    expect(await offered({ 'check/all.ts': text }, `${TASK} It satisfies \`check/all.ts\`.`)).toEqual(
      says('check/all.ts'),
    );
  });
});
