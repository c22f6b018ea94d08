/** Cancellation that works on an event loop: a `$/cancelRequest` is only read when the loop turns, so long work must yield. */

export interface CancellationToken {
  readonly isCancellationRequested: boolean;
}

export const never: CancellationToken = Object.freeze({ isCancellationRequested: false });

export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}

/** Lets the event loop turn, then throws {@link Cancelled} when the token was cancelled meanwhile. */
export async function checkpoint(token: CancellationToken): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve));
  if (token.isCancellationRequested) throw new Cancelled();
}

/** Milliseconds between two looks at a token: it has no event, and what waits for a process has no loop to yield in. */
const LOOK = 50;

/** Does work that is stopped by a signal, as processes are, when the token is cancelled. */
export async function withAbortSignal<T>(
  token: CancellationToken,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const watch = setInterval(() => {
    if (token.isCancellationRequested) controller.abort();
  }, LOOK);
  try {
    return await work(controller.signal);
  } finally {
    clearInterval(watch);
  }
}
