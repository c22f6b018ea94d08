/** The taxonomy: every error class, and ways to find one. */
import { ambiguity } from './classes/ambiguity.ts';
import { apiMisuse } from './classes/api-misuse.ts';
import { buildConfiguration } from './classes/build-configuration.ts';
import { logicError } from './classes/logic-error.ts';
import { memory } from './classes/memory.ts';
import { missingDependency } from './classes/missing-dependency.ts';
import { notLoaded } from './classes/not-loaded.ts';
import { nullAccess } from './classes/null-access.ts';
import { ownership } from './classes/ownership.ts';
import { performance } from './classes/performance.ts';
import { security } from './classes/security.ts';
import { staleClaim } from './classes/stale-claim.ts';
import { syntaxError } from './classes/syntax-error.ts';
import { typeMismatch } from './classes/type-mismatch.ts';
import { undefinedSymbol } from './classes/undefined-symbol.ts';
import { unmetInterface } from './classes/unmet-interface.ts';
import { visibility } from './classes/visibility.ts';
import type { ErrorClass } from './errorClass.ts';

export const errorClasses: readonly ErrorClass[] = Object.freeze([
  ...syntaxError,
  ...undefinedSymbol,
  ...missingDependency,
  ...typeMismatch,
  ...apiMisuse,
  ...ownership,
  ...unmetInterface,
  ...nullAccess,
  ...visibility,
  ...buildConfiguration,
  ...logicError,
  ...ambiguity,
  ...performance,
  ...memory,
  ...security,
  ...notLoaded,
  ...staleClaim,
]);

const byId = new Map(errorClasses.map((it) => [it.id, it]));

export function errorClass(id: string): ErrorClass | undefined {
  return byId.get(id);
}

/** Classes directly below `id`. */
export function childrenOf(id: string): readonly ErrorClass[] {
  return errorClasses.filter((it) => it.id.startsWith(`${id}/`));
}
