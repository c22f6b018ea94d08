/** Patience with what is asked for the first time: the index of symbols and samples of code are looked at in the background, and a request may wait for them. */
import type { CancellationToken } from 'vscode-languageserver';
import type { Folder } from './folder.ts';
import type { Session } from './session.ts';

/** Milliseconds that one request waits. */
export const PATIENCE = 2_000;
/** An answer may ask the next question, and what cannot be learned is asked in vain. */
const MAX_ROUNDS = 3;

/** Resolves when it is known, when that takes too long, or when the request is cancelled, with an error. */
export async function whenKnown(
  { ports }: Session,
  folder: Folder,
  token: CancellationToken,
  ask: () => 'known' | 'not-yet',
): Promise<void> {
  const end = ports.timers.now() + PATIENCE;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const left = end - ports.timers.now();
    if (left <= 0 || ask() === 'known') return;
    await folder.answered(token, ports.timers, left);
  }
}
