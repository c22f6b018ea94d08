/** What happened to the context documents between two runs, and which offered repair was part of it. */

import { scrub } from '../../base/secrets.ts';
import { createDocument } from '../../documents/createDocument.ts';
import type { ContextDocument } from '../../documents/document.ts';
import type { DocumentInForce, RepairObservation, RunObservation } from '../../learning/observation.ts';
import type { AppliedRepair, ContextChange } from '../../learning/signal.ts';
import { wordsIn } from '../../learning/signalNames.ts';
import type { Attributor } from '../attribution.ts';
import { addedText } from '../context/addedText.ts';
import { contextDelta, type ReadSample } from '../context/delta.ts';

export interface ChangeSources {
  readonly documents: ReadonlyMap<string, ContextDocument>;
  /** Text of a document by its hash; undefined when it is not kept any more. */
  readonly text: (hash: string) => Promise<string | undefined>;
  /** Repairs that were applied since the earlier run. */
  readonly repairs: readonly RepairObservation[];
  readonly readSample: ReadSample;
  /** By the scopes of now. */
  readonly attributor: Attributor;
}

/** Repairs that were applied to a document and not taken back, latest last. */
function standing(repairs: readonly RepairObservation[], document: string): readonly RepairObservation[] {
  const byKey = new Map<string, RepairObservation>();
  for (const it of repairs) {
    if (it.document !== document) continue;
    if (it.event === 'reverted') byKey.delete(it.repair);
    else if (!byKey.has(it.repair)) byKey.set(it.repair, it);
  }
  return [...byKey.values()];
}

/** What the change of one document amounts to, and the words that it adds. */
async function reading(
  path: string,
  before: string | undefined,
  sources: ChangeSources,
): Promise<Pick<ContextChange, 'adjustments' | 'mentions'>> {
  const kept = sources.documents.get(path);
  // The earlier text was kept without its secrets: both are compared as they are kept.
  const after = kept && createDocument(path, kept.kind, scrub(kept.text.content));
  const text = before === undefined ? '' : await sources.text(before);
  if (!after || text === undefined) return { adjustments: [] };
  const earlier = createDocument(path, after.kind, text);
  const { adjustments } = await contextDelta(earlier, after, sources.readSample);
  const added = addedText(earlier, after).lines.map((it) => it.text);
  return { adjustments, mentions: wordsIn(added.join('\n')) };
}

function appliedRepair({ adjustment, errorClass, signature, symbol }: RepairObservation): AppliedRepair {
  return {
    adjustment,
    errorClass,
    ...(signature === undefined ? {} : { signature }),
    ...(symbol === undefined ? {} : { symbol }),
  };
}

/** Signatures of the earlier run that the document, in force only now, would have been in force for. */
function reached(path: string, previous: RunObservation, attributor: Attributor): readonly string[] {
  const found = new Set<string>();
  for (const signal of previous.signals)
    if (attributor.attribute(signal).some((it) => it.document === path)) found.add(signal.signature);
  return [...found];
}

export async function contextChanges(
  previous: RunObservation,
  now: readonly DocumentInForce[],
  sources: ChangeSources,
): Promise<readonly ContextChange[]> {
  const before = new Map(previous.documents.map((it) => [it.path, it.hash]));
  const after = new Map(now.map((it) => [it.path, it.hash]));
  const changes: ContextChange[] = [];
  for (const document of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const old = before.get(document);
    const current = after.get(document);
    if (old === current) continue;
    const read = await reading(document, old, sources);
    const applied = standing(sources.repairs, document);
    const last = applied.at(-1);
    changes.push({
      document,
      ...read,
      ...(old === undefined ? {} : { before: old }),
      ...(current === undefined ? {} : { after: current }),
      ...(old === undefined ? { reaches: reached(document, previous, sources.attributor) } : {}),
      ...(last ? { repair: last.repair, applied: applied.map(appliedRepair) } : {}),
    });
  }
  return changes;
}
