/** `forewarn store` on the command line: its names, options and help. */
import type { Command } from 'commander';
import { configOption, type RootFlags, rootOption } from './options.ts';

export interface ExportFlags extends RootFlags {
  readonly output?: string;
}

export interface ForgetFlags extends RootFlags {
  readonly document?: string;
  readonly symbol?: string;
  readonly before?: string;
}

/** Each returns its exit code. */
export interface StoreCommands {
  info(flags: RootFlags & { readonly json?: true }): Promise<number>;
  rebuild(flags: RootFlags): Promise<number>;
  merge(file: string, flags: RootFlags): Promise<number>;
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
    store.command(name).description(description).addOption(rootOption()).addOption(configOption());

  add('info', 'where it is, how large, what it holds')
    .option('--json', 'as JSON')
    .action(async (flags: RootFlags & { json?: true }) => exit(await (await commands()).info(flags)));
  add('rebuild', 'compute all figures from the observations again').action(async (flags: RootFlags) =>
    exit(await (await commands()).rebuild(flags)),
  );
  add('merge', 'add what another store holds')
    .argument('<file>', 'what `store export` wrote, or a store file')
    .action(async (file: string, flags: RootFlags) => exit(await (await commands()).merge(file, flags)));
  add('export', 'write observations and texts of context documents as JSON lines')
    .option('-o, --output <file>', 'instead of standard output')
    .action(async (flags: ExportFlags) => exit(await (await commands()).export(flags)));
  add('forget', 'remove observations for good; given together, all conditions must hold')
    .option('--document <path>', 'of this context document')
    .option('--symbol <name>', 'of this symbol')
    .option('--before <time>', 'older than a date (2026-01-31) or an age (90d, 12w, 6m, 2y)')
    .action(async (flags: ForgetFlags) => exit(await (await commands()).forget(flags)));
}
