/** `forewarn lsp`: the language server. What it needs of this machine is loaded when it has introduced itself. */
import type { LspFlags } from '../cli/program.ts';
import { serve } from '../protocol/serve.ts';
import { version } from './version.ts';

export async function runLsp(flags: LspFlags): Promise<number> {
  return serve(flags, {
    version,
    ports: async () => (await import('./serverPorts.ts')).machinePorts(),
  });
}
