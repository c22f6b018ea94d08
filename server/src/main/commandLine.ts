/** The command line: picks the file of this folder that wires the layers for a command. */
import { type Command, CommanderError } from 'commander';
import { type Commands, program } from '../cli/program.ts';
import { version } from './version.ts';

/** Each command is loaded when it is called: none pays for the libraries of another. */
const commands: Commands = {
  check: async (paths, flags) => (await import('./check.ts')).runCheck(paths, flags),
  lsp: async (flags) => (await import('./lsp.ts')).runLsp(flags),
  explain: async (name) => (await import('./explain.ts')).runExplain(name),
  rules: async (flags) => (await import('./rules.ts')).runRules(flags),
  doctor: async (flags) => (await import('./doctor.ts')).runDoctor(flags),
  scope: async (file, flags) => (await import('./scope.ts')).runScope(file, flags),
  store: async () => (await import('./store.ts')).runStore,
  export: async (flags) => (await import('./exportRecords.ts')).runExport(flags),
  init: async (flags) => (await import('./init.ts')).runInit(flags),
  classify: async (file, flags) => (await import('./classify.ts')).runClassify(file, flags),
  enhance: async (file, flags) => (await import('./enhance.ts')).runEnhance(file, flags),
  calibration: async (flags) => (await import('./calibration.ts')).runCalibration(flags),
  experience: {
    run: async (command, flags) => (await import('./run.ts')).runRun(command, flags),
    ingest: async (files, flags) => (await import('./ingest.ts')).runIngest(files, flags),
    watch: async (globs, flags) => (await import('./watch.ts')).runWatch(globs, flags),
    report: async (flags) => (await import('./report.ts')).runReport(flags),
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

/** @returns the exit code; what is wrong with the call has been printed. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
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
    throw error;
  }
}
