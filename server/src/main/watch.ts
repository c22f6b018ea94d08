/** `forewarn watch` on this machine: learns from result files whenever they were written. */
import { watch } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { IngestFlags } from '../cli/experience/commands.ts';
import { compileGlob } from '../workspace/glob.ts';
import { ingestFiles, tell } from './ingest.ts';
import { UsageError } from './usageError.ts';
import { withRecorder } from './withRecorder.ts';

/** Milliseconds without a further change after which a file counts as written. */
const SETTLED = 300;

export async function runWatch(globs: readonly string[], flags: IngestFlags): Promise<number> {
  const patterns = globs.map((glob) => {
    const compiled = compileGlob(glob);
    if (!compiled) throw new UsageError(`The pattern ${glob} is too costly to match.`);
    return compiled;
  });
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await withRecorder(flags, async (recorder, opened) => {
    const written = new Map<string, number>();
    const learning = learnFrom(written, controller.signal, async (path) => {
      // Documents may have changed since the last look.
      await opened.host.refresh([]);
      tell(await ingestFiles([join(opened.root, path)], flags, opened, recorder), flags);
    });
    try {
      const changes = watch(opened.root, { recursive: true, signal: controller.signal })[
        Symbol.asyncIterator
      ]();
      // Asking for the first change starts the watch: only now is it true that nothing is missed.
      let change = changes.next();
      process.stderr.write(`forewarn: watching ${globs.join(', ')}\n`);
      for (let it = await change; !it.done; it = await change) {
        change = changes.next();
        const path = it.value.filename?.split(sep).join('/');
        if (path !== undefined && patterns.some((one) => one.match(path))) written.set(path, Date.now());
      }
    } catch (error) {
      if (!controller.signal.aborted) throw error;
    } finally {
      controller.abort();
      await learning;
    }
  });
  return 0;
}

/** Learns from each file once it has been left alone for a while. */
async function learnFrom(
  written: Map<string, number>,
  signal: AbortSignal,
  learn: (path: string) => Promise<void>,
): Promise<void> {
  while (!signal.aborted) {
    await delay(SETTLED / 2);
    for (const [path, at] of written) {
      if (Date.now() - at < SETTLED) continue;
      written.delete(path);
      await learn(path);
    }
  }
}
