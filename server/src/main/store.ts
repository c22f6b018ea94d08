/** `forewarn store` on this machine: looks at, exchanges and forgets what was observed in a workspace. */
import { createReadStream, existsSync } from 'node:fs';
import { copyFile, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgottenText, mergedText, storeInfoText, timeGiven } from '../cli/store.ts';
import type { StoreCommands } from '../cli/storeCommand.ts';
import { exportLines, readEntry, readExport } from '../learning/store/exportLines.ts';
import { openStore, openStoreFile } from '../learning/store/openStore.ts';
import type { StoreEntry } from '../learning/store/store.ts';
import { deliver, OWNER_ONLY } from './output.ts';
import { print } from './terminal.ts';
import { UsageError } from './usageError.ts';
import { placeOf, told, withStore } from './withStore.ts';

async function isSqlite(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(16), 0, 16, 0);
    return buffer.toString('latin1') === 'SQLite format 3\0';
  } finally {
    await file.close();
  }
}

type Refuse = (reason: string) => void;

/** Another store is read from a copy: opening it may change it, and what it holds is checked as an export is. */
async function* entriesOfStore(path: string, refuse: Refuse): AsyncGenerator<StoreEntry> {
  const directory = await mkdtemp(join(tmpdir(), 'forewarn-merge-'));
  try {
    const copy = join(directory, 'store.sqlite');
    await copyFile(path, copy);
    if (existsSync(`${path}-wal`)) await copyFile(`${path}-wal`, `${copy}-wal`);
    const store = await openStoreFile(copy);
    try {
      for await (const given of store.entries()) {
        const entry = readEntry(given);
        if (typeof entry === 'string') refuse(entry);
        else yield entry;
      }
    } finally {
      await store.close();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

export const runStore: StoreCommands = {
  info: (flags) =>
    withStore(flags, async (store, { root }) => {
      const info = { ...(await store.info()), workspace: root };
      await print(flags.json ? `${JSON.stringify(info, null, 2)}\n` : storeInfoText(info));
    }),

  rebuild: (flags) =>
    withStore(flags, async (store) => {
      await store.rebuild();
      const { figures } = await store.info();
      await print(`${figures} rows of figures computed from the observations.\n`);
    }),

  export: (flags) =>
    withStore(flags, (store) => deliver(exportLines(store.entries()), flags.output, OWNER_ONLY)),

  merge: (file, flags) =>
    told(async () => {
      if (!existsSync(file)) throw new UsageError(`${file} does not exist.`);
      const refused = new Map<string, number>();
      const refuse: Refuse = (reason) => void refused.set(reason, (refused.get(reason) ?? 0) + 1);
      const entries = (await isSqlite(file))
        ? entriesOfStore(file, refuse)
        : readExport(createReadStream(file, 'utf8'), refuse);
      const store = await openStore(await placeOf(flags));
      try {
        await print(mergedText(await store.merge(entries), refused));
      } finally {
        await store.close();
      }
      return 0;
    }),

  async forget(flags) {
    const { document, symbol } = flags;
    const before = flags.before === undefined ? undefined : timeGiven(flags.before, Date.now());
    if (flags.before !== undefined && before === undefined)
      throw new UsageError('--before takes a date such as 2026-01-31, or an age such as 90d, 12w, 6m, 2y.');
    if (document === undefined && symbol === undefined && before === undefined)
      throw new UsageError(
        'Say what to forget: --document, --symbol or --before; given together, all must hold.',
      );
    return withStore(flags, async (store) => {
      await print(
        forgottenText(
          await store.forget({
            ...(document === undefined
              ? {}
              : { document: document.replaceAll('\\', '/').replace(/^\.\//, '') }),
            ...(symbol === undefined ? {} : { symbol }),
            ...(before === undefined ? {} : { before }),
          }),
        ),
      );
    });
  },
};
