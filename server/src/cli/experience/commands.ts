/** The commands of learning: names, options and help. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { type ReportFormat, reportFormats } from '../choices.ts';
import { configOption, type RootFlags, rootOption, wholeNumber } from '../options.ts';

export interface RunFlags extends RootFlags {
  readonly name?: string;
  /** Globs of result files that the command writes. */
  readonly results?: readonly string[];
  /** Seconds. */
  readonly timeout?: number;
  readonly quiet?: true;
}

export interface IngestFlags extends RootFlags {
  readonly name?: string;
  /** Directory that relative paths in the results count from. */
  readonly directory?: string;
  readonly quiet?: true;
}

export interface ReportFlags extends RootFlags {
  readonly format: ReportFormat;
  readonly output?: string;
}

/** Each returns its exit code. */
export interface ExperienceCommands {
  run(command: readonly string[], flags: RunFlags): Promise<number>;
  ingest(files: readonly string[], flags: IngestFlags): Promise<number>;
  watch(patterns: readonly string[], flags: IngestFlags): Promise<number>;
  report(flags: ReportFlags): Promise<number>;
}

export function addExperienceCommands(
  it: Command,
  commands: ExperienceCommands,
  exit: (code: number) => void,
): void {
  it.command('run')
    .description('run a command and learn from what it shows; its output and exit code stay as they are')
    .usage('[options] -- <command...>')
    .argument('<command...>')
    .option('-n, --name <name>', 'name under which runs are compared (default: the command)')
    .option('-r, --results <glob...>', 'result files that the command writes')
    .option('--timeout <seconds>', 'end the command after so many seconds', wholeNumber)
    .option('-q, --quiet', 'say nothing about what was learned')
    .addOption(rootOption())
    .addOption(configOption())
    .passThroughOptions()
    .action(async (command: string[], flags: RunFlags) => exit(await commands.run(command, flags)));
  it.command('ingest')
    .description('learn from results that were made elsewhere (`-`: standard input)')
    .argument('<files...>')
    .option('-n, --name <name>', 'name under which runs are compared (default: the name of the first file)')
    .option(
      '-d, --directory <dir>',
      'where relative paths in the results count from (default: the workspace)',
    )
    .option('-q, --quiet', 'say nothing about what was learned')
    .addOption(rootOption())
    .addOption(configOption())
    .action(async (files: string[], flags: IngestFlags) => exit(await commands.ingest(files, flags)));
  it.command('watch')
    .description('learn from result files as they change')
    .argument('<globs...>')
    .option('-n, --name <name>', 'name under which runs are compared (default: the name of the file)')
    .option('-q, --quiet', 'say nothing about what was learned')
    .addOption(rootOption())
    .addOption(configOption())
    .action(async (globs: string[], flags: IngestFlags) => exit(await commands.watch(globs, flags)));
  it.command('report')
    .description('what runs have shown, per document and section, and which repairs worked')
    .addOption(new Option('-f, --format <name>', 'output format').choices([...reportFormats]).default('text'))
    .option('-o, --output <file>', 'write the report to a file')
    .addOption(rootOption())
    .addOption(configOption())
    .action(async (flags: ReportFlags) => exit(await commands.report(flags)));
}
