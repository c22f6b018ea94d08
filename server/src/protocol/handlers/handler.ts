/** The contract of a request handler: one error edge, so that nothing a handler does takes the server down. */
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { Cancelled } from '../../base/cancellation.ts';
import type { Session } from '../session.ts';

/** Gives access to the session once the client has initialised. */
export type WithSession = () => Session | undefined;

/** Runs a request; a cancelled one is answered as such, a failed one with nothing and a report. */
export async function answer<T>(
  session: Session | undefined,
  method: string,
  nothing: T,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  if (!session) return nothing;
  try {
    return await work(session);
  } catch (error) {
    if (error instanceof Cancelled) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    if (error instanceof ResponseError) throw error;
    session.bugs.report(method, error);
    return nothing;
  }
}
