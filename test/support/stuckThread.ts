/** A stand-in for the parser thread that does on request what a broken grammar does by accident. */
import { parentPort } from 'node:worker_threads';
import type { Reply, Request } from '../../server/src/workspace/codeWorkerMessages.ts';

const behaviours: Readonly<Record<string, (id: number) => void>> = {
  trap: (id) => parentPort?.postMessage({ id, trap: 'memory access out of bounds' } satisfies Reply),
  hang: () => {
    for (;;);
  },
  die: () => process.exit(1),
  throw: () => {
    throw new Error('broken');
  },
};

parentPort?.on('message', ({ id, language, text }: Request) => {
  behaviours[text]?.(id);
  if (text === 'trap') return;
  const reply: Reply = { id, answer: { language, imports: [], errors: { count: 0, places: [] } } };
  parentPort?.postMessage(reply);
});
