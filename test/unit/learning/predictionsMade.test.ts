/** Which predictions a run scores: those that an editor shows or recorded, else those that the documents have now. */
import { describe, expect, it } from 'vitest';
import type { ShownOf } from '../../../server/src/analysis/prediction/shownPredictions.ts';
import { figureRules } from '../../../server/src/learning/counts.ts';
import { MemoryStore } from '../../../server/src/learning/store/memoryStore.ts';
import { predictionsMade } from '../../../server/src/main/predictionsMade.ts';
import { prediction } from '../../support/experience.ts';
import { openWorkspace } from '../../support/workspace.ts';

const PROMPT = '.github/prompts/one.prompt.md';
const OTHER = '.github/prompts/two.prompt.md';
/** Texts of equal content would be copies of each other. */
const texts = {
  [PROMPT]: 'Implement a class that keeps the orders of customers, unless they are cancelled.\n',
  [OTHER]: 'Implement a class that keeps the bills of customers, unless they are paid.\n',
};

async function made(shown?: ShownOf) {
  const { host } = await openWorkspace(texts);
  const store = new MemoryStore(figureRules);
  let ids = 0;
  const ports = { store, now: () => 5, nextId: () => `id ${++ids}`, ...(shown ? { shown } : {}) };
  return {
    host,
    store,
    again: () => predictionsMade(host, ports),
    first: await predictionsMade(host, ports),
  };
}

describe('a run scores', () => {
  it('what is predicted of each document as it is', async () => {
    const { first, host } = await made();
    expect(first.map((it) => [it.document, it.rule])).toEqual([
      [PROMPT, 'gap/unspecified-behaviour'],
      [OTHER, 'gap/unspecified-behaviour'],
    ]);
    const documentHash = host.snapshot().documents.get(PROMPT)?.hash;
    expect(first[0]).toMatchObject({ type: 'prediction', id: 'id 1', at: 5, documentHash });
  });

  it('what an editor shows as it shows it, also when that is nothing', async () => {
    const shown = { rule: 'gap/undocumented-api', errorClass: 'api-misuse', probability: 0.77 };
    const { first } = await made((path) => (path === PROMPT ? [shown] : []));
    expect(first).toEqual([expect.objectContaining({ ...shown, document: PROMPT })]);
  });

  it('what is recorded for this content already, and nothing besides', async () => {
    const { host, store, again } = await made();
    const documentHash = host.snapshot().documents.get(PROMPT)?.hash ?? '';
    await store.append([prediction(1, { document: PROMPT, documentHash })]);
    expect((await again()).map((it) => it.document)).toEqual([OTHER]);
  });
});
