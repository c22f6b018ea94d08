/** Evidence that a test states: what was seen in which document and how often an adjustment worked, with the rest filled in. */
import type { DocumentExperience, Evidence, Rate, Recurrence } from '../../server/src/learning/evidence.ts';
import { noEvidence } from '../../server/src/learning/evidence.ts';

export interface StatedEvidence {
  readonly documents: Readonly<Record<string, readonly Partial<Recurrence>[]>>;
  /** By adjustment. */
  readonly rates?: Readonly<Record<string, Partial<Rate>>>;
}

/** A run at noon on the first of November 2026. */
const AT = Date.UTC(2026, 10, 1, 12);

function recurrence(stated: Partial<Recurrence>): Recurrence {
  return {
    key: `key of ${stated.message ?? ''}`,
    signature: `signature of ${stated.message ?? ''}`,
    errorClass: 'undefined-symbol/missing-import',
    message: '',
    reason: 'it is in force there',
    seen: 1,
    of: 1,
    firstAt: AT,
    lastAt: AT,
    state: 'active',
    ...stated,
  };
}

function experience(stated: readonly Partial<Recurrence>[]): DocumentExperience {
  const recurrences = stated.map(recurrence);
  return {
    runs: Math.max(1, ...recurrences.map((it) => it.of)),
    lastRun: { at: AT, name: 'tests', exitCode: 1, passed: 3, failed: 1, errors: recurrences.length },
    passRate: 0.75,
    recurrences,
    hidden: 0,
  };
}

export function statedEvidence(stated: StatedEvidence): Evidence {
  return {
    ...noEvidence,
    generation: 1,
    document: (path) => {
      const known = stated.documents[path];
      return known && experience(known);
    },
    rate: (key) => ({ ...noEvidence.rate(key), ...stated.rates?.[key.adjustment] }),
  };
}
