/** `forewarn ingest` on this machine. */
import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { IngestFlags } from '../cli/experience/commands.ts';
import { runSummary } from '../cli/experience/runSummary.ts';
import { pieces, type Recorded, type Recorder } from './recorder.ts';
import { stderrLog } from './terminal.ts';
import { UsageError } from './usageError.ts';
import { withRecorder } from './withRecorder.ts';
import { type OpenedWorkspace, workspacePath } from './workspaceRoot.ts';

async function* standardInput(): AsyncIterable<string> {
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) yield String(chunk);
}

/** Tells what was learned; answers the exit code. */
export function tell({ run, problems }: Recorded, flags: Pick<IngestFlags, 'quiet'>): number {
  for (const problem of problems) stderrLog.warn(`forewarn: ${problem}`);
  if (run && !flags.quiet) process.stderr.write(runSummary(run));
  return run ? 0 : 2;
}

export function ingestFiles(
  files: readonly string[],
  flags: IngestFlags,
  { root, host }: OpenedWorkspace,
  recorder: Recorder,
): Promise<Recorded> {
  const first = files[0] as string;
  return recorder.ingest(
    {
      name: flags.name ?? (first === '-' ? 'standard input' : basename(first)),
      directory: flags.directory === undefined ? '' : workspacePath(root, flags.directory),
      files: files.map((file) =>
        file === '-'
          ? { name: 'standard input', pieces: standardInput() }
          : { name: basename(file), pieces: pieces(file) },
      ),
    },
    host,
  );
}

export async function runIngest(files: readonly string[], flags: IngestFlags): Promise<number> {
  for (const file of files) {
    if (file === '-') continue;
    if (!existsSync(file)) throw new UsageError(`${file} does not exist.`);
    if (!statSync(file).isFile()) throw new UsageError(`${file} is no file.`);
  }
  return withRecorder(flags, async (recorder, opened) =>
    tell(await ingestFiles(files, flags, opened, recorder), flags),
  );
}
