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
