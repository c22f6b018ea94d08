/** Words of a task leave a choice open that matters. */
import { predictionRule } from '../../prediction/predictionRule.ts';

export const rule = predictionRule({
  id: 'gap/ambiguous-wording',
  code: 'G270',
  summary: 'Words of a task leave a choice open that matters.',
  errorClass: 'ambiguity',
  repair: 'none',
});
