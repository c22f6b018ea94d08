/** What is predicted of the documents as a run finds them: recorded before the run, so that it decides whether it came true. */
import { checkWorkspace } from '../analysis/checkWorkspace.ts';
import { Analyzer } from '../analysis/engine.ts';
import { detectors } from '../analysis/prediction/detectors/table.ts';
import { rules } from '../analysis/registry.generated.ts';
import { BugReports } from '../base/bug.ts';
import { never } from '../base/cancellation.ts';
import type { PredictionObservation } from '../learning/observation.ts';
import type { Store } from '../learning/store/store.ts';
import type { WorkspaceHost } from '../workspace/host.ts';

export interface PredictionPorts {
  readonly store: Store;
  readonly now: () => number;
  readonly nextId: () => string;
}

/** Compilers and tests neither show these nor show that they are absent: such predictions would be scored by runs that cannot know. */
const UNDECIDED = /^(?:security|ambiguity|performance|memory)(?:\/|$)/;

const predicting = rules.filter(({ meta }) => detectors.some((it) => it.rule === meta.id));

/** Documents that the latest run found as they are now have their predictions already. */
export async function predictionsMade(
  host: WorkspaceHost,
  { store, now, nextId }: PredictionPorts,
): Promise<readonly PredictionObservation[]> {
  const [latest] = await store.runs({ limit: 1 });
  const known = new Set(latest?.documents.map(({ path, hash }) => `${path}\n${hash}`));
  const { documents } = host.snapshot();
  const isNew = (path: string): boolean => !known.has(`${path}\n${documents.get(path)?.hash}`);
  const analyzer = new Analyzer(predicting, new BugReports());
  analyzer.evidenceChanged(await store.evidence());
  const found = await checkWorkspace(host, analyzer, { only: isNew, token: never });
  return [...found].flatMap(([path, findings]) => {
    const hash = documents.get(path)?.hash;
    return findings.flatMap(({ rule, errorClass, prediction }) =>
      prediction === undefined || hash === undefined || UNDECIDED.test(errorClass)
        ? []
        : [
            {
              type: 'prediction' as const,
              id: nextId(),
              at: now(),
              document: path,
              documentHash: hash,
              rule,
              errorClass,
              probability: prediction.probability,
              ...(prediction.symbol === undefined ? {} : { symbol: prediction.symbol }),
            },
          ],
    );
  });
}
