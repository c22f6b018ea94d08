/** `forewarn store` on the command line: its names, options and help. */
import { type Command, Option } from 'commander';

/** As `RootFlags`. */
interface PlaceFlags {
  readonly root?: string;
  readonly config?: string;
}

export interface ExportFlags extends PlaceFlags {
  readonly output?: string;
}

export interface ForgetFlags extends PlaceFlags {
  readonly document?: string;
  readonly symbol?: string;
  readonly before?: string;
}

/** Each returns its exit code. */
export interface StoreCommands {
  info(flags: PlaceFlags & { readonly json?: true }): Promise<number>;
  rebuild(flags: PlaceFlags): Promise<number>;
  merge(file: string, flags: PlaceFlags): Promise<number>;
  export(flags: ExportFlags): Promise<number>;
  forget(flags: ForgetFlags): Promise<number>;
}

/** `commands` loads them when one is called. */
export function addStoreCommand(
  program: Command,
  commands: () => Promise<StoreCommands>,
  exit: (code: number) => void,
): void {
  const store = program
    .command('store')
    .description('what was observed in this workspace, kept on this machine');
  const add = (name: string, description: string): Command =>
    store
      .command(name)
      .description(description)
      .addOption(
        new Option('--root <dir>', 'workspace; default: the repository that holds the current folder'),
      )
      .addOption(new Option('--config <file>', 'settings file instead of forewarn.json'));

  add('info', 'where it is, how large, what it holds')
    .option('--json', 'as JSON')
    .action(async (flags: PlaceFlags & { json?: true }) => exit(await (await commands()).info(flags)));
  add('rebuild', 'compute all figures from the observations again').action(async (flags: PlaceFlags) =>
    exit(await (await commands()).rebuild(flags)),
  );
  add('merge', 'add what another store holds')
    .argument('<file>', 'what `store export` wrote, or a store file')
    .action(async (file: string, flags: PlaceFlags) => exit(await (await commands()).merge(file, flags)));
  add('export', 'write observations and texts of context documents as JSON lines')
    .option('-o, --output <file>', 'instead of standard output')
    .action(async (flags: ExportFlags) => exit(await (await commands()).export(flags)));
  add('forget', 'remove observations for good; given together, all conditions must hold')
    .option('--document <path>', 'of this context document')
    .option('--symbol <name>', 'of this symbol')
    .option('--before <time>', 'older than a date (2026-01-31) or an age (90d, 12w, 6m, 2y)')
    .action(async (flags: ForgetFlags) => exit(await (await commands()).forget(flags)));
}
