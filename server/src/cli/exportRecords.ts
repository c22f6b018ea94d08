/** `forewarn export`: what the stored runs showed as training signals, a JSON object a line. */
import { type TrainingRecord, TrainingSignals } from '../feedback/trainingSignal.ts';
import type { Store } from '../learning/store/store.ts';
import type { ExportFormat } from './choices.ts';

/** Each text of a document comes once, before the first record that names its hash. */
async function* records(store: Pick<Store, 'observations' | 'text'>): AsyncIterable<TrainingRecord> {
  const signals = new TrainingSignals();
  const given = new Set<string>();
  for await (const run of store.observations({ type: 'run' })) {
    if (run.type !== 'run') continue;
    for (const { path, hash } of run.documents) {
      if (given.has(hash)) continue;
      given.add(hash);
      const text = await store.text(hash);
      if (text !== undefined) yield { record: 'document', version: 1, hash, path, text };
    }
    yield* signals.records(run);
  }
}

const writers: Readonly<Record<ExportFormat, (record: TrainingRecord) => string>> = {
  jsonl: (record: TrainingRecord): string => `${JSON.stringify(record)}\n`,
};

/** In pieces, since a store may hold more than fits into memory. */
export async function* exportText(
  store: Pick<Store, 'observations' | 'text'>,
  format: ExportFormat,
): AsyncIterable<string> {
  for await (const record of records(store)) yield writers[format](record);
}
