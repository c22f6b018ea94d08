/** What the record of a rule's predictions has made of them: what a sign is worth now, and whether it is still shown. */
import type { PredictionRecord } from '../../learning/evidence.ts';
import { movedByRecord } from '../../learning/rates.ts';
import { detectors } from './detectors/table.ts';
import { LIKELY, SHOWN } from './prediction.ts';

export interface Standing {
  /** Before experience. */
  readonly prior: number;
  /** What a sign of the rule is worth now. */
  readonly now: number;
  /** How it is shown for that. */
  readonly shown: 'warning' | 'hint' | 'silent';
}

/** @returns undefined for a rule that is no longer there. */
export function standingOf({ rule, judged }: PredictionRecord): Standing | undefined {
  const prior = detectors.find((it) => it.rule === rule)?.prior;
  if (prior === undefined) return undefined;
  const successes = judged.filter((it) => it.came).length;
  const now = movedByRecord(prior, prior, { successes, trials: judged.length });
  return { prior, now, shown: now >= LIKELY ? 'warning' : now >= SHOWN ? 'hint' : 'silent' };
}
