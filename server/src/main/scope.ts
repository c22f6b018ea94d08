/** `forewarn scope` on this machine. */
import type { RootFlags } from '../cli/options.ts';
import { scopeJson, scopeText } from '../cli/scope.ts';
import { print } from './terminal.ts';
import { openWorkspace, workspacePath } from './workspaceRoot.ts';

export async function runScope(file: string, flags: RootFlags & { readonly json?: true }): Promise<number> {
  const { root, host } = await openWorkspace(flags);
  const path = workspacePath(root, file);
  await print(flags.json ? scopeJson(path, host.snapshot()) : scopeText(path, host.snapshot()));
  return 0;
}
