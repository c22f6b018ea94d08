/** The error class `type-mismatch` and its children. */
import type { ErrorClass } from '../errorClass.ts';

export const typeMismatch: readonly ErrorClass[] = [
  {
    id: 'type-mismatch',
    title: 'Type mismatch',
    what: 'A value has another type than the one that is expected.',
    why: 'The text names things without their types.',
    causes: ['no signatures in the text', 'no schema of the data'],
    severity: 'error',
    languages: ['typescript', 'java', 'rust', 'go', 'c', 'cpp', 'csharp', 'python', 'kotlin', 'swift'],
    adjustments: ['add-type-annotation', 'add-type-example'],
  },
  {
    id: 'type-mismatch/wrong-type',
    title: 'Wrong type',
    what: 'An argument or a result is of another type.',
    why: 'The signature is not in the text.',
    causes: ['no signatures in the text'],
    severity: 'error',
    languages: 'all',
    adjustments: ['add-type-annotation', 'add-type-example'],
  },
  {
    id: 'type-mismatch/missing-cast',
    title: 'Missing conversion',
    what: 'A conversion is needed and not made.',
    why: 'The text does not say in which form data arrive.',
    causes: ['units and formats are not stated'],
    severity: 'error',
    languages: 'all',
    adjustments: ['add-type-annotation'],
  },
];
