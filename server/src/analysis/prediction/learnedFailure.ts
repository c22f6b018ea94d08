/** How likely failure is after what runs showed here, and how wide that is: a text alone says little of tasks and models that nobody has seen. */

import type { Beta } from '../../learning/beta.ts';
import { type Count, movedByRecord } from '../../learning/rates.ts';
import { FAILURE_WEIGHT } from './failureModel.ts';

/** The rule whose predictions are made from the estimate, so that its record is that of the estimate. */
export const FAILURE_RULE = { rule: 'gap/unspecified-behaviour', errorClass: 'logic-error' } as const;

/**
 * @param estimated of a document, above 0 and below 1.
 * @param expected what the rule says of a task of the middle, which its record is held against.
 */
export function learnedFailure(estimated: number, expected: number, record: Count | undefined): Beta {
  const mean = movedByRecord(estimated, expected, record, FAILURE_WEIGHT);
  const weight = FAILURE_WEIGHT + (record?.trials ?? 0);
  return { alpha: weight * mean, beta: weight * (1 - mean) };
}
