/** The error class `not-loaded` and its children. */
import type { ErrorClass } from '../errorClass.ts';

export const notLoaded: readonly ErrorClass[] = [
  {
    id: 'not-loaded',
    title: 'Not loaded',
    what: 'A document, or a part of it, never reaches the model.',
    why: 'Products leave out what they cannot find, parse or hold, and say nothing.',
    causes: [
      'a header that the reader cannot parse',
      'a wrong key or pattern',
      'an import that leads nowhere',
      'a limit of size',
    ],
    severity: 'error',
    languages: 'all',
    adjustments: ['correct-header'],
  },
];
