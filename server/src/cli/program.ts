/** The command line: names, options and help. What each command does is handed in by `main.ts`. */
import { Command, Option } from 'commander';
import {
  type CheckFormat,
  type ClassifyFormat,
  checkFormats,
  classifyFormats,
  type ExportFormat,
  exportFormats,
  severities,
} from './choices.ts';
import { addExperienceCommands, type ExperienceCommands } from './experience/commands.ts';
import { configOption, type RootFlags, rootOption, wholeNumber } from './options.ts';
import { addStoreCommand, type StoreCommands } from './storeCommand.ts';

export interface CheckFlags {
  readonly format: CheckFormat;
  readonly output?: string;
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly maxWarnings?: number;
  readonly changed?: true;
  readonly since?: string;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly severity?: (typeof severities)[number];
  readonly only?: readonly string[];
  readonly stdin?: true;
  readonly stdinPath?: string;
  readonly config?: string;
  readonly root?: string;
  readonly quiet?: true;
  readonly color?: boolean;
}

export interface LspFlags {
  readonly stdio?: true;
  readonly socket?: number;
  readonly pipe?: string;
}

export interface ClassifyFlags {
  readonly format: ClassifyFormat;
  readonly tool?: string;
  readonly language?: string;
}

export interface TrainingFlags extends RootFlags {
  readonly format: ExportFormat;
  readonly output?: string;
}

export interface EnhanceFlags extends RootFlags {
  readonly task?: string;
}

/** Each command returns its exit code. */
export interface Commands {
  /** Loaded when one of them is called. */
  store(): Promise<StoreCommands>;
  check(paths: readonly string[], flags: CheckFlags): Promise<number>;
  lsp(flags: LspFlags): Promise<number>;
  explain(name: string): Promise<number>;
  rules(flags: { readonly json?: true }): Promise<number>;
  doctor(flags: RootFlags): Promise<number>;
  scope(file: string, flags: RootFlags & { readonly json?: true }): Promise<number>;
  init(flags: RootFlags): Promise<number>;
  export(flags: TrainingFlags): Promise<number>;
  classify(file: string | undefined, flags: ClassifyFlags): Promise<number>;
  enhance(file: string, flags: EnhanceFlags): Promise<number>;
  calibration(flags: RootFlags & { readonly json?: true }): Promise<number>;
  readonly experience: ExperienceCommands;
}

export function program(version: string, commands: Commands, exit: (code: number) => void): Command {
  const it = new Command('forewarn')
    .description(
      'Finds what never reaches the model and what is not true in the files people write for coding models.',
    )
    .version(version)
    .showHelpAfterError('Add --help to see what there is.')
    .enablePositionalOptions();

  it.command('check', { isDefault: true })
    .description('check the context documents below the paths (default: the workspace)')
    .argument('[paths...]')
    .addOption(new Option('-f, --format <name>', 'output format').choices([...checkFormats]).default('text'))
    .option('-o, --output <file>', 'write the report to a file')
    .option('--fix', 'apply safe repairs')
    .addOption(
      new Option('--fix-dry-run', 'show what --fix would change, as a diff').conflicts([
        'fix',
        'format',
        'updateBaseline',
      ]),
    )
    .option('--max-warnings <n>', 'exit with 1 when there are more warnings', wholeNumber)
    .option('--changed', 'only what uncommitted changes concern')
    .option('--since <revision>', 'only what changed since a git revision concerns')
    .option('--baseline <file>', 'do not report the findings that this file lists')
    .option('--update-baseline', 'write the present findings to the baseline')
    .addOption(new Option('--severity <level>', 'report this severity and above').choices([...severities]))
    .option('--only <rule...>', 'only these rules or groups')
    .option('--stdin', 'check the text on standard input')
    .option('--stdin-path <path>', 'path that the text on standard input belongs to')
    .addOption(configOption())
    .addOption(rootOption())
    .option('-q, --quiet', 'no progress, no notes')
    .option('--color', 'always colour')
    .option('--no-color', 'never colour')
    .addHelpText(
      'after',
      '\nExit code: 0 no errors (warnings within --max-warnings), 1 findings, 2 wrong usage or failure.',
    )
    .action(async (paths: string[], flags: CheckFlags) => exit(await commands.check(paths, flags)));

  it.command('lsp')
    .description('run the language server')
    .option('--stdio', 'talk over standard input and output (default)')
    .option('--socket <port>', 'connect to a port', wholeNumber)
    .option('--pipe <name>', 'connect to a named pipe')
    .option('--clientProcessId <pid>', 'ends when this process ends', wholeNumber)
    .action(async (flags: LspFlags) => exit(await commands.lsp(flags)));

  it.command('explain')
    .description('the page of a rule, an error class or a kind of document')
    .argument('<name>')
    .action(async (name: string) => exit(await commands.explain(name)));
  it.command('rules')
    .description('the table of rules')
    .option('--json', 'as JSON')
    .action(async (flags: { json?: true }) => exit(await commands.rules(flags)));
  it.command('doctor')
    .description('versions, settings in force, grammars, what is seen')
    .addOption(rootOption())
    .addOption(configOption())
    .action(async (flags: RootFlags) => exit(await commands.doctor(flags)));
  it.command('scope')
    .description('which documents are in force for a source file, for which reader')
    .argument('<file>')
    .option('--json', 'as JSON')
    .addOption(rootOption())
    .addOption(configOption())
    .action(async (file: string, flags: RootFlags & { json?: true }) =>
      exit(await commands.scope(file, flags)),
    );
  it.command('init')
    .description('write a forewarn.json with the defaults')
    .addOption(rootOption())
    .action(async (flags: RootFlags) => exit(await commands.init(flags)));
  it.command('classify')
    .description('what the errors in the output of a compiler, checker or runtime mean')
    .argument('[file]', 'file with the output; default: standard input')
    .addOption(
      new Option('-f, --format <name>', 'output format').choices([...classifyFormats]).default('text'),
    )
    .option('--tool <name>', 'the tool that wrote it, where its shape does not tell')
    .option('--language <id>', 'the language it is about')
    .action(async (file: string | undefined, flags: ClassifyFlags) =>
      exit(await commands.classify(file, flags)),
    );
  it.command('export')
    .description('what runs have shown, as training signals (docs/export.md)')
    .addOption(
      new Option('-f, --format <name>', 'output format').choices([...exportFormats]).default('jsonl'),
    )
    .option('-o, --output <file>', 'write to a file')
    .addOption(rootOption())
    .addOption(configOption())
    .action(async (flags: TrainingFlags) => exit(await commands.export(flags)));
  it.command('enhance')
    .description('a document with what it is likely to lack, and the predictions, as JSON')
    .argument('<file>')
    .option('--task <text>', 'what is to be done, where the document does not say it')
    .addOption(rootOption())
    .addOption(configOption())
    .action(async (file: string, flags: EnhanceFlags) => exit(await commands.enhance(file, flags)));
  it.command('calibration')
    .description('whether predictions came true: Brier score, reliability, the record of each rule')
    .option('--json', 'as JSON')
    .addOption(rootOption())
    .addOption(configOption())
    .action(async (flags: RootFlags & { json?: true }) => exit(await commands.calibration(flags)));
  addStoreCommand(it, commands.store, exit);
  addExperienceCommands(it, commands.experience, exit);
  return it;
}
