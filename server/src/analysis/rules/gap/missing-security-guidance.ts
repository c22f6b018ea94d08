/** A task touches what is attacked and nothing in reach says how to do it safely. */
import { predictionRule } from '../../prediction/predictionRule.ts';

export const rule = predictionRule({
  id: 'gap/missing-security-guidance',
  code: 'G240',
  summary: 'A task touches what is attacked and nothing in reach says how to do it safely.',
  errorClass: 'security',
  repair: 'review',
});
