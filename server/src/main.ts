/** The composition root: picks the file of `main/` that wires the layers for a command, and turns failures into exit codes. */
import { type Command, CommanderError } from 'commander';
import { type Commands, program } from './cli/program.ts';
import { UsageError } from './main/usageError.ts';
import { version } from './main/version.ts';

/** Each command is loaded when it is called: none pays for the libraries of another. */
const commands: Commands = {
  check: async (paths, flags) => (await import('./main/check.ts')).runCheck(paths, flags),
  lsp: async (flags) => (await import('./main/lsp.ts')).runLsp(flags),
  explain: async (name) => (await import('./main/explain.ts')).runExplain(name),
  rules: async (flags) => (await import('./main/rules.ts')).runRules(flags),
  doctor: async (flags) => (await import('./main/doctor.ts')).runDoctor(flags),
  scope: async (file, flags) => (await import('./main/scope.ts')).runScope(file, flags),
  store: async () => (await import('./main/store.ts')).runStore,
  export: async (flags) => (await import('./main/exportRecords.ts')).runExport(flags),
  init: async (flags) => (await import('./main/init.ts')).runInit(flags),
  classify: async (file, flags) => (await import('./main/classify.ts')).runClassify(file, flags),
  enhance: async (file, flags) => (await import('./main/enhance.ts')).runEnhance(file, flags),
  calibration: async (flags) => (await import('./main/calibration.ts')).runCalibration(flags),
  experience: {
    run: async (command, flags) => (await import('./main/run.ts')).runRun(command, flags),
    ingest: async (files, flags) => (await import('./main/ingest.ts')).runIngest(files, flags),
    watch: async (globs, flags) => (await import('./main/watch.ts')).runWatch(globs, flags),
    report: async (flags) => (await import('./main/report.ts')).runReport(flags),
  },
};

/** Editors start a server by a bare transport flag, so that alone means `lsp`. */
function withDefaultCommand(argv: readonly string[]): readonly string[] {
  return /^--(?:stdio|socket|pipe)\b/.test(argv[0] ?? '') ? ['lsp', ...argv] : argv;
}

/** Commander ends the process by itself otherwise, output or not. */
function returnInsteadOfExit(command: Command): void {
  command.exitOverride();
  for (const below of command.commands) returnInsteadOfExit(below);
}

/** The system refused a file (`ENOENT: no such file or directory, open '/x/y'`): the message says which and why, a stack would not help. */
function isAboutFile(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'path' in error;
}

export async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  const cli = program(version, commands, (given) => {
    code = given;
  });
  returnInsteadOfExit(cli);
  try {
    await cli.parseAsync([...withDefaultCommand(argv)], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) process.stderr.write(`forewarn: ${error.message}\n`);
    else if (isAboutFile(error)) process.stderr.write(`forewarn: ${error.message}.\n`);
    else
      process.stderr.write(
        `forewarn failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
    return 2;
  }
}
