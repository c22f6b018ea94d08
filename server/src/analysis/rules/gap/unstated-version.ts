/** A task uses a package that the workspace holds at one version, and nothing says which. */
import { predictionRule } from '../../prediction/predictionRule.ts';

export const rule = predictionRule({
  id: 'gap/unstated-version',
  code: 'G280',
  summary: 'A task uses a package that the workspace holds at one version, and nothing says which.',
  errorClass: 'api-misuse/version-mismatch',
  repair: 'review',
});
