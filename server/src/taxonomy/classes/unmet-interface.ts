/** The error class `unmet-interface` and its children. */
import type { ErrorClass } from '../errorClass.ts';

export const unmetInterface: readonly ErrorClass[] = [
  {
    id: 'unmet-interface',
    title: 'Unmet interface',
    what: 'A type lacks members that an interface demands.',
    why: 'The text names the interface without its members.',
    causes: ['members of the interface are not listed'],
    severity: 'error',
    languages: 'all',
    adjustments: ['add-interface-specification'],
  },
];
