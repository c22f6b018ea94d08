/** What is predicted of the documents as a run finds them: recorded before the run, so that it decides whether it came true. */
import { checkWorkspace } from '../analysis/checkWorkspace.ts';
import { Analyzer } from '../analysis/engine.ts';
import { detectors } from '../analysis/prediction/detectors/table.ts';
import { predictionsIn, predictionsOf, type ShownOf } from '../analysis/prediction/shownPredictions.ts';
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
  /** Where an editor is open: what it shows counts, and nothing is looked at twice. */
  readonly shown?: ShownOf;
}

const predicting = rules.filter(({ meta }) => detectors.some((it) => it.rule === meta.id));

/**
 * A version of a document has its predictions already when an editor recorded them, or when the latest run found it; those
 * that an editor shows are taken as they are, and the rest is analysed.
 */
export async function predictionsMade(
  host: WorkspaceHost,
  { store, now, nextId, shown = () => undefined }: PredictionPorts,
): Promise<readonly PredictionObservation[]> {
  const [latest] = await store.runs({ limit: 1 });
  const evidence = await store.evidence();
  const { documents, aliases } = host.snapshot();
  const found = new Set(latest?.documents.map(({ path, hash }) => `${path}\n${hash}`));
  const unpredicted = new Map(
    [...documents].filter(
      ([path, { hash }]) =>
        !aliases.has(path) && !found.has(`${path}\n${hash}`) && !evidence.isPredicted(path, hash),
    ),
  );
  const analyzer = new Analyzer(predicting, new BugReports());
  analyzer.evidenceChanged(evidence);
  const only = (path: string): boolean => {
    const document = unpredicted.get(path);
    return document !== undefined && shown(path, document.hash) === undefined;
  };
  const findings = await checkWorkspace(host, analyzer, { only, token: never });
  return [...unpredicted].flatMap(([path, { hash }]) =>
    predictionsOf(
      { path, hash },
      shown(path, hash) ?? predictionsIn(findings.get(path) ?? []),
      now(),
      nextId,
    ),
  );
}
