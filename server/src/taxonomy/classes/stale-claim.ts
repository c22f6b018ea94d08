/** The error class `stale-claim` and its children. */
import type { ErrorClass } from '../errorClass.ts';

export const staleClaim: readonly ErrorClass[] = [
  {
    id: 'stale-claim',
    title: 'Stale claim',
    what: 'The text says something about the workspace that is no longer true.',
    why: 'The code moved on and the text did not.',
    causes: ['a file was renamed or deleted', 'a script was removed'],
    severity: 'error',
    languages: 'all',
    adjustments: ['correct-reference'],
  },
];
