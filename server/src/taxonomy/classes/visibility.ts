/** The error class `visibility` and its children. */
import type { ErrorClass } from '../errorClass.ts';

export const visibility: readonly ErrorClass[] = [
  {
    id: 'visibility',
    title: 'Not visible',
    what: 'A member exists and may not be used from here.',
    why: 'The text does not say what is public.',
    causes: ['internal names in the text'],
    severity: 'error',
    languages: 'all',
    adjustments: ['add-scope'],
  },
];
