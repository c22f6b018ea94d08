/** The error class `ownership` and its children. */
import type { ErrorClass } from '../errorClass.ts';

export const ownership: readonly ErrorClass[] = [
  {
    id: 'ownership',
    title: 'Ownership error',
    what: 'The borrow checker refuses the code.',
    why: 'The text does not say who owns what.',
    causes: ['ownership of arguments is not stated'],
    severity: 'error',
    languages: ['rust'],
    adjustments: ['add-ownership-note', 'add-example-usage'],
  },
  {
    id: 'ownership/borrow',
    title: 'Borrow error',
    what: 'A value is borrowed while it is borrowed otherwise.',
    why: 'Shared and exclusive use are not stated.',
    causes: ['shared and exclusive use are not stated'],
    severity: 'error',
    languages: ['rust'],
    adjustments: ['add-ownership-note'],
  },
  {
    id: 'ownership/lifetime',
    title: 'Lifetime error',
    what: 'A reference outlives what it refers to.',
    why: 'Lifetimes are not shown.',
    causes: ['signatures without lifetimes'],
    severity: 'error',
    languages: ['rust'],
    adjustments: ['add-ownership-note'],
  },
  {
    id: 'ownership/move',
    title: 'Use after move',
    what: 'A value is used after it was moved.',
    why: 'The text does not say that a call consumes its argument.',
    causes: ['consuming calls are not marked'],
    severity: 'error',
    languages: ['rust'],
    adjustments: ['add-ownership-note'],
  },
];
