/** The error class `missing-dependency` and its children. */
import type { ErrorClass } from '../errorClass.ts';

export const missingDependency: readonly ErrorClass[] = [
  {
    id: 'missing-dependency',
    title: 'Missing dependency',
    what: 'A package is imported that is not installed.',
    why: 'The text names packages that the workspace does not declare, or leaves the choice to the model.',
    causes: ['the package was replaced', 'no package is named for the task'],
    severity: 'error',
    languages: 'all',
    adjustments: ['add-dependency', 'add-import', 'add-version'],
  },
  {
    id: 'missing-dependency/not-declared',
    title: 'Not declared',
    what: 'The package exists, but no manifest declares it.',
    why: 'The text says that it is used.',
    causes: ['the text is older than the manifest'],
    severity: 'error',
    languages: 'all',
    adjustments: ['add-dependency'],
  },
  {
    id: 'missing-dependency/wrong-package-name',
    title: 'Wrong package name',
    what: 'No package of that name exists.',
    why: 'The model guesses the name of a package from the name of its module.',
    causes: ['module and package have different names'],
    severity: 'error',
    languages: 'all',
    adjustments: ['add-dependency'],
  },
  {
    id: 'missing-dependency/version-incompatible',
    title: 'Incompatible version',
    what: 'The installed version is not the one that the code is written for.',
    why: 'The text states another version, or installs with another package manager than the one that locks.',
    causes: ['no version in the text', 'a second lock file'],
    severity: 'error',
    languages: 'all',
    adjustments: ['add-version', 'add-dependency'],
  },
];
