/** A document with what it is likely to lack, and the predictions behind it, as data: what `forewarn enhance` prints and the command of the server answers. */

import { unspecifiedBehaviour } from '../analysis/prediction/detectors/unspecifiedBehaviour.ts';
import { enhanced, likelyAdditions } from '../analysis/prediction/enhance.ts';
import { failureEstimate } from '../analysis/prediction/failureModel.ts';
import { FAILURE_RULE, learnedFailure } from '../analysis/prediction/learnedFailure.ts';
import { LIKELY, type Prediction, predictions } from '../analysis/prediction/prediction.ts';
import { statedTask, taskOf } from '../analysis/prediction/task.ts';
import type { CancellationToken } from '../base/cancellation.ts';
import { createDocument } from '../documents/createDocument.ts';
import type { ContextDocument } from '../documents/document.ts';
import type { Evidence } from '../learning/evidence.ts';
import type { WorkspaceHost } from '../workspace/host.ts';

export interface EnhanceRequest {
  readonly host: WorkspaceHost;
  readonly evidence: Evidence;
  readonly document: ContextDocument;
  /** What is to be done, where the document does not say it. */
  readonly task?: string;
  readonly token: CancellationToken;
}

export interface EnhancedReport {
  readonly document: string;
  /** The document with all likely additions, without the task that was given besides. */
  readonly enhanced: string;
  /** Of code written from it, by the features of the text and by how often such predictions came true here; absent where it asks for no code, or for what is filled in later. */
  readonly failure?: {
    readonly probability: number;
    /** 95 % interval: wide until runs have shown how this model fares with tasks of this sort. */
    readonly low: number;
    readonly high: number;
    readonly because: readonly string[];
    readonly against: readonly string[];
  };
  readonly predictions: readonly {
    readonly rule: string;
    readonly errorClass: string;
    readonly probability: number;
    readonly record?: { readonly came: number; readonly of: number };
    readonly what: string;
    readonly why: string;
    readonly fix: string;
    readonly additions: readonly { readonly section: string; readonly text: string }[];
    /** Its additions are in the enhanced document. */
    readonly applied: boolean;
  }[];
}

/** Symbols are looked up when they are asked for; more rounds than this would be wishes without end. */
const MAX_ROUNDS = 4;

export async function enhance(request: EnhanceRequest): Promise<EnhancedReport> {
  const { host, evidence, document, task: given, token } = request;
  const end = { start: document.text.length, end: document.text.length };
  const asking =
    given === undefined
      ? document
      : document.edit([{ span: end, newText: `\n\n## Task\n\n${withCodeSpans(given)}\n` }]);
  const task = given === undefined ? taskOf(asking) : statedTask(asking);
  // Of the task alone: guidance makes a document longer and a task no harder.
  const judged = given === undefined ? document : createDocument(document.path, document.kind, given);
  const look = (): readonly Prediction[] => {
    const snapshot = host.snapshot();
    return predictions(asking, { facts: snapshot.facts, snapshot, evidence }, task);
  };
  let found = look();
  for (let round = 0; round < MAX_ROUNDS && (await host.resolveWishes(token)); round++) found = look();
  return {
    document: document.path,
    enhanced: enhanced(document, likelyAdditions(found)).text.content,
    ...(task?.subject === 'stated' ? { failure: await failureOf(judged, evidence) } : {}),
    predictions: found.map(reported),
  };
}

/** A task that is typed on a command line has no code spans: what no English word is, is a name. */
const withCodeSpans = (task: string): string => task.replace(NAME, '$1`$2`');
const NAME =
  /(^|[\s("])([A-Z][A-Za-z0-9]{0,40}[a-z][A-Z][A-Za-z0-9]{1,40}|[a-z][a-z0-9]{1,40}[A-Z][A-Za-z0-9]{1,40}|[a-z]\w{0,40}_\w{1,40})(?=[\s,.;:)"]|$)/g;

async function failureOf(
  document: ContextDocument,
  evidence: Evidence,
): Promise<NonNullable<EnhancedReport['failure']>> {
  const { probability, because, against } = failureEstimate(document);
  const record = evidence.prediction(FAILURE_RULE.rule, FAILURE_RULE.errorClass);
  const known = learnedFailure(probability, unspecifiedBehaviour.prior, record);
  // Here and not above: an editor that starts needs no quantiles.
  const { estimate } = await import('../learning/estimate.ts');
  const { mean, low, high } = estimate(known);
  return { probability: mean, low, high, because, against };
}

function reported(it: Prediction): EnhancedReport['predictions'][number] {
  const { rule, errorClass, probability, record, what, why, fix, additions } = it;
  return {
    rule,
    errorClass,
    probability,
    ...(record === undefined ? {} : { record: { came: record.successes, of: record.trials } }),
    what,
    why,
    fix,
    additions: additions.map(({ section, sentence }) => ({ section, text: sentence })),
    applied: probability >= LIKELY && additions.length > 0,
  };
}
