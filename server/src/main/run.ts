/** `forewarn run` on this machine: the command as if it were run alone, and a few lines on standard error about what was learned. */
import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { never } from '../base/cancellation.ts';
import { scrubArguments } from '../base/namedSecrets.ts';
import { scrub } from '../base/secrets.ts';
import type { RunFlags } from '../cli/experience/commands.ts';
import { runSummary } from '../cli/experience/runSummary.ts';
import { stderrLog } from './terminal.ts';
import { withRecorder } from './withRecorder.ts';

/** The command and we get the interrupt of the terminal alike: it decides what to do, we wait and record. */
function outliveInterrupts(): () => void {
  const ignore = (): void => {};
  process.on('SIGINT', ignore);
  return () => void process.off('SIGINT', ignore);
}

export async function runRun(command: readonly string[], flags: RunFlags): Promise<number> {
  const restore = outliveInterrupts();
  try {
    return await withRecorder(flags, async (recorder, { root, host }) => {
      const { outcome, run, problems } = await recorder.run(
        {
          name: flags.name ?? scrubArguments(command, scrub).join(' '),
          command,
          directory: relative(root, realpathSync(process.cwd())).split(sep).join('/'),
          results: flags.results ?? [],
          output: 'through',
          ...(flags.timeout === undefined ? {} : { timeout: flags.timeout * 1000 }),
        },
        host,
        never,
      );
      for (const problem of problems) stderrLog.warn(`forewarn: ${problem}`);
      if (run && !flags.quiet) process.stderr.write(runSummary(run));
      return outcome.exitCode;
    });
  } finally {
    restore();
  }
}
