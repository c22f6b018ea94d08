/** The contract of a request handler: one error edge, so that nothing a handler does takes the server down. */
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { Cancelled } from '../../base/cancellation.ts';
import type { Session } from '../session.ts';

/** Runs a request; a cancelled one is answered as such, a failed one with nothing and a report. */
export async function answer<T>(
  session: Session,
  method: string,
  nothing: T,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  try {
    return await work(session);
  } catch (error) {
    if (error instanceof Cancelled) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    if (error instanceof ResponseError) throw error;
    session.bugs.report(method, error);
    return nothing;
  }
}
