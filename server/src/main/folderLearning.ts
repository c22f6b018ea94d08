/** Learning for a workspace folder of the server: its store, the checks that it may run, and files for pages that the client cannot open. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { noEvidence } from '../learning/evidence.ts';
import { observationIds } from '../learning/observationId.ts';
import { pathOfStore, type StorePlace } from '../learning/store/openStore.ts';
import type { Store } from '../learning/store/store.ts';
import type { FolderLearning } from '../protocol/learning.ts';
import type { Recorder, RecorderPorts } from './recorder.ts';

/**
 * Looking at a workspace makes no store: one is made when something is to be kept. What records runs is loaded when it is
 * first needed: it is a third of the program, and an editor that starts waits for none of it.
 */
export function folderLearning(ports: RecorderPorts, place: StorePlace): FolderLearning {
  let loaded: Promise<Recorder> | undefined;
  const recorder = (): Promise<Recorder> => {
    loaded ??= import('./recorder.ts').then(({ Recorder }) => new Recorder(ports));
    return loaded;
  };
  const store = async (): Promise<Store> => (await recorder()).store();
  const present = async (): Promise<Store | undefined> =>
    existsSync(pathOfStore(place)) ? store() : undefined;
  return {
    evidence: async () => (await present())?.evidence() ?? noEvidence,
    lastRun: async () => (await (await present())?.runs({ limit: 1 }))?.[0],
    append: async (observations) => void (await (await store()).append(observations)),
    nextId: observationIds(Date.now, randomBytes),
    run: async ({ name, command, directory, results, timeout }, host, token, shown) =>
      (await recorder()).run(
        { name, command, directory, results, timeout: timeout * 1000, output: 'kept', shown },
        host,
        token,
      ),
    ingest: async (files, host, _token, shown) => {
      const { pieces } = await import('./recorder.ts');
      return (await recorder()).ingest(
        {
          name: basename(files[0] ?? ''),
          directory: '',
          files: files.map((file) => ({ name: basename(file), pieces: pieces(file) })),
          shown,
        },
        host,
      );
    },
    page: async (page, host) => {
      const { recordPage } = await import('./recordPage.ts');
      return recordPage(page, ports.root, await present(), host.snapshot());
    },
    async writePage(name, text) {
      const file = join(`${pathOfStore(place)}.pages`, name);
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(file, text, { mode: 0o600 });
      return file;
    },
    close: async () => (await loaded)?.close(),
  };
}
