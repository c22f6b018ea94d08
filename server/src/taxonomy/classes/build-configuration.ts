/** The error class `build-configuration` and its children. */
import type { ErrorClass } from '../errorClass.ts';

export const buildConfiguration: readonly ErrorClass[] = [
  {
    id: 'build-configuration',
    title: 'Build configuration',
    what: 'The build fails before the code is looked at.',
    why: 'The commands in the text do not fit the workspace.',
    causes: ['commands are not stated or have changed'],
    severity: 'error',
    languages: 'all',
    adjustments: ['add-command'],
  },
];
