/** Which of the paper's five kinds a failing test is. */
import { expect, it } from 'vitest';
import { readFailure } from '../../../server/src/feedback/testFailure.ts';

const table: readonly (readonly [
  name: string,
  errorClass: string,
  message: string,
  category: string,
  becomes: string,
])[] = [
  ['adds two numbers', 'logic-error', 'expected 5 to be 4', 'incorrect_logic', 'logic-error/incorrect-logic'],
  ['test_empty_list', 'logic-error', 'assert None == 0', 'edge_case', 'logic-error/edge-case'],
  [
    'returnsZeroForNegative',
    'logic-error',
    'expected:<0> but was:<-1>',
    'edge_case',
    'logic-error/edge-case',
  ],
  [
    'parses dates',
    'logic-error',
    'DID NOT RAISE <class ValueError>',
    'error_handling',
    'logic-error/error-handling',
  ],
  [
    'rejects an unknown user',
    'logic-error',
    'expected 200 to be 404',
    'error_handling',
    'logic-error/error-handling',
  ],
  [
    'test_export',
    'unknown',
    'NotImplementedError',
    'missing_functionality',
    'logic-error/missing-functionality',
  ],
  ['sums', 'undefined-symbol', "name 'total' is not defined", 'missing_functionality', 'undefined-symbol'],
  ['sorts', 'type-mismatch', 'unsupported operand', 'incorrect_logic', 'type-mismatch'],
  ['loads', 'unknown', 'Test timed out in 5000ms.', 'performance', 'performance/timeout'],
  ['takes the last', 'unknown', 'list index out of range', 'edge_case', 'logic-error/edge-case'],
  [
    'takes the last',
    'unknown',
    'index out of bounds: the len is 3 but the index is 3',
    'edge_case',
    'logic-error/edge-case',
  ],
  ['is fast enough', 'logic-error', 'expected 900 to be below 100', 'performance', 'performance'],
];

it.each(table)('%s (%s): %s', (name, errorClass, message, category, becomes) => {
  expect(readFailure({ name, errorClass, message })).toMatchObject({ category, errorClass: becomes });
});

it('says what decided', () => {
  expect(readFailure({ name: 'testEmptyList', errorClass: 'logic-error', message: '' }).reason).toBe(
    'its name says "empty"',
  );
});
