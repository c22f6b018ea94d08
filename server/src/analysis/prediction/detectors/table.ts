/** The detectors of missing context, one file each. */
import type { Detector } from '../prediction.ts';
import { ambiguousWording } from './ambiguousWording.ts';
import { missingLimits } from './missingLimits.ts';
import { missingSecurityGuidance } from './missingSecurityGuidance.ts';
import { undocumentedApi } from './undocumentedApi.ts';
import { unimportedSymbol } from './unimportedSymbol.ts';
import { unspecifiedBehaviour } from './unspecifiedBehaviour.ts';
import { unstatedVersion } from './unstatedVersion.ts';
import { untypedSymbol } from './untypedSymbol.ts';

export const detectors: readonly Detector[] = [
  unimportedSymbol,
  undocumentedApi,
  untypedSymbol,
  missingSecurityGuidance,
  unspecifiedBehaviour,
  missingLimits,
  unstatedVersion,
  ambiguousWording,
];
