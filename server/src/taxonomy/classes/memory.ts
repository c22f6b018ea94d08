/** The error class `memory` and its children. */
import type { ErrorClass } from '../errorClass.ts';

export const memory: readonly ErrorClass[] = [
  {
    id: 'memory',
    title: 'Memory',
    what: 'The code uses too much memory, or does not give it back.',
    why: 'The text says nothing about sizes and resources.',
    causes: ['sizes of the data are not stated', 'who closes a resource is not stated'],
    severity: 'warning',
    languages: 'all',
    adjustments: ['add-memory-constraint', 'add-resource-cleanup'],
  },
  {
    id: 'memory/excessive',
    title: 'Excessive use',
    what: 'Memory is wasted for this reason.',
    why: 'The text does not rule it out.',
    causes: ['sizes and resources are not mentioned'],
    severity: 'warning',
    languages: 'all',
    adjustments: ['add-memory-constraint'],
  },
  {
    id: 'memory/leak',
    title: 'Leak',
    what: 'Memory is wasted for this reason.',
    why: 'The text does not rule it out.',
    causes: ['sizes and resources are not mentioned'],
    severity: 'warning',
    languages: 'all',
    adjustments: ['add-resource-cleanup'],
  },
  {
    id: 'memory/repeated-allocation',
    title: 'Repeated allocation',
    what: 'Memory is wasted for this reason.',
    why: 'The text does not rule it out.',
    causes: ['sizes and resources are not mentioned'],
    severity: 'warning',
    languages: 'all',
    adjustments: ['add-memory-constraint'],
  },
];
