/** A page about runs that is open in VS Code while another run is recorded in a terminal. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Uri, window, workspace } from 'vscode';
import type { Tools } from './names.ts';

export async function pages({ check, until }: Tools): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) return;
  const uri = Uri.from({ scheme: 'forewarn', path: `/records${folder.uri.path}/report.md` });
  const { document } = await window.showTextDocument(uri);
  const before = document.getText();
  const { FOREWARN_NODE: node = '', FOREWARN_BIN: bin = '' } = process.env;
  await promisify(execFile)(node, [bin, 'run', '--name', 'lint', '--', node, '-e', '0'], {
    cwd: folder.uri.fsPath,
  });
  const told = await until(() => document.getText().includes('\n4 runs'));
  check('page-refresh', before.includes('\n3 runs') && told, document.getText());
}
