/** What the runs of a workspace have shown, where there is a store already: looking makes none. */
import { existsSync } from 'node:fs';
import { type Evidence, noEvidence } from '../learning/evidence.ts';
import { openStore, pathOfStore, type StorePlace } from '../learning/store/openStore.ts';
import { StoreProblem } from '../learning/store/store.ts';

export interface KnownEvidence {
  /** Answers until it is closed; without a store there is nothing in it. */
  readonly evidence: Evidence;
  /** Why there is none although there is a store. */
  readonly problem?: string;
  close(): Promise<void>;
}

const nothing: KnownEvidence = { evidence: noEvidence, close: async () => {} };

export async function knownEvidence(place: StorePlace): Promise<KnownEvidence> {
  try {
    if (!existsSync(pathOfStore(place))) return nothing;
    const store = await openStore(place);
    return { evidence: await store.evidence(), close: () => store.close() };
  } catch (error) {
    if (error instanceof StoreProblem) return { ...nothing, problem: error.message };
    throw error;
  }
}
