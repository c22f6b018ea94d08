/** A wrong call or environment: told in one sentence, exit code 2. */
export class UsageError extends Error {}

export function notADocument(path: string): UsageError {
  return new UsageError(`${path} is no context document; name it in the setting "documents" if it is one.`);
}
