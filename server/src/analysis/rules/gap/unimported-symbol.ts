/** A task uses names of the workspace and nothing in reach says where they come from. */
import { predictionRule } from '../../prediction/predictionRule.ts';

export const rule = predictionRule({
  id: 'gap/unimported-symbol',
  code: 'G210',
  summary: 'A task uses names of the workspace and nothing in reach says where they come from.',
  errorClass: 'undefined-symbol/missing-import',
  repair: 'review',
});
