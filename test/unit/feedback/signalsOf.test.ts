/** What a run keeps of a failing test: the values that its first line leaves out, and parameters as pytest shows them. */
import { expect, it } from 'vitest';
import { signalsOf } from '../../../server/src/feedback/record/signalsOf.ts';
import { readText } from '../../support/reading.ts';
import { openWorkspace } from '../../support/workspace.ts';

async function draftsOf(text: string) {
  const { host } = await openWorkspace({ 'AGENTS.md': '', 'test_cart.py': '', 'cart.test.mjs': '' });
  const { facts } = host.snapshot();
  return signalsOf([await readText(text, {})], { root: '/work', directory: '', facts }).drafts;
}

const node = `TAP version 13
# Subtest: doubles
not ok 1 - doubles
  ---
  duration_ms: 1.2
  location: '/work/cart.test.mjs:3:1'
  failureType: 'testCodeFailure'
  error: |-
    Expected values to be strictly equal:
    
    5 !== 6
    
  code: 'ERR_ASSERTION'
  name: 'AssertionError'
  expected: 6
  actual: 5
  operator: 'strictEqual'
  ...
1..1
`;

it('tells expected and actual in the first line', async () => {
  const [draft] = await draftsOf(node);
  expect(draft?.message.split('\n')[0]).toBe('Expected values to be strictly equal: expected 6, got 5');
});

const pytest = `=================================== FAILURES ===================================
_____________________________ test_size[milk-5] ______________________________

word = 'milk', size = 5

    @pytest.mark.parametrize("word,size", [("milk", 5)])
    def test_size(word, size):
>       assert len(word) == size
E       AssertionError: assert 4 == 5
E        +  where 4 = len('milk')

test_cart.py:5: AssertionError
__________________________________ test_last ___________________________________

    def test_last():
>       assert last([1, 2]) == 2
               ^^^^^^^^^^^^

test_cart.py:17: 
_ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ 

items = [1, 2]

    def last(items):
>       return items[len(items)]
E       IndexError: list index out of range

test_cart.py:5: IndexError
=========================== short test summary info ============================
FAILED test_cart.py::test_size[milk-5] - AssertionError: assert 4 == 5
FAILED test_cart.py::test_last - IndexError: list index out of range
2 failed in 0.02s
`;

it('keeps the parameters of a case', async () => {
  const [size, last] = await draftsOf(pytest);
  expect(size?.test).toMatchObject({ inputs: { word: "'milk'", size: '5' }, expected: '5', actual: '4' });
  expect(size?.message.split('\n')[0]).toBe('assert 4 == 5');
  expect(last?.errorClass).toBe('logic-error/edge-case');
  expect(last?.message).toBe('list index out of range');
  expect(last?.test).toEqual({ suite: 'test_cart.py', name: 'test_last', expected: '2' });
});
