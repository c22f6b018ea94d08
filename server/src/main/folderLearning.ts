/** Learning for a workspace folder of the server: its store, the checks that it may run, and files for pages that the client cannot open. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { noEvidence } from '../learning/evidence.ts';
import { pathOfStore, type StorePlace } from '../learning/store/openStore.ts';
import type { FolderLearning } from '../protocol/learning.ts';
import { pieces, type Recorder } from './recorder.ts';

/** Looking at a workspace makes no store: one is made when something is to be kept. */
export function folderLearning(recorder: Recorder, place: StorePlace): FolderLearning {
  return {
    evidence: async () => (existsSync(pathOfStore(place)) ? (await recorder.store()).evidence() : noEvidence),
    append: async (observations) => void (await (await recorder.store()).append(observations)),
    nextId: () => recorder.nextId(),
    run: ({ name, command, directory, results, timeout }, host, token) =>
      recorder.run(
        { name, command, directory, results, timeout: timeout * 1000, output: 'kept' },
        host,
        token,
      ),
    ingest: (files, host) =>
      recorder.ingest(
        {
          name: basename(files[0] ?? ''),
          directory: '',
          files: files.map((file) => ({ name: basename(file), pieces: pieces(file) })),
        },
        host,
      ),
    async writePage(name, text) {
      const file = join(`${pathOfStore(place)}.pages`, name);
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(file, text, { mode: 0o600 });
      return file;
    },
    close: () => recorder.close(),
  };
}
