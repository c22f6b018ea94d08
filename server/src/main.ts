/** The composition root: a server that an editor starts, or the command line; and turns failures into exit codes. */
import { UsageError } from './main/usageError.ts';

/** How editors start the server; the library of the command line would take longer to load than the server to answer. */
const started: readonly RegExp[] = [/^lsp$/, /^--stdio$/, /^--clientProcessId=\d{1,10}$/];

function isServerOverStdio(argv: readonly string[]): boolean {
  return argv.length > 0 && argv.every((it) => started.some((how) => how.test(it)));
}

/** The system refused a file (`ENOENT: no such file or directory, open '/x/y'`): the message says which and why, a stack would not help. */
function isAboutFile(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'path' in error;
}

export async function main(argv: readonly string[]): Promise<number> {
  try {
    if (isServerOverStdio(argv)) return await (await import('./main/lsp.ts')).runLsp({ stdio: true });
    return await (await import('./main/commandLine.ts')).runCommandLine(argv);
  } catch (error) {
    if (error instanceof UsageError) process.stderr.write(`forewarn: ${error.message}\n`);
    else if (isAboutFile(error)) process.stderr.write(`forewarn: ${error.message}.\n`);
    else
      process.stderr.write(
        `forewarn failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
    return 2;
  }
}
