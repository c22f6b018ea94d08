/** A task works on large data without limits of time or memory. */
import { predictionRule } from '../../prediction/predictionRule.ts';

export const rule = predictionRule({
  id: 'gap/missing-limits',
  code: 'G260',
  summary: 'A task works on large data without limits of time or memory.',
  errorClass: 'performance',
  repair: 'review',
});
