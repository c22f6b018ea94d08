/** Progress for work that takes long enough to be noticed. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Client } from './clientCapabilities.ts';
import type { Timers } from './timers.ts';

/** Milliseconds after which work is worth a progress bar. */
const NOTICEABLE = 500;

/** Runs the work; shows progress only where the client can and the work is long. */
export async function withProgress<T>(
  connection: Connection,
  client: Client,
  timers: Timers,
  title: string,
  work: () => Promise<T>,
): Promise<T> {
  if (client.progress === 'no') return work();
  let done = false;
  let finish: (() => void) | undefined;
  const cancel = timers.after(NOTICEABLE, () => {
    void connection.window
      .createWorkDoneProgress()
      .then((progress) => {
        if (done) return;
        progress.begin(title);
        finish = () => progress.done();
      })
      .catch(() => {});
  });
  try {
    return await work();
  } finally {
    done = true;
    cancel();
    finish?.();
  }
}

/** Runs work that takes long and that the user may stop: by the progress bar, or by cancelling the request behind it. */
export async function withCancellableProgress<T>(
  connection: Connection,
  client: Client,
  title: string,
  token: CancellationToken,
  work: (token: { readonly isCancellationRequested: boolean }) => Promise<T>,
): Promise<T> {
  if (client.progress === 'no') return work(token);
  const progress = await connection.window.createWorkDoneProgress();
  progress.begin(title, undefined, undefined, true);
  try {
    return await work({
      get isCancellationRequested() {
        return token.isCancellationRequested || progress.token.isCancellationRequested;
      },
    });
  } finally {
    progress.done();
  }
}
