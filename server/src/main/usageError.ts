/** A wrong call or environment: told in one sentence, exit code 2. */
export class UsageError extends Error {}
