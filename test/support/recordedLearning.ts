/** Learning over a store in memory, filled from an export: what a server knows of runs, without a disk. */
import { readFileSync } from 'node:fs';
import { figureRules } from '../../server/src/learning/counts.ts';
import { readExport } from '../../server/src/learning/store/exportLines.ts';
import { MemoryStore } from '../../server/src/learning/store/memoryStore.ts';
import { recordPage } from '../../server/src/main/recordPage.ts';
import type { FolderLearning } from '../../server/src/protocol/learning.ts';

/** @param file an export of `forewarn store export`; @param root absolute path of the workspace. */
export async function recordedLearning(file: string, root: string): Promise<FolderLearning> {
  const store = new MemoryStore(figureRules);
  async function* text(): AsyncGenerator<string> {
    yield readFileSync(file, 'utf8');
  }
  await store.merge(
    readExport(text(), (reason) => {
      throw new Error(`${file}: ${reason}`);
    }),
  );
  let appended = 0;
  return {
    evidence: () => store.evidence(),
    lastRun: async () => (await store.runs({ limit: 1 }))[0],
    append: async (observations) => void (await store.append(observations)),
    nextId: () => `0198c000-0000-7000-8000-${String(++appended).padStart(12, '0')}`,
    run: async () => ({ problems: ['Nothing is run here.'] }),
    ingest: async () => ({ problems: ['Nothing is read here.'] }),
    page: (page, host) => recordPage(page, root, store, host.snapshot()),
    writePage: async (name) => `/pages/${name}`,
    close: async () => {},
  };
}
