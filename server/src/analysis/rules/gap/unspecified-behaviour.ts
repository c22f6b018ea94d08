/** A task asks for behaviour without an example, an edge case or a failure. */
import { predictionRule } from '../../prediction/predictionRule.ts';

export const rule = predictionRule({
  id: 'gap/unspecified-behaviour',
  code: 'G250',
  summary: 'A task asks for behaviour without an example, an edge case or a failure.',
  errorClass: 'logic-error',
  repair: 'none',
});
