/** The error class `null-access` and its children. */
import type { ErrorClass } from '../errorClass.ts';

export const nullAccess: readonly ErrorClass[] = [
  {
    id: 'null-access',
    title: 'Null access',
    what: 'A member of nothing is used.',
    why: 'The text does not say what may be absent.',
    causes: ['optional values are not marked'],
    severity: 'error',
    languages: 'all',
    adjustments: ['add-type-annotation', 'add-edge-case'],
  },
];
