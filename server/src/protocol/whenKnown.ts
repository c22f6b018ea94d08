/** Patience with what is asked for the first time: the index of symbols and samples of code are looked at in the background, and a request may wait for them. */
import type { CancellationToken } from 'vscode-languageserver';
import { Cancelled, never } from '../base/cancellation.ts';
import type { Folder } from './folder.ts';
import type { Session } from './session.ts';

/** Milliseconds that one request waits. */
const PATIENCE = 2_000;
/** Looks after which nothing new was learned: what cannot be known is asked in vain. */
const MAX_VAIN = 2;

/** Resolves when it is known, when that takes too long, or when the request is cancelled, with an error. The work itself goes on. */
export async function whenKnown(
  session: Session,
  folder: Folder,
  token: CancellationToken,
  ask: () => 'known' | 'not-yet',
): Promise<void> {
  const { timers } = session.ports;
  const end = timers.now() + PATIENCE;
  for (let vain = 0; vain < MAX_VAIN && timers.now() < end; ) {
    if (ask() === 'known') return;
    // What was learned first may be the answer, while git is still asked about something else.
    const next = session.nextChange();
    const outcome = await new Promise<'changed' | 'settled' | 'late'>((resolve) => {
      const forget = timers.after(end - timers.now(), () => resolve('late'));
      const listening = token.onCancellationRequested(() => resolve('late'));
      const done = (how: 'changed' | 'settled'): void => {
        forget();
        listening.dispose();
        resolve(how);
      };
      void next.changed.then(() => done('changed'));
      folder.host
        .resolveWishes(never, 'all')
        .catch(() => false)
        .finally(() => done('settled'));
    });
    next.forget();
    if (token.isCancellationRequested) throw new Cancelled();
    if (outcome === 'settled') vain++;
  }
}
