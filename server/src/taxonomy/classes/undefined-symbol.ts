/** The error class `undefined-symbol` and its children. */
import type { ErrorClass } from '../errorClass.ts';

export const undefinedSymbol: readonly ErrorClass[] = [
  {
    id: 'undefined-symbol',
    title: 'Undefined symbol',
    what: 'A name is used that is not defined or not visible.',
    why: 'The model knows that something of the sort exists, but not what it is called or where it comes from.',
    causes: ['the text names a symbol without its import', 'a symbol was renamed and the text was not'],
    severity: 'error',
    languages: 'all',
    adjustments: ['add-import', 'add-scope'],
  },
  {
    id: 'undefined-symbol/missing-import',
    title: 'Missing import',
    what: 'A name exists, but is not imported.',
    why: 'The text uses the name without saying where it is imported from.',
    causes: ['no import statement in the text'],
    severity: 'error',
    languages: 'all',
    adjustments: ['add-import'],
  },
  {
    id: 'undefined-symbol/typo',
    title: 'Mistyped name',
    what: 'A name differs slightly from one that exists.',
    why: 'The text itself misspells it, or the convention for names is not stated.',
    causes: ['the text misspells the name'],
    severity: 'error',
    languages: 'all',
    adjustments: ['correct-reference', 'add-import'],
  },
  {
    id: 'undefined-symbol/out-of-scope',
    title: 'Out of scope',
    what: 'A name exists, but not in this place.',
    why: 'The text does not say where the name may be used.',
    causes: ['scope or lifetime is not stated'],
    severity: 'error',
    languages: 'all',
    adjustments: ['add-scope'],
  },
];
