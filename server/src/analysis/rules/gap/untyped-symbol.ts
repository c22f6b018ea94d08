/** A task uses types of the workspace and says nothing of their members. */
import { predictionRule } from '../../prediction/predictionRule.ts';

export const rule = predictionRule({
  id: 'gap/untyped-symbol',
  code: 'G230',
  summary: 'A task uses types of the workspace and says nothing of their members.',
  errorClass: 'type-mismatch',
  repair: 'review',
});
