/** Repairs: concrete edits that a rule offers for its finding. */
import type { TextEdit } from '../base/text.ts';
import type { Rate } from '../learning/evidence.ts';
import type { Adjustment } from '../taxonomy/errorClass.ts';

/**
 * `safe`: keeps the meaning and may be applied to a whole repository unseen (`--fix`).
 * `review`: probably what the author wants; a person looks at it.
 * `manual`: shows what to do but needs words of the author.
 */
export type Applicability = 'safe' | 'review' | 'manual';

export interface Repair {
  /** Imperative, without a full stop: "Replace with `src/database/client.ts`". */
  readonly title: string;
  readonly adjustment: Adjustment;
  readonly applicability: Applicability;
  /** Edits by workspace path; most repairs touch the finding's own document only. */
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  /** New files by workspace path (offered only where the client can create files). */
  readonly creates?: ReadonlyMap<string, string>;
  /** Moves: old workspace path to new. */
  readonly renames?: ReadonlyMap<string, string>;
  readonly preferred?: boolean;
  /** It comes from experience: which error it answers, and how often it worked. */
  readonly learned?: {
    readonly errorClass: string;
    readonly signature: string;
    readonly symbol?: string;
    readonly rate: Rate;
  };
}
