/** An error is one error whoever tells of it: the names of tests are spelled differently by every format of results. */
import { describe, expect, it } from 'vitest';
import type { TestDetail } from '../../../server/src/learning/signal.ts';
import { errorKeyOf } from '../../../server/src/learning/signalNames.ts';
import { signal } from '../../support/observations.ts';

const key = (test: TestDetail, path = 'tests/test_cart.py'): string =>
  errorKeyOf(signal({ kind: 'failing-test', test, place: { path, line: 3 } }));

describe('a failing test', () => {
  it.each<readonly [string, TestDetail, TestDetail]>([
    [
      'pytest and its JUnit XML',
      { suite: 'tests/test_cart.py', name: 'test_size[milk-5]' },
      { suite: 'tests.test_cart', name: 'test_size[milk-5]' },
    ],
    [
      'a class in pytest and in its JUnit XML',
      { suite: 'tests/test_cart.py', name: 'TestCart.test_total' },
      { suite: 'tests.test_cart.TestCart', name: 'test_total' },
    ],
    [
      'pytest in the root of the workspace',
      { suite: 'test_cart.py', name: 'test_total' },
      { suite: 'test_cart', name: 'test_total' },
    ],
    [
      'Vitest and its JSON',
      { suite: 'cart.test.ts', name: 'cart > adds' },
      { suite: '/home/dev/shop/cart.test.ts > cart', name: 'adds' },
    ],
    ['Node and its JUnit XML', { name: 'adds' }, { suite: 'test', name: 'adds' }],
    ['Go with and without its package', { name: 'TestTax' }, { suite: 'example.com/shop', name: 'TestTax' }],
    [
      'Gradle and surefire',
      { suite: 'OrdersTest', name: 'adds()' },
      { suite: 'com.shop.OrdersTest', name: 'adds' },
    ],
  ])('is one in %s', (_, one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it('is another one by its name, its suite, its parameters or its file', () => {
    const keys = [
      key({ suite: 'cart', name: 'adds' }),
      key({ suite: 'order', name: 'adds' }),
      key({ suite: 'cart', name: 'removes' }),
      key({ suite: 'cart', name: 'adds[1]' }),
      key({ suite: 'cart', name: 'adds' }, 'src/other.py'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
