/** Predictions: which error code will have that is written from a document, how likely, why, and what would prevent it. */
import type { Span } from '../../base/span.ts';
import type { ContextDocument } from '../../documents/document.ts';
import type { Evidence, Rate } from '../../learning/evidence.ts';
import { movedByRecord } from '../../learning/rates.ts';
import type { Facts } from '../../workspace/facts.ts';
import type { WorkspaceSnapshot } from '../../workspace/snapshot.ts';
import type { Addition } from '../additions/addition.ts';
import { detectors } from './detectors/table.ts';
import { type Task, taskOf } from './task.ts';

/** From here on a prediction is a warning, and offered for "Apply all likely fixes" (paper §2.2). */
export const LIKELY = 0.7;
/** Below, nothing is said. */
export const SHOWN = 0.4;
/** Predictions of one document: a reader does not act on more. */
const MOST = 5;

export interface DetectorContext {
  readonly document: ContextDocument;
  readonly task: Task;
  readonly facts: Facts;
  readonly snapshot: WorkspaceSnapshot;
}

/** What a detector sees, before experience. */
export interface Sign {
  readonly errorClass: string;
  readonly span: Span;
  /** The symbol that it is about, where a run could name it. */
  readonly symbol?: string;
  /** Where the sign says more than the prior of its rule. */
  readonly probability?: number;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  /** What would prevent it, from facts; each is a repair. */
  readonly additions: readonly Addition[];
}

export interface Detector {
  /** Id of the rule that reports it. */
  readonly rule: string;
  /** Above 0, below 1: what is believed without experience, worth 8 observations. */
  readonly prior: number;
  /** What a sign stands on: names of the workspace, or how a task is worded. */
  readonly basis: 'names' | 'wording';
  detect(context: DetectorContext): Iterable<Sign>;
}

export interface Prediction extends Sign {
  readonly rule: string;
  readonly prior: number;
  /** After experience, 0 to 1. */
  readonly probability: number;
  /** How often predictions of the rule came true here; undefined when none was scored. */
  readonly record: Rate | undefined;
}

/** Best first, each above the threshold, at most a handful; empty for a document that asks for no code. */
export function predictions(
  document: ContextDocument,
  {
    facts,
    snapshot,
    evidence,
  }: { readonly facts: Facts; readonly snapshot: WorkspaceSnapshot; readonly evidence: Evidence },
  task: Task | undefined = taskOf(document),
): readonly Prediction[] {
  if (task === undefined) return [];
  const asked = detectors.filter((it) => task.subject === 'stated' || it.basis === 'names');
  const found = asked.flatMap(({ rule, prior, detect }) =>
    [...detect({ document, task, facts, snapshot })].map((sign) => {
      const record = evidence.prediction(rule, sign.errorClass);
      return {
        ...sign,
        rule,
        prior,
        record,
        probability: movedByRecord(sign.probability ?? prior, prior, record),
      };
    }),
  );
  return found
    .filter(({ probability }) => probability >= SHOWN)
    .sort((a, b) => b.probability - a.probability)
    .slice(0, MOST);
}
