/** A document with what it is likely to lack, and the predictions behind it, as data: what `forewarn enhance` prints and the command of the server answers. */
import { enhanced, likelyAdditions } from '../analysis/prediction/enhance.ts';
import { failureEstimate } from '../analysis/prediction/failureModel.ts';
import { LIKELY, type Prediction, predictions } from '../analysis/prediction/prediction.ts';
import { statedTask, taskOf } from '../analysis/prediction/task.ts';
import type { CancellationToken } from '../base/cancellation.ts';
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
  /** Of code written from it, by the features of the text alone; absent where it asks for no code. */
  readonly failure?: {
    readonly probability: number;
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
    given === undefined ? document : document.edit([{ span: end, newText: `\n\n## Task\n\n${given}\n` }]);
  const task = given === undefined ? taskOf(asking) : statedTask(asking);
  const look = (): readonly Prediction[] => {
    const snapshot = host.snapshot();
    return predictions(asking, { facts: snapshot.facts, snapshot, evidence }, task);
  };
  let found = look();
  for (let round = 0; round < MAX_ROUNDS && (await host.resolveWishes(token)); round++) found = look();
  return {
    document: document.path,
    enhanced: enhanced(document, likelyAdditions(found)).text.content,
    ...(task === undefined ? {} : { failure: failureEstimate(asking) }),
    predictions: found.map(reported),
  };
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
