/** A task uses functions of the workspace whose signatures are not in reach. */
import { predictionRule } from '../../prediction/predictionRule.ts';

export const rule = predictionRule({
  id: 'gap/undocumented-api',
  code: 'G220',
  summary: 'A task uses functions of the workspace whose signatures are not in reach.',
  errorClass: 'api-misuse',
  repair: 'review',
});
